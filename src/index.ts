/** The npm entry: registers the three elements and exports their classes and types. */
import {PpdContactButton} from './contact-button/contact-button.js';
import {PpdHotlineBanner} from './hotline-banner/hotline-banner.js';
import {PpdInfoCard} from './info-card/info-card.js';
import {define} from './shared/define.js';

define('ppd-hotline-banner', PpdHotlineBanner);
define('ppd-info-card', PpdInfoCard);
define('ppd-contact-button', PpdContactButton);

export {PpdContactButton, PpdHotlineBanner, PpdInfoCard};
export type {BannerDensity, BannerPlacement} from './hotline-banner/hotline-banner.js';
export type {SectionName} from './content/sections.js';
export type {Theme} from './shared/theme.js';
