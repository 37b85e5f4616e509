/** The one script a site pastes. The order counts: what places elements and links comes before Lit. */
import './embed/start.js';
import {firstCopy} from './embed/singleton.js';
import {showPlainLinks} from './embed/empty-elements.js';
import {allowsTemplates, POLICY_NAME} from './embed/trusted-types.js';
import {registrations} from './register.js';
import {whenIdle} from './util/idle.js';

/** Milliseconds after which a busy page gets the next element all the same. */
const PATIENCE = 200;

if (!firstCopy && allowsTemplates()) {
  // A task for each, and a frame between them, so that a slow phone shows the hotlines first and can answer a tap.
  const [hotlines, ...others] = registrations;
  const registerNext = () => {
    const register = others.shift();
    if (!register) return;
    register();
    whenIdle(registerNext, PATIENCE);
  };
  setTimeout(() => {
    hotlines();
    whenIdle(registerNext, PATIENCE);
  });
} else if (!firstCopy) {
  showPlainLinks();
  console.warn(
    document.contentType === 'text/html'
      ? `ppd-widgets: this page's Content-Security-Policy stops the styled elements, so plain links show. ` +
          `To let them through, add "${POLICY_NAME}" to its trusted-types directive: trusted-types ${POLICY_NAME}`
      : `ppd-widgets: a page of the type ${document.contentType} shows plain links: the styled elements need text/html.`,
  );
}
