/**
 * Reads an attribute or property as text. A framework may set a property to a number or a boolean; anything else becomes
 * the name of its type, because converting it to text could throw.
 *
 * @param value anything the page may set
 * @returns its text without surrounding space; empty for `null` and `undefined`
 */
export function toText(value: unknown): string {
  if (value == null) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
