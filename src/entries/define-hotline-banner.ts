/** The npm entry `ppd-widgets/hotline-banner`: registers only `<ppd-hotline-banner>` and exports its class. */
import {PpdHotlineBanner} from '../elements/hotline-banner/hotline-banner.js';
import {define} from '../define.js';

define('ppd-hotline-banner', PpdHotlineBanner);

export {PpdHotlineBanner};
export {PpdActionEvent} from '../events.js';
