/** Every address from a page's author is checked here before it is used in an `href`. */

/** The first part of an address without its `https://`: `www.clinic.example`. */
const hostName = /^(?:[^\s./?#:@]+\.)+[^\s\d./?#:@][^\s./?#:@]+$/;

/** File names of pages, such as `contact.html`; host names do not end like this. */
const pageFile = /\.(?:[sx]?html?|php\d?|aspx?|jspx?|cfm|cgi|pdf)$/i;

const beginWith =
  'a page on another site must begin with https://, and one on your own with / (like /contact)';

/**
 * Reads the address of a page: `https:`, or on the page's own site, absolute or relative. `tel:`, `sms:` and `mailto:`
 * are rejected, and so is another site's name without `https://`, which would lead to a file on this one.
 *
 * @param input the address as written
 * @param base the address of the page it is in
 * @returns the absolute address, or what is wrong with it, as a full clause
 */
export function readPageAddress(
  input: string,
  base: string = document.baseURI,
): string | {readonly problem: string} {
  const text = input.trim();
  const [first = ''] = text.split(/[/?#:]/, 1);
  if (/^(?:tel|sms|mailto):/i.test(text)) {
    return {problem: 'a number belongs in phone or sms, an e-mail address in email'};
  }
  const isHost = /^www\./i.test(first) || (hostName.test(first) && !pageFile.test(first));
  // Without both slashes, browsers resolve https:clinic.example on the page's own site.
  const isCut = /^https?(?![\w.-])(?!:[/\\]{2})/i.test(text);
  if (isHost || isCut) return {problem: beginWith};
  // "nurse@clinic.example" and "602-555-0142" could be files on this site, but never are.
  if (/^[^/?#@]+@|^\+?[\d\s().-]{7,}$/.test(first)) {
    return {problem: 'a number belongs in phone or sms, an e-mail address in email'};
  }
  try {
    const page = new URL(base);
    // Test the parsed address, not the text: browsers ignore tabs and line breaks in it.
    const url = new URL(text, page);
    const isOwn = url.protocol === 'http:' && url.hostname === page.hostname;
    return isOwn || url.protocol === 'https:' ? url.href : {problem: beginWith};
  } catch {
    return {problem: 'not a valid address'};
  }
}

/** Longest address for mail: RFC 5321 §4.5.3.1.3, without its brackets. */
const MAX_EMAIL = 254;

/** The address pattern of HTML's own e-mail field: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const emailAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/**
 * Reads one e-mail address, with or without `mailto:`.
 *
 * @returns the bare address, or `undefined` if it is not valid
 */
export function parseEmail(input: string): string | undefined {
  const address = input.trim().replace(/^mailto:/i, '');
  return address.length <= MAX_EMAIL && emailAddress.test(address) ? address : undefined;
}

/** @returns the `mailto:` link for an address that parseEmail() accepted, escaped as RFC 6068 requires */
export function mailLink(address: string): string {
  return `mailto:${encodeURIComponent(address).replace(/%40/g, '@')}`;
}

/**
 * @param href a `tel:`, `sms:` or `mailto:` link
 * @returns its number or address, without a message (RFC 5724, RFC 6068) and without the slashes that some people write
 *   after `tel:`
 */
export function targetOf(href: string): string {
  const target = href.replace(/^\w+:(?:\/\/)?/, '').split(/[?&]/)[0] ?? '';
  try {
    return decodeURIComponent(target).trim();
  } catch {
    return target;
  }
}
