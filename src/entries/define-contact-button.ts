/** The npm entry `ppd-widgets/contact-button`: registers only `<ppd-contact-button>` and exports its class. */
import {PpdContactButton} from '../elements/contact-button/contact-button.js';
import {define} from '../define.js';

define('ppd-contact-button', PpdContactButton);

export {PpdContactButton};
export {PpdActionEvent} from '../events.js';
