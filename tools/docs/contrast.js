// Contrast of the palette's words on their backgrounds.
import {runnerImport} from 'vite';
import {table} from './markdown.js';

const {palette, wordsOnBackground} = (await runnerImport('./src/styles/palette.ts')).module;
const {contrast} = (await runnerImport('./src/styles/color.ts')).module;

const fromHex = (hex) => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);

/** Rounded down: nothing is called 7:1 that is not. */
const ratio = (one, other) =>
  `${(Math.floor(contrast(fromHex(one), fromHex(other)) * 10) / 10).toFixed(1)}:1`;

export const contrastTable = () =>
  table(
    ['What', 'On', 'Light', 'Dark', 'Needed'],
    [
      ...wordsOnBackground.map((pair) => [...pair, '7:1']),
      ['control', 'surface', '3:1'],
      ['control', 'crisis-surface', '3:1'],
    ].map(([name, ground, needed]) => [
      `\`${name}\``,
      `\`${ground}\``,
      ...[0, 1].map((theme) => ratio(palette[name][theme], palette[ground][theme])),
      needed,
    ]),
  );
