/** Shows the findings on top of the page. */
import type {Finding} from './finding.js';

const marks: Readonly<Record<Finding['kind'], string>> = {problem: '✗', note: '·', good: '✓'};

const css = `
  :host { all: initial; position: fixed; inset: 16px 16px auto auto; z-index: 2147483647; }
  section { box-sizing: border-box; width: min(26em, calc(100vw - 32px)); max-height: calc(100vh - 32px);
    overflow: auto; padding: 16px 20px; border: 2px solid #1b2a30; border-radius: 12px; background: #fff;
    color: #1b2a30; font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 8px 32px rgb(0 0 0 / 25%); }
  h2 { margin: 0 0 8px; font-size: 18px; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { margin: 0 0 12px; padding-inline-start: 24px; text-indent: -24px; }
  li > * { text-indent: 0; }
  .remedy { display: block; color: #3d4c53; }
  button { min-width: 48px; min-height: 48px; border: 1px solid #77838a; border-radius: 8px; background: none;
    color: inherit; font: inherit; cursor: pointer; }
`;

/** @returns the findings as a list; the builder shows it too */
export function renderFindings(findings: readonly Finding[]): HTMLUListElement {
  const list = document.createElement('ul');
  const order: readonly Finding['kind'][] = ['problem', 'note', 'good'];
  for (const kind of order) {
    for (const finding of findings) {
      if (finding.kind !== kind) continue;
      const item = document.createElement('li');
      item.className = kind;
      const what = document.createElement(kind === 'problem' ? 'strong' : 'span');
      what.textContent = `${marks[kind]} ${finding.what}`;
      item.append(what);
      if (finding.remedy) {
        const remedy = document.createElement('span');
        remedy.className = 'remedy';
        remedy.textContent = finding.remedy;
        item.append(' ', remedy);
      }
      list.append(item);
    }
  }
  return list;
}

/** One sentence that promises no more than was checked. */
export function summaryOf(findings: readonly Finding[]): string {
  const count = findings.filter(({kind}) => kind === 'problem').length;
  if (!count) return 'The check found nothing to fix.';
  return count === 1 ? 'One thing to fix.' : `${count} things to fix.`;
}

export function report(findings: readonly Finding[]): void {
  const summary = summaryOf(findings);
  console.info(`ppd-check: ${summary}`);
  for (const {kind, what, remedy} of findings) {
    console.info(`${marks[kind]} ${what}${remedy ? ` → ${remedy}` : ''}`);
  }
  document.querySelector('ppd-check')?.remove();
  const host = document.createElement('ppd-check');
  const root = host.attachShadow({mode: 'open'});
  const style = document.createElement('style');
  style.textContent = css;
  const section = document.createElement('section');
  section.setAttribute('role', 'dialog');
  section.setAttribute('aria-label', 'ppd-check');
  section.tabIndex = -1;
  const title = document.createElement('h2');
  title.textContent = summary;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    host.remove();
  });
  section.append(title, renderFindings(findings), close);
  root.append(style, section);
  document.body.append(host);
  section.focus();
}
