/** The npm entry `ppd-widgets/contact-button`: registers `<ppd-contact-button>` alone and exports its class. */
import {PpdContactButton} from './contact-button/contact-button.js';
import {define} from './shared/define.js';

define('ppd-contact-button', PpdContactButton);

export {PpdContactButton};
export {PpdActionEvent} from './events.js';
