/** One thing that the check has to say. */
export interface Finding {
  /** `good` and `note` ask for nothing. */
  readonly kind: 'problem' | 'note' | 'good';
  readonly what: string;
  /** What to do; left out where there is nothing to do. */
  readonly remedy?: string;
}

export const problem = (what: string, remedy: string): Finding => ({
  kind: 'problem',
  what,
  remedy,
});
export const note = (what: string, remedy: string): Finding => ({kind: 'note', what, remedy});
export const good = (what: string): Finding => ({kind: 'good', what});
