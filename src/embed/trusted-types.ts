/**
 * Lit makes its templates from constant strings through a Trusted Types policy. The built script gives it this one in
 * place of Lit's own (see vite.config.ts): a policy of our own name never collides with another Lit in the page, and
 * where the page's Content-Security-Policy refuses it, nothing throws.
 */

import {createElement} from '../plain-links/plain-links.js';
import {firstCopy} from './singleton.js';

/** What a page's `trusted-types` directive has to list. */
export const POLICY_NAME = 'ppd-widgets';

interface Policy {
  createHTML(html: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

function createPolicy(): Policy | undefined {
  // A name may be taken once only, and a further copy renders nothing.
  if (firstCopy) return undefined;
  const {trustedTypes} = window as {trustedTypes?: TrustedTypes};
  try {
    // Only Lit calls it, and only with the constant parts of our own templates.
    return trustedTypes?.createPolicy(POLICY_NAME, {createHTML: (html) => html});
  } catch {
    return undefined;
  }
}

export const policy = createPolicy();

/** What Lit's templates are made of: a comment, a bound attribute, a place for a child. */
const PROBE = '<!----><a title$lit$="1"><b>2</b><!--?3--></a>';

/**
 * Whether templates come out of this page as they went in: a policy may refuse them, a default policy may sanitise them,
 * an XHTML document reads them by other rules.
 */
export function allowsTemplates(): boolean {
  try {
    const template = createElement('template');
    // A constant. With our policy it goes in as Lit's do; without one it tells whether the page asks for a policy at all.
    template.innerHTML = policy ? policy.createHTML(PROBE) : PROBE;
    return template.innerHTML === PROBE;
  } catch {
    return false;
  }
}
