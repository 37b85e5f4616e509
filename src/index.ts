/** The npm entry: registers the three elements and exports their classes and types. */
import './contact-button.js';
import './hotline-banner.js';
import './info-card.js';

export * from './classes.js';
