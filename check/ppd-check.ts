/** Site owners run this on their own live page to see what is wrong; visitors never load it. */
import {checkPage} from './findings.js';
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

async function check(): Promise<void> {
  const findings = checkPage(document, {
    isLive: true,
    version: window.ppdWidgets?.version,
    newest: __VERSION__,
    policy: await readPolicy(),
  });
  const rendered = elementsOf(document).filter(renderedBy);
  const compared = rendered.flatMap((element) => {
    const root = renderedBy(element);
    return root ? compareNumbers(element, root) : [];
  });
  report([...findings, ...compared, ...(await askElements(rendered))]);
}

void check();
