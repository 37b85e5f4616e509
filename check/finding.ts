/** One result of the check. */

/** What a visitor notices of a problem, the gravest first. */
export const effects = {
  wrongNumber: 'A visitor may reach a wrong number',
  noNumber: 'A visitor may find no number to tap',
  plainLinks: 'A visitor sees plain links, or nothing',
  outOfReach: 'A visitor has trouble seeing or tapping it',
  words: 'A visitor hears or reads it in the wrong way',
  setting: 'A visitor does not get what you set',
} as const;

export type Effect = keyof typeof effects;

export interface Finding {
  /** `good` and `note` need no action. */
  readonly kind: 'problem' | 'note' | 'good';
  /** Of a problem. */
  readonly effect?: Effect;
  readonly what: string;
  /** What to do; absent if there is nothing to do. */
  readonly remedy?: string;
}

export const problem = (effect: Effect, what: string, remedy: string): Finding => ({
  kind: 'problem',
  effect,
  what,
  remedy,
});
export const note = (what: string, remedy: string): Finding => ({kind: 'note', what, remedy});
export const good = (what: string): Finding => ({kind: 'good', what});

const kinds: readonly Finding['kind'][] = ['problem', 'note', 'good'];
const order = Object.keys(effects);

const weightOf = ({kind, effect}: Finding): number =>
  kinds.indexOf(kind) * order.length + (effect ? order.indexOf(effect) : 0);

/** @returns the findings, the gravest for a visitor first */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => weightOf(one) - weightOf(other));
