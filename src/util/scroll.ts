/** Scrolls at once, whatever the page says of smooth scrolling. */
export function scrollDown(distance: number): void {
  if ('scrollBehavior' in document.documentElement.style) {
    scrollBy({top: distance, behavior: 'instant'});
  } else {
    scrollBy(0, distance);
  }
}
