/** Site owners run this on their own live page to see what is wrong; visitors never load it. */
import {checkPage, findScripts, sourceOf} from './findings.js';
import {shiftOfPage} from './layout.js';
import {compareNumbers} from './numbers.js';
import {elementsOf, renderedBy} from './own-elements.js';
import {report} from './report.js';
import {askElements} from './warnings.js';

declare const __VERSION__: string;

/** The page's own header, from a request to the page itself. */
async function readPolicy(): Promise<string> {
  try {
    const {headers} = await fetch(location.href, {method: 'HEAD'});
    return headers.get('content-security-policy') ?? '';
  } catch {
    return '';
  }
}

/** @returns what is wrong with the script's address; `undefined` if it answers, or if that cannot be known */
async function findUnreachable(): Promise<string | undefined> {
  const [first] = findScripts(document);
  const address = first && sourceOf(first);
  if (!address || window.ppdWidgets) return undefined;
  try {
    // As the page itself asks for it; the answer of another site cannot be read.
    const {ok, status, type} = await fetch(address, {method: 'HEAD', mode: 'no-cors'});
    return ok || type === 'opaque' ? undefined : `${address} answers ${status}`;
  } catch {
    return `${address} does not answer`;
  }
}

async function check(): Promise<void> {
  const findings = checkPage(document, {
    isLive: true,
    version: window.ppdWidgets?.version,
    newest: __VERSION__,
    policy: await readPolicy(),
    shift: await shiftOfPage(),
    unreachable: await findUnreachable(),
  });
  const rendered = elementsOf(document).filter(renderedBy);
  const compared = rendered.flatMap((element) => {
    const root = renderedBy(element);
    return root ? compareNumbers(element, root) : [];
  });
  report([...findings, ...compared, ...(await askElements(rendered))]);
}

void check();
