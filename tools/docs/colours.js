// The custom properties for colours, with their defaults.
import {runnerImport} from 'vite';
import {table} from './markdown.js';

const {colorNames, palette} = (await runnerImport('./src/styles/palette.ts')).module;

const COLOR_USES = {
  surface: 'Background of the elements',
  'surface-raised': "Background of the table's head, the publisher line and what is hovered",
  ink: 'Words',
  'ink-muted': 'Quieter words',
  line: 'Hairlines',
  control: 'Edges of quieter buttons',
  accent: "The hotline's button, links, the edge of the clinic's button",
  'on-accent': 'Words on the accent',
  crisis: '988 and 911',
  'crisis-surface': 'Background of 988 and 911',
  'clinic-surface': 'The clinic\'s button with `variant="solid"`',
};

export const colorTable = () =>
  table(
    ['Custom property', 'Light', 'Dark', 'What it sets'],
    colorNames.map((name) => [
      `\`--ppd-${name}\``,
      ...palette[name].map((hex) => `\`${hex}\``),
      COLOR_USES[name],
    ]),
  );
