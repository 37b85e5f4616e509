/** The npm entry `ppd-widgets/classes`: the classes and their types. Nothing is registered. */
export {PpdContactButton} from '../elements/contact-button/contact-button.js';
export {PpdHotlineBanner} from '../elements/hotline-banner/hotline-banner.js';
export {PpdInfoCard} from '../elements/info-card/info-card.js';
export {PpdActionEvent} from '../events.js';
export type {ContactSize, ContactVariant} from '../elements/contact-button/contact-button.js';
export type {BannerDensity, BannerPlacement} from '../elements/hotline-banner/hotline-banner.js';
export type {SectionName} from '../content/sections.js';
export type {Theme} from '../input/theme.js';
