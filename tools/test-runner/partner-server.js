// Serves dist/ from an origin of its own, as a partner's page would load the script, and puts that address into the
// pages of test/hosts/.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import sirv from 'sirv';

/**
 * In a page of test/hosts/, `{{script}}` becomes the script's address on the other origin, or, where the page is asked
 * for with `?script=blocked`, one that answers 404; `{{integrity}}` becomes its hash.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function partnerServerPlugin() {
  let server;
  return {
    name: 'partner-server',
    async serverStart() {
      const serve = sirv('dist', {
        dev: true,
        setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
      });
      server = createServer((request, response) =>
        serve(request, response, () => response.writeHead(404).end()),
      );
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    },
    async serverStop() {
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    },
    transform(context) {
      if (!context.path.startsWith('/test/hosts/')) return undefined;
      const file = context.query.script === 'blocked' ? 'blocked.js' : 'ppd-widgets.js';
      const url = `http://127.0.0.1:${server.address().port}/${file}`;
      const hash = createHash('sha384').update(readFileSync('dist/ppd-widgets.js'));
      return {
        body: context.body
          .replaceAll('{{script}}', url)
          .replaceAll('{{integrity}}', `sha384-${hash.digest('base64')}`),
      };
    },
  };
}
