// Serves dist/ from an origin of its own, as a partner's page would load the script, and puts that address into the
// pages of test/hosts/.
import {createServer} from 'node:http';
import sirv from 'sirv';

/**
 * In a page of test/hosts/, `{{script}}` becomes the script's address on the other origin; asked for with
 * `?script=blocked`, an address that answers 404.
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
      return {body: context.body.replaceAll('{{script}}', url)};
    },
  };
}
