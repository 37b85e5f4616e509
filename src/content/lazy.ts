/**
 * Defers work until its result is needed, and does it once: a page with only a banner never builds the card's strings.
 *
 * @returns a function that returns the result, always the same one
 */
export function lazy<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => (made ??= make());
}
