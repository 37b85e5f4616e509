import {describeEveryone} from './accessibility.js';

describeEveryone(['card', 'open card']);
