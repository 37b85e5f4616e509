/** Our only event, for pages that ask for it with `events`. */

/** What kind of link was used, and nothing more: no number, no address, no text. */
export class PpdActionEvent extends Event {
  /** The element's tag without its prefix. */
  readonly component: string;
  /** What the link does. */
  readonly action: 'call' | 'text' | 'link';

  constructor(component: string, action: PpdActionEvent['action']) {
    super('ppd-action', {bubbles: true, composed: true});
    this.component = component;
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ppd-action': PpdActionEvent;
  }
}
