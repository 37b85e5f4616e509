/** Hides clicks on the hotlines from the page's listeners, and tells a page that asks which kind of link was used. */
import type {LitElement, ReactiveController} from 'lit';
import {isHotlineAddress} from '../content/hotlines.js';
import {PpdActionEvent} from '../events.js';

type Host = LitElement & {readonly events: boolean};

const actions: Readonly<Record<string, PpdActionEvent['action']>> = {
  'tel:': 'call',
  'sms:': 'text',
};

export class LinkClicks implements ReactiveController {
  private readonly _host: Host;

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._host.renderRoot.addEventListener('click', this._onClick);
  }

  hostDisconnected(): void {
    this._host.renderRoot.removeEventListener('click', this._onClick);
  }

  private readonly _onClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    // Nobody may track calls for help. Clicks on the clinic's own number are the owner's to count.
    if (isHotlineAddress(link.href)) event.stopPropagation();
    if (!this._host.events) return;
    const component = this._host.localName.replace('ppd-', '');
    this._host.dispatchEvent(new PpdActionEvent(component, actions[link.protocol] ?? 'link'));
  };
}
