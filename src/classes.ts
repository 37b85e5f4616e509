/** The npm entry `ppd-widgets/classes`: the classes and their types. Nothing is registered. */
export {PpdContactButton} from './contact-button/contact-button.js';
export {PpdHotlineBanner} from './hotline-banner/hotline-banner.js';
export {PpdInfoCard} from './info-card/info-card.js';
export {PpdActionEvent} from './events.js';
export type {ContactSize, ContactVariant} from './contact-button/contact-button.js';
export type {BannerDensity, BannerPlacement} from './hotline-banner/hotline-banner.js';
export type {SectionName} from './content/sections.js';
export type {Theme} from './shared/theme.js';
