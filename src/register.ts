/** Registers the three elements. The class modules themselves have no side effects. */
import {define} from './define.js';
import {PpdContactButton} from './elements/contact-button/contact-button.js';
import {PpdHotlineBanner} from './elements/hotline-banner/hotline-banner.js';
import {PpdInfoCard} from './elements/info-card/info-card.js';

/** Each registers one element, unless its tag is taken. The hotlines come first. */
export const registrations: readonly [() => void, ...(() => void)[]] = [
  () => {
    define('ppd-hotline-banner', PpdHotlineBanner);
  },
  () => {
    define('ppd-contact-button', PpdContactButton);
  },
  () => {
    define('ppd-info-card', PpdInfoCard);
  },
];
