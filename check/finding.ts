/** One result of the check. */
export interface Finding {
  /** `good` and `note` need no action. */
  readonly kind: 'problem' | 'note' | 'good';
  readonly what: string;
  /** What to do; absent if there is nothing to do. */
  readonly remedy?: string;
}

export const problem = (what: string, remedy: string): Finding => ({
  kind: 'problem',
  what,
  remedy,
});
export const note = (what: string, remedy: string): Finding => ({kind: 'note', what, remedy});
export const good = (what: string): Finding => ({kind: 'good', what});
