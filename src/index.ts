/** The npm entry: registers the three elements and exports their classes and types. */
import {registrations} from './register.js';

for (const register of registrations) register();

export {PpdContactButton} from './contact-button/contact-button.js';
export {PpdHotlineBanner} from './hotline-banner/hotline-banner.js';
export {PpdInfoCard} from './info-card/info-card.js';
export {PpdActionEvent} from './shared/hotline-guard.js';
export type {BannerDensity, BannerPlacement} from './hotline-banner/hotline-banner.js';
export type {SectionName} from './content/sections.js';
export type {Theme} from './shared/theme.js';
