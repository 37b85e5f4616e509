/** Addresses that come from a page's author go through here before they may stand in an `href`. */

/** `http:` is allowed for the page's own host only, so that a site without TLS can link to itself. */
const schemes = ['https:', 'mailto:', 'tel:', 'sms:'];

/**
 * Checks a link's address against the scheme allow-list. Relative addresses are taken from the page's own.
 *
 * @param input the address as written
 * @param base the page's address
 * @returns the absolute address, or `undefined` where its scheme is not allowed (`javascript:`, `data:`, …) or it
 *   cannot be read
 */
export function safeLink(input: string, base: string = document.baseURI): string | undefined {
  let url: URL;
  let page: URL;
  try {
    page = new URL(base);
    url = new URL(input.trim(), page);
  } catch {
    return undefined;
  }
  const isOwnHost = url.protocol === 'http:' && url.hostname === page.hostname;
  // The parsed address, not the text: a browser ignores tabs and line ends that a text test would trip over.
  return isOwnHost || schemes.includes(url.protocol) ? url.href : undefined;
}

/** The address pattern of HTML's own e-mail field: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const emailAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/**
 * Reads one e-mail address, with or without `mailto:`.
 *
 * @returns the bare address, or `undefined` where it is not one
 */
export function parseEmail(input: string): string | undefined {
  const address = input.trim().replace(/^mailto:/i, '');
  return emailAddress.test(address) ? address : undefined;
}

/** @returns the `mailto:` link of an address that parseEmail() accepted (RFC 6068: what a URL would misread is escaped) */
export function mailLink(address: string): string {
  return `mailto:${encodeURIComponent(address).replace(/%40/g, '@')}`;
}
