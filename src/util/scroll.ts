/** Scrolls at once, even if the page asks for smooth scrolling. */
export function scrollDown(distance: number): void {
  if ('scrollBehavior' in document.documentElement.style) {
    scrollBy({top: distance, behavior: 'instant'});
  } else {
    scrollBy(0, distance);
  }
}
