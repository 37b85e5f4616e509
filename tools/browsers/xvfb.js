// A private Xvfb display: no xauth, xvfb-run or window manager needed.
import {spawn} from 'node:child_process';
import net from 'node:net';

/**
 * Starts Xvfb on a free display number.
 * @returns {Promise<{display: string, kill: () => void}>}
 */
export async function startXvfb() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    {stdio: ['ignore', 'ignore', 'pipe', 'pipe']},
  );
  let errors = '';
  server.stderr.on('data', (data) => (errors += data));
  const number = await new Promise((resolve, reject) => {
    let output = '';
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}: ${errors}`)));
    server.stdio[3].on('data', (data) => {
      output += data;
      if (output.includes('\n')) resolve(Number(output.trim()));
    });
  });
  server.removeAllListeners('exit');
  // Without a window manager focus follows the pointer, which starts in the middle of the screen,
  // so a small window would lose focus. Park it where every window is.
  await warpPointer(number, 1, 1);
  return {display: `:${number}`, kill: () => server.kill('SIGKILL')};
}

/** Sends one WarpPointer request of the X11 protocol. */
function warpPointer(display, x, y) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(`/tmp/.X11-unix/X${display}`);
    const hello = Buffer.alloc(12);
    hello.writeUInt8(0x6c, 0); // little endian
    hello.writeUInt16LE(11, 2); // protocol 11.0, no authorisation
    let answer = Buffer.alloc(0);
    socket.once('error', reject);
    socket.once('close', resolve);
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length < 8 || answer.length < 8 + answer.readUInt16LE(6) * 4) return;
      if (answer[0] !== 1) {
        reject(new Error('the X server refused the connection'));
        return;
      }
      const vendorLength = (answer.readUInt16LE(24) + 3) & ~3;
      const rootWindow = answer.readUInt32LE(40 + vendorLength + answer[29] * 8);
      const request = Buffer.alloc(24);
      request.writeUInt8(41, 0); // WarpPointer
      request.writeUInt16LE(6, 2);
      request.writeUInt32LE(rootWindow, 8);
      request.writeInt16LE(x, 20);
      request.writeInt16LE(y, 22);
      socket.end(request);
    });
    socket.write(hello);
  });
}
