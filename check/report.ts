/** Shows the findings on top of the page. */
import {byWeight, effects, type Effect, type Finding} from './finding.js';

const marks: Readonly<Record<Finding['kind'], string>> = {problem: '✗', note: '·', good: '✓'};

const css = `
  :host { all: initial; position: fixed; inset: 16px 16px auto auto; z-index: 2147483647; }
  section { box-sizing: border-box; width: min(26em, calc(100vw - 32px)); max-height: calc(100vh - 32px);
    overflow: auto; padding: 16px 20px; border: 2px solid #1b2a30; border-radius: 12px; background: #fff;
    color: #1b2a30; font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 8px 32px rgb(0 0 0 / 25%); }
  h2 { margin: 0 0 8px; font-size: 18px; }
  h3 { margin: 16px 0 8px; font-size: 16px; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { margin: 0 0 12px; padding-inline-start: 24px; text-indent: -24px; }
  li > * { text-indent: 0; }
  .remedy { display: block; color: #3d4c53; }
  button { min-width: 48px; min-height: 48px; border: 1px solid #77838a; border-radius: 8px; background: none;
    color: inherit; font: inherit; cursor: pointer; }
`;

function renderList(findings: readonly Finding[]): HTMLUListElement {
  const list = document.createElement('ul');
  for (const {kind, what: words, remedy: advice} of findings) {
    const item = document.createElement('li');
    item.className = kind;
    const what = document.createElement(kind === 'problem' ? 'strong' : 'span');
    what.textContent = `${marks[kind]} ${words}`;
    item.append(what);
    if (advice) {
      const remedy = document.createElement('span');
      remedy.className = 'remedy';
      remedy.textContent = advice;
      item.append(' ', remedy);
    }
    list.append(item);
  }
  return list;
}

/**
 * @param level of the headings, each of which says what a visitor notices
 * @returns the findings under them, the gravest first; the builder shows them too
 */
export function renderFindings(findings: readonly Finding[], level: 3 | 5): DocumentFragment {
  const rendered = document.createDocumentFragment();
  const sorted = byWeight(findings);
  for (const effect of Object.keys(effects) as Effect[]) {
    const own = sorted.filter((finding) => finding.effect === effect);
    if (!own.length) continue;
    const heading = document.createElement(`h${level}`);
    heading.textContent = effects[effect];
    rendered.append(heading, renderList(own));
  }
  const others = sorted.filter(({effect}) => !effect);
  if (others.length) {
    const heading = document.createElement(`h${level}`);
    heading.textContent = sorted.length > others.length ? 'And' : 'What it saw';
    rendered.append(heading, renderList(others));
  }
  return rendered;
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
  for (const {kind, effect, what, remedy} of byWeight(findings)) {
    const seen = effect ? `${effects[effect]}: ` : '';
    console.info(`${marks[kind]} ${seen}${what}${remedy ? ` → ${remedy}` : ''}`);
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
  section.append(title, renderFindings(findings, 3), close);
  root.append(style, section);
  document.body.append(host);
  section.focus();
}
