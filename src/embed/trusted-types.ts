/**
 * Lit creates its templates from constant strings through a Trusted Types policy. The built script gives it this one
 * instead of Lit's own (see vite.config.ts): its name never collides with another Lit in the page, and nothing throws if
 * the page's Content-Security-Policy refuses it.
 */

import {createElement} from '../plain-links/plain-links.js';
import {namesToDefine} from './singleton.js';
import {scriptName} from './this-script.js';

interface Policy {
  createHTML(html: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

function createPolicy(): Policy | undefined {
  // A policy name may be used only once, and a second copy renders nothing. The other script has a name of its own.
  if (!namesToDefine.length) return undefined;
  const {trustedTypes} = window as {trustedTypes?: TrustedTypes};
  try {
    // Only Lit calls it, and only with constant parts of our templates.
    return trustedTypes?.createPolicy(scriptName, {createHTML: (html) => html});
  } catch {
    return undefined;
  }
}

export const policy = createPolicy();

/** What Lit's templates contain: a comment, a bound attribute, a place for a child. */
const PROBE = '<!----><a title$lit$="1"><b>2</b><!--?3--></a>';

/**
 * Whether the page leaves templates as they are: a policy may refuse them, a default policy may sanitize them, and an
 * XHTML document parses them by other rules.
 */
export function allowsTemplates(): boolean {
  try {
    const template = createElement('template');
    // A constant. With our policy it is set as Lit's templates are; without one it shows whether the page needs a policy.
    template.innerHTML = policy ? policy.createHTML(PROBE) : PROBE;
    return template.innerHTML === PROBE;
  } catch {
    return false;
  }
}
