/** Room that the page keeps for what is fixed over it: the page's own padding stays, and comes back as it was. */

type Property = 'padding-top' | 'padding-bottom' | 'scroll-padding-top' | 'scroll-padding-bottom';

interface Kept {
  /** The page's own inline value and priority. */
  readonly before: readonly [string, string];
  /** What all of the page's own rules say. */
  readonly own: string;
  /** Ours, as the browser writes it. */
  written?: string;
}

export class PageRoom {
  private readonly _kept = new Map<Property, Kept>();

  /**
   * Keeps room beyond the page's own.
   *
   * @param size pixels
   * @param offset pixels that something of the page takes there: the page's own room may be for that
   */
  keep(property: Property, size: number, offset: number): void {
    const page = document.documentElement;
    const {style} = page;
    const current = style.getPropertyValue(property);
    let kept = this._kept.get(property);
    // The page may have written its own since.
    if (kept?.written !== current) {
      const before = [current, style.getPropertyPriority(property)] as const;
      kept = {before, own: getComputedStyle(page).getPropertyValue(property)};
      this._kept.set(property, kept);
    }
    const {own} = kept;
    const value = /^(?:0px|auto)?$/.test(own)
      ? `${size + offset}px`
      : `calc(${offset ? `max(${own}, ${offset}px)` : own} + ${size}px)`;
    // It has to hold against the page's own rules.
    style.setProperty(property, value, 'important');
    kept.written = style.getPropertyValue(property);
  }

  /** Gives back what was there before. */
  release(): void {
    const {style} = document.documentElement;
    this._kept.forEach(({before, written}, property) => {
      // What the page has written since is its own.
      if (style.getPropertyValue(property) === written) style.setProperty(property, ...before);
    });
    this._kept.clear();
  }
}
