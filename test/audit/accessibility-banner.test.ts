import {describeEveryone} from './accessibility.js';

describeEveryone(['banner', 'compact banner', 'banner at the bottom', 'minimized banner']);
