// Serves dist/ from an origin of its own, as a partner's page would load the script.
import {createServer} from 'node:http';
import sirv from 'sirv';

/**
 * Starts the second server with the runner, and answers the command 'script-url' with the script's address there.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function partnerServerPlugin() {
  let server;
  return {
    name: 'partner-server',
    async serverStart() {
      const serve = sirv('dist', {dev: true});
      server = createServer((request, response) =>
        serve(request, response, () => response.writeHead(404).end()),
      );
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    },
    async serverStop() {
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    },
    executeCommand({command}) {
      if (command !== 'script-url') return undefined;
      return `http://127.0.0.1:${server.address().port}/ppd-widgets.js`;
    },
  };
}
