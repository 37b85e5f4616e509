/** Which of the two scripts this is, as the build says, and which elements it has. */
import {embeddableNames, type EmbeddableName} from './embeddable.js';

declare const __SCRIPT__: 'ppd-widgets' | 'ppd-hotline';

/** The file's name without its ending. It is also the name of its Trusted Types policy, which must be its own. */
export const scriptName = __SCRIPT__;

/** The banner and the button alone make a file of little more than half the size. */
export const isWithoutCard = __SCRIPT__ === 'ppd-hotline';

export const ownNames: readonly EmbeddableName[] = isWithoutCard
  ? ['hotline-banner', 'contact-button']
  : embeddableNames;
