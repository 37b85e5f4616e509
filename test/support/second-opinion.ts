/** IBM's accessibility engine (Equal Access), a second opinion beside axe: other rules, other eyes. */
import type * as ace from 'accessibility-checker-engine';

/** A finding that is no fault of ours. Each must match something, or it goes. */
export interface Exception {
  rule: string;
  /** Matches the finding's message or the start tag of what it is about. Unset: whatever the rule finds. */
  at?: RegExp;
  why: string;
}

/** The engine's module exports nothing: it puts itself on the window that loads it. */
const engineOf = (view: Window) => (view as unknown as {ace_ibma: typeof ace}).ace_ibma;

/**
 * Advice that a person is to weigh; everything else counts: violations, potential ones, checks by hand, and advice that
 * the engine is sure of.
 */
const advice = ['RECOMMENDATION POTENTIAL', 'RECOMMENDATION MANUAL'];

interface Options {
  /** The window of another page, which has loaded the engine. */
  view?: Window;
  /** Matches the paths of what is checked elsewhere. */
  except?: RegExp;
}

/** What the engine finds under `root` by the rules of WCAG 2.2 and IBM's own, one line a finding. */
export async function findingsIn(
  root: Node,
  {view = window, except}: Options = {},
): Promise<string[]> {
  const {Checker} = engineOf(view);
  const checker = new Checker();
  const {results} = await checker.check(root, ['IBM_Accessibility', 'WCAG_2_2']);
  return results
    .filter(({value, path}) => {
      const level = value.join(' ');
      if (level.endsWith(' PASS') || advice.includes(level)) return false;
      return !except?.test(path.dom ?? '');
    })
    .map(({ruleId, message, snippet}) => `${ruleId}: ${message} ${snippet}`);
}

const covers = ({rule, at}: Exception, finding: string) =>
  finding.startsWith(`${rule}: `) && (!at || at.test(finding));

/** Findings without an exception, and exceptions without a finding. */
export const judge = (
  findings: readonly string[],
  exceptions: readonly Exception[],
): {faults: string[]; unused: string[]} => ({
  faults: findings.filter((finding) => !exceptions.some((known) => covers(known, finding))),
  unused: exceptions
    .filter((known) => !findings.some((finding) => covers(known, finding)))
    .map(({rule, at}) => `${rule} ${at?.source ?? ''}`),
});
