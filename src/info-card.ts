/** The npm entry `ppd-widgets/info-card`: registers `<ppd-info-card>` alone and exports its class. */
import {PpdInfoCard} from './info-card/info-card.js';
import {define} from './shared/define.js';

define('ppd-info-card', PpdInfoCard);

export {PpdInfoCard};
export {PpdActionEvent} from './events.js';
