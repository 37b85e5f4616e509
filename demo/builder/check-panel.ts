/** The check: a bookmark and a line to run it on a live page, and a box for a page's HTML. */
import {html, nothing, render} from 'lit';
import type {Finding} from '../../check/finding.js';
import {checkPage} from '../../check/findings.js';
import {compareNumbers} from '../../check/numbers.js';
import {elementsOf, placeholdersOf, renderedBy} from '../../check/own-elements.js';
import {renderFindings, summaryOf} from '../../check/report.js';
import {askElements} from '../../check/warnings.js';
import '../../src/entries/index.js';

/** Compares the numbers inside an element with those that a copy shows; this page's own script renders it. */
function compareWithCopy(element: Element, copy: Element): Finding[] {
  const rendered = renderedBy(copy);
  return rendered ? compareNumbers(element, rendered) : [];
}

/**
 * @param root where it is shown
 * @param newest the release to compare with
 */
export function renderCheckPanel(root: HTMLElement, newest: string): void {
  const address = new URL('ppd-check.js', document.baseURI).href;
  const load = `var s=document.createElement('script');s.src='${address}';document.body.appendChild(s)`;
  const bookmarklet = `javascript:(()=>{${load}})()`;
  let findings: readonly Finding[] | undefined;
  const onCheck = async (): Promise<void> => {
    const {value} = root.querySelector('textarea') ?? {value: ''};
    // A parsed page has no window: nothing in it loads or runs. Only words and values leave it, as askElements() says.
    const page = new DOMParser().parseFromString(value, 'text/html');
    findings = [
      ...checkPage(page, {isLive: false, newest}),
      ...(await askElements([...elementsOf(page), ...placeholdersOf(page)], root, compareWithCopy)),
    ];
    draw();
  };
  const draw = () => {
    render(
      html`<h3>On your live page</h3>
        <p>
          Drag this link to your bookmarks, open your page, and click the bookmark:
          <a class="bookmarklet" href=${bookmarklet}>Check my page</a>
        </p>
        <p>Or paste this line into the browser’s console, with your page open:</p>
        <pre
          class="code"
          id="check-line"
          role="region"
          tabindex="0"
          aria-label="Console line"
        ><code>${load}</code></pre>
        <p class="hint">
          Where a page’s policy forbids scripts from elsewhere, neither can run: take the box below.
        </p>
        <h3>From its HTML</h3>
        <label for="page-html"
          >Open your page, choose “View page source”, copy all, paste here:</label
        >
        <textarea id="page-html" rows="6" spellcheck="false"></textarea>
        <button type="button" id="check-html" @click=${onCheck}>Check</button>
        <p class="hint">
          It tells what release ${newest} makes of this HTML. What your page really shows depends on
          its own script and styles: the check on your live page looks at those.
        </p>
        <div id="findings" role="status">
          ${
            findings
              ? html`<h4>${summaryOf(findings)}</h4>
                  ${renderFindings(findings)}`
              : nothing
          }
        </div>`,
      root,
    );
  };
  draw();
}
