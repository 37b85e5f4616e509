// Serves dist/ from an origin of its own, as a partner's page would load the script, and puts that address into the
// pages of test/embed/pages/.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import sirv from 'sirv';
import {bundleFrameworkPages} from './frameworks.js';

const file = 'dist/ppd-widgets.js';

/** The script as another release, or as an optimiser's file with another script before it; or a framework's page. */
function changedScript({pathname, searchParams}, frameworkPages) {
  const framework = /^\/frameworks\/(\w+)\.js$/.exec(pathname)?.[1];
  if (framework) return frameworkPages[framework];
  const version = searchParams.get('version');
  if (version && pathname === '/ppd-widgets.js') {
    const {version: current} = JSON.parse(readFileSync('package.json', 'utf8'));
    return readFileSync(file, 'utf8').replaceAll(current, version);
  }
  return pathname === '/combined.js' && `window.combined = true;\n${readFileSync(file, 'utf8')}`;
}

/** Opens the elements' roots to tools that reach in from the page, before a script comes: accessibility engines. */
const OPEN_ROOTS = `<script>
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, {...init, mode: 'open'});
  };
</script>`;

const ELEMENTS = `<ppd-hotline-banner><a href="tel:988">988</a></ppd-hotline-banner>
    <ppd-info-card><a href="tel:988">988</a></ppd-info-card>
    <ppd-contact-button><a href="tel:+18554819605">Call</a></ppd-contact-button>`;

/** Writes around a page what most have in common, and the script where the page does not say how it comes. */
const frame = (content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Host page</title>
    <script src="probe.js"></script>
    ${/{{(?:script|hotline|combined)}}/.test(content) ? '' : '<script src="{{script}}" defer></script>'}
  </head>
  <body>
    ${content.replace('{{elements}}', ELEMENTS)}
  </body>
</html>`;

/**
 * A page of test/embed/pages/ is the content of a body, unless its doctype, its head or its policy is what it is about:
 * then it is written whole. In both, `{{script}}` becomes the script's address on the other origin and `{{hotline}}` that of
 * the script without the card, or, where the page is asked for with `?script=blocked`, one that answers 404;
 * `{{integrity}}` becomes the script's hash. Any HTML page that is asked for with `?roots=open` has its elements' roots open.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function partnerServerPlugin() {
  let server;
  return {
    name: 'partner-server',
    async serverStart() {
      const frameworkPages = await bundleFrameworkPages();
      const serve = sirv('dist', {
        dev: true,
        setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
      });
      server = createServer((request, response) => {
        const changed = changedScript(
          new URL(request.url, 'http://partner.example'),
          frameworkPages,
        );
        if (changed) {
          response.writeHead(200, {
            'content-type': 'text/javascript',
            'access-control-allow-origin': '*',
          });
          response.end(changed);
        } else {
          serve(request, response, () => response.writeHead(404).end());
        }
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    },
    async serverStop() {
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    },
    transform(context) {
      if (context.query.roots === 'open' && context.response.is('html')) {
        return {body: context.body.replace(/<head>|<title>/, (tag) => `${OPEN_ROOTS}${tag}`)};
      }
      if (!context.path.startsWith('/test/embed/pages/')) return undefined;
      // A policy is served as a header, as sites do; it stands in the page so that the page is whole by itself.
      const policy = /\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"\s*\/>/;
      const header = policy.exec(context.body)?.[1];
      if (header) context.set('content-security-policy', header);
      const origin = `http://127.0.0.1:${server.address().port}`;
      const isBlocked = context.query.script === 'blocked';
      const hash = createHash('sha384').update(readFileSync(file));
      const isWhole = !context.response.is('html') || /<!doctype/i.test(context.body);
      return {
        body: (isWhole ? context.body : frame(context.body))
          .replace(policy, '')
          .replaceAll('{{script}}', `${origin}/${isBlocked ? 'blocked' : 'ppd-widgets'}.js`)
          .replaceAll('{{hotline}}', `${origin}/${isBlocked ? 'blocked' : 'ppd-hotline'}.js`)
          .replaceAll('{{combined}}', `${origin}/${isBlocked ? 'blocked' : 'combined'}.js`)
          .replaceAll('{{framework}}', `${origin}/frameworks/${context.query.name}.js`)
          .replaceAll('{{integrity}}', `sha384-${hash.digest('base64')}`),
      };
    },
  };
}
