/** What postpartum depression is, in a sentence, before the card's plain links. The build writes it out as text. */
import {perLanguage} from './per-language.js';

export const definition = perLanguage(({card}) => card.definition);
