// Serves the pages and files of the benchmark, compressed as a good host does it.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';

const types = {js: 'text/javascript', html: 'text/html; charset=utf-8'};

/**
 * @param answer gives the text for an address, or `undefined`
 * @returns the server's origin and how to close it
 */
export async function serve(answer) {
  const cache = new Map();
  const server = createServer(({url}, response) => {
    const text = answer(new URL(url, 'http://bench'));
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!cache.has(text)) cache.set(text, brotliCompressSync(text));
    const body = cache.get(text);
    response
      .writeHead(200, {
        'content-type': url.split('?')[0].endsWith('.js') ? types.js : types.html,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}
