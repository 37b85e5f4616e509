/** The one script a site pastes. Order matters: the code that places elements and links runs before Lit. */
import './embed/start.js';
import {firstCopy} from './embed/singleton.js';
import {showPlainLinks} from './embed/empty-elements.js';
import {allowsTemplates, POLICY_NAME} from './embed/trusted-types.js';
import {registrations} from './register.js';
import {whenIdle} from './util/idle.js';

/** Milliseconds after which even a busy page gets the next element. */
const PATIENCE = 200;

if (!firstCopy && allowsTemplates()) {
  // One task each, with a frame between, so that a slow phone shows the hotlines first and can respond to a tap.
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
      ? `ppd-widgets: this page's Content-Security-Policy blocks the styled elements, so it shows plain links. ` +
          `To allow them, add "${POLICY_NAME}" to its trusted-types directive: trusted-types ${POLICY_NAME}`
      : `ppd-widgets: the styled elements need text/html, so this page (${document.contentType}) shows plain links.`,
  );
}
