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

/** A browser's window: the link goes up into the bar below the address. */
const picture = html`<svg
  class="bookmark-picture"
  viewBox="0 0 320 200"
  role="img"
  aria-label="The link “Check my page” is dragged up into the bar of bookmarks, below the address"
>
  <rect class="window" x="1" y="1" width="318" height="198" rx="10" />
  <circle class="dot" cx="18" cy="18" r="4" />
  <circle class="dot" cx="32" cy="18" r="4" />
  <circle class="dot" cx="46" cy="18" r="4" />
  <rect class="field" x="64" y="9" width="240" height="18" rx="9" />
  <path class="rule" d="M1 36h318M1 66h318" />
  <rect class="line" x="16" y="46" width="44" height="10" rx="5" />
  <rect class="line" x="72" y="46" width="56" height="10" rx="5" />
  <rect class="target" x="142" y="41" width="112" height="20" rx="6" />
  <text class="target-words" x="198" y="55" text-anchor="middle">Check my page</text>
  <rect class="line" x="16" y="88" width="120" height="12" rx="6" />
  <rect class="line" x="16" y="112" width="96" height="8" rx="4" />
  <rect class="line" x="16" y="128" width="104" height="8" rx="4" />
  <rect class="link" x="142" y="146" width="112" height="30" rx="8" />
  <text class="link-words" x="198" y="165" text-anchor="middle">Check my page</text>
  <path class="way" d="M232 142C248 116 244 96 218 72" />
  <path class="head" d="M231 72l-14-2 2 14" />
</svg>`;

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
        <div class="bookmark-help">
          ${picture}
          <ol>
            <li>
              Drag this link to your bookmarks bar:
              <a class="bookmarklet" href=${bookmarklet}>Check my page</a>
            </li>
            <li>Open your page.</li>
            <li>Click the bookmark. The answer appears on your page, for you alone.</li>
          </ol>
        </div>
        <details class="more">
          <summary>By keyboard, or on a phone</summary>
          <p>
            Bookmark any page, then edit that bookmark: write “Check my page” as its name, and this
            line as its address. Open your page and choose the bookmark; on a phone, type its name
            into the address bar and choose it from the list.
          </p>
          <pre
            class="code"
            id="check-bookmark"
            role="region"
            tabindex="0"
            aria-label="Address of the bookmark"
          ><code>${bookmarklet}</code></pre>
        </details>
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
                  ${renderFindings(findings, 5)}`
              : nothing
          }
        </div>`,
      root,
    );
  };
  draw();
}
