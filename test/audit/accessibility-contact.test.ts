import {describeEveryone} from './accessibility.js';

describeEveryone([
  'button',
  'button of a clinic that is open',
  'button of a clinic that is closed',
]);
