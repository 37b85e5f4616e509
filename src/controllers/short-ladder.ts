/**
 * One ladder of help a page: beside a full banner, which has all of it, the card and the closed contact button show the
 * same numbers in two short rows.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageState} from './page-state.js';

/**
 * Tells the other elements of a full banner.
 *
 * @param isFull whether it is in the page and shows all of the ladder
 */
export function announceBanner(banner: Element, isFull: boolean): void {
  const {banners, besideBanners} = pageState();
  const before = banners.size;
  if (isFull) banners.add(banner);
  else banners.delete(banner);
  if (!before === !banners.size) return;
  for (const host of besideBanners) host.requestUpdate();
}

export class ShortLadder implements ReactiveController {
  private readonly _host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** Whether a full banner is in the page. */
  get isShort(): boolean {
    return pageState().banners.size > 0;
  }

  hostConnected(): void {
    pageState().besideBanners.add(this._host);
    // It may have been away when a banner came or went.
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    pageState().besideBanners.delete(this._host);
  }
}
