/**
 * Scrolls at once, even if the page asks for smooth scrolling.
 *
 * @param box to scroll instead of the page
 */
export function scrollDown(distance: number, box: Window | Element = window): void {
  if ('scrollBehavior' in document.documentElement.style) {
    box.scrollBy({top: distance, behavior: 'instant'});
  } else {
    box.scrollBy(0, distance);
  }
}
