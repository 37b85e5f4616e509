/** The npm entry: registers the three elements and exports their classes and types. */
import './define-contact-button.js';
import './define-hotline-banner.js';
import './define-info-card.js';

export * from './classes.js';
