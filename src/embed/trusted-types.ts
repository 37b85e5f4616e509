/**
 * Lit makes its templates from constant strings through a Trusted Types policy. The built script gives it this one in
 * place of Lit's own (see vite.config.ts): a policy of our own name never collides with another Lit in the page, and
 * where the page's Content-Security-Policy refuses it, nothing throws.
 */

import {firstCopy} from './marker.js';

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

/** Whether this page lets templates be made. */
export function allowsTemplates(): boolean {
  if (policy) return true;
  try {
    // What Lit does first, with a constant: it tells whether the page asks for a policy at all.
    document.createElement('template').innerHTML = '<a></a>';
    return true;
  } catch {
    return false;
  }
}
