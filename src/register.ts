/** The three elements under their tags. Class modules have no side effect of their own. */
import {PpdContactButton} from './contact-button/contact-button.js';
import {PpdHotlineBanner} from './hotline-banner/hotline-banner.js';
import {PpdInfoCard} from './info-card/info-card.js';
import {define} from './shared/define.js';

/** Registers the elements; a tag that is taken stays as it is. */
export function register(): void {
  define('ppd-hotline-banner', PpdHotlineBanner);
  define('ppd-info-card', PpdInfoCard);
  define('ppd-contact-button', PpdContactButton);
}
