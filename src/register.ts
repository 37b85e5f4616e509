/** Registers a script's elements, one after another, where the page lets them render. */
import {define} from './define.js';
import {showPlainLinks} from './embed/empty-elements.js';
import type {EmbeddableName} from './embed/embeddable.js';
import {namesToDefine} from './embed/singleton.js';
import {scriptName} from './embed/this-script.js';
import {allowsTemplates} from './embed/trusted-types.js';
import {whenIdle} from './util/idle.js';

/** Milliseconds after which even a busy page gets the next element. */
const PATIENCE = 200;

/**
 * Registers what no script before this one has. One task each, with a frame between, so that a slow phone shows the
 * hotlines first and can respond to a tap.
 *
 * @param classes by the element's name without its prefix, the most urgent first
 */
export function registerInTurn(
  classes: Partial<Record<EmbeddableName, CustomElementConstructor>>,
): void {
  const queue = Object.entries(classes).filter(([name]) =>
    namesToDefine.some((other) => other === name),
  );
  if (!queue.length) return;
  if (!allowsTemplates()) {
    showPlainLinks();
    console.warn(
      document.contentType === 'text/html'
        ? `ppd-widgets: this page's Content-Security-Policy blocks the styled elements, so it shows plain links. ` +
            `To allow them, add "${scriptName}" to its trusted-types directive: trusted-types ${scriptName}`
        : `ppd-widgets: the styled elements need text/html, so this page (${document.contentType}) shows plain links.`,
    );
    return;
  }
  const registerNext = () => {
    const [name, elementClass] = queue.shift() ?? [];
    if (!elementClass) return;
    define(`ppd-${name}`, elementClass);
    whenIdle(registerNext, PATIENCE);
  };
  setTimeout(registerNext);
}
