/** The script of a site that uses no card. As in ppd-widgets.ts, what places elements and links runs before Lit. */
import './embed/start.js';
import {showMissing} from './embed/empty-elements.js';
import {PpdContactButton} from './elements/contact-button/contact-button.js';
import {PpdHotlineBanner} from './elements/hotline-banner/hotline-banner.js';
import {registerInTurn} from './register.js';

registerInTurn({'hotline-banner': PpdHotlineBanner, 'contact-button': PpdContactButton});

// By then the other script has run, if the page has it.
if (document.readyState === 'complete') showMissing();
else window.addEventListener('load', showMissing, {once: true});
