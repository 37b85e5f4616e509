/**
 * Puts work off until its result is asked for, and does it once. What a page does not show it does not build: a banner
 * alone holds no word of the card.
 *
 * @returns gives the result, always the same one
 */
export function lazy<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => (made ??= make());
}
