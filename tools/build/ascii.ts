/**
 * Writes every character beyond ASCII as an escape: a page in another encoding reads a script in its own where the server
 * names none, and would show "En espaÃ±ol". All of them are in strings, templates and patterns. Browsers also keep an
 * ASCII script in half the memory.
 */
import {decode, encode} from '@jridgewell/sourcemap-codec';
import type {Plugin} from 'vite';

export const ascii: Plugin = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const mappings = chunk.map && decode(chunk.map.mappings);
      const lines = chunk.code.split('\n').map((line, index) => {
        let added = 0;
        let next = 0;
        const segments = mappings?.[index] ?? [];
        const shiftUpTo = (column: number) => {
          for (let segment; (segment = segments[next]) && segment[0] <= column; next += 1) {
            segment[0] += added;
          }
        };
        const escaped = line.replace(/[\u0080-\uffff]/g, (character: string, column: number) => {
          shiftUpTo(column);
          const code = character.charCodeAt(0).toString(16);
          const escape = code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
          added += escape.length - 1;
          return escape;
        });
        shiftUpTo(Infinity);
        return escaped;
      });
      chunk.code = lines.join('\n');
      if (chunk.map && mappings) chunk.map.mappings = encode(mappings);
    }
  },
};
