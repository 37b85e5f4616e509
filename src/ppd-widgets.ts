/** The one script a site pastes. The order counts: what places elements and links comes before Lit. */
import './embed/start.js';
import {firstCopy} from './embed/marker.js';
import {allowsTemplates, POLICY_NAME} from './embed/trusted-types.js';
import {register} from './register.js';

if (!firstCopy && allowsTemplates()) {
  register();
} else if (!firstCopy) {
  console.warn(
    `ppd-widgets: this page's Content-Security-Policy stops the styled elements, so their plain links stay. ` +
      `To let them through, add "${POLICY_NAME}" to its trusted-types directive: trusted-types ${POLICY_NAME}`,
  );
}
