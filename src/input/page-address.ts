/** Addresses that come from a page's author go through here before they may stand in an `href`. */

/** What the first part of an address looks like where the `https://` before it was left out: `www.clinic.example`. */
const hostName = /^(?:[^\s./?#:@]+\.)+[^\s\d./?#:@][^\s./?#:@]+$/;

/** Names of files that pages end in, `contact.html`, and hosts do not. */
const pageFile = /\.(?:[sx]?html?|php\d?|aspx?|jspx?|cfm|cgi|pdf)$/i;

const beginWith =
  'a page of another site must begin with https://, and one of your own with / (like /contact)';

/**
 * Reads the address of a page: an `https:` one, or one of the page's own site, absolute or relative. What dials, texts
 * or mails is no page, and what reads like another site's name is not taken for a file of this one.
 *
 * @param input the address as written
 * @param base the address of the page it stands in
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
  // Without both slashes, a browser looks for https:clinic.example on the page's own site.
  const isCut = /^https?(?![\w.-])(?!:[/\\]{2})/i.test(text);
  if (isHost || isCut) return {problem: beginWith};
  // "nurse@clinic.example" and "602-555-0142" could be files of this site, and never are.
  if (/^[^/?#@]+@|^\+?[\d\s().-]{7,}$/.test(first)) {
    return {problem: 'a number belongs in phone or sms, an e-mail address in email'};
  }
  try {
    const page = new URL(base);
    // The parsed address, not the text: a browser ignores tabs and line ends that a text test would trip over.
    const url = new URL(text, page);
    const isOwn = url.protocol === 'http:' && url.hostname === page.hostname;
    return isOwn || url.protocol === 'https:' ? url.href : {problem: beginWith};
  } catch {
    return {problem: 'it cannot be read as an address'};
  }
}

/** Longest address that mail travels to: RFC 5321 §4.5.3.1.3, without its brackets. */
const MAX_EMAIL = 254;

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
  return address.length <= MAX_EMAIL && emailAddress.test(address) ? address : undefined;
}

/** @returns the `mailto:` link of an address that parseEmail() accepted (RFC 6068: what a URL would misread is escaped) */
export function mailLink(address: string): string {
  return `mailto:${encodeURIComponent(address).replace(/%40/g, '@')}`;
}

/**
 * @param href a `tel:`, `sms:` or `mailto:` link
 * @returns its number or address, without a message that it brings along (RFC 5724, RFC 6068) and without the slashes
 *   that some people write after `tel:`
 */
export function targetOf(href: string): string {
  const target = href.replace(/^\w+:(?:\/\/)?/, '').split(/[?&]/)[0] ?? '';
  try {
    return decodeURIComponent(target).trim();
  } catch {
    return target;
  }
}
