/** The instant snippet: a page may bring an element's shadow root along, drawn before this script arrives. */

/**
 * Lit would render beside what stands there, so it goes; what comes in its place is rendered in the same task, and the
 * reader sees no difference. Call it before Lit takes the root.
 */
export function clearDeclarativeRoot({shadowRoot}: Element): void {
  while (shadowRoot?.firstChild) shadowRoot.removeChild(shadowRoot.firstChild);
}
