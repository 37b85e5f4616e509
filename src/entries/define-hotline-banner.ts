/** The npm entry `ppd-widgets/hotline-banner`: registers `<ppd-hotline-banner>` alone and exports its class. */
import {PpdHotlineBanner} from '../elements/hotline-banner/hotline-banner.js';
import {define} from '../define.js';

define('ppd-hotline-banner', PpdHotlineBanner);

export {PpdHotlineBanner};
export {PpdActionEvent} from '../events.js';
