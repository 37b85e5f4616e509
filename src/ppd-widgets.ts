/** The script a site pastes. Order matters: the code that places elements and links runs before Lit. */
import './embed/start.js';
import {PpdContactButton} from './elements/contact-button/contact-button.js';
import {PpdHotlineBanner} from './elements/hotline-banner/hotline-banner.js';
import {PpdInfoCard} from './elements/info-card/info-card.js';
import {registerInTurn} from './register.js';

registerInTurn({
  'hotline-banner': PpdHotlineBanner,
  'contact-button': PpdContactButton,
  'info-card': PpdInfoCard,
});
