/** The colour presets: what the form calls them, and their style sheets. */
import harbor from '../../presets/harbor.css?raw';
import meadow from '../../presets/meadow.css?raw';
import plum from '../../presets/plum.css?raw';
import type {Configuration, PresetName} from './configuration.js';

export const presetLabels: Readonly<Record<PresetName | '', string>> = {
  '': 'Teal',
  harbor: 'Harbor blue',
  meadow: 'Meadow green',
  plum: 'Plum',
};

const styleSheets: Readonly<Record<PresetName, string>> = {harbor, meadow, plum};

/** @returns the style sheet of the chosen preset; empty where none is chosen */
export const presetCss = ({preset}: Pick<Configuration, 'preset'>): string =>
  preset ? styleSheets[preset] : '';
