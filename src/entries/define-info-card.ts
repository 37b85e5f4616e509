/** The npm entry `ppd-widgets/info-card`: registers only `<ppd-info-card>` and exports its class. */
import {PpdInfoCard} from '../elements/info-card/info-card.js';
import {define} from '../define.js';

define('ppd-info-card', PpdInfoCard);

export {PpdInfoCard};
export {PpdActionEvent} from '../events.js';
