/** `import type {} from 'ppd-widgets/preact'`: the elements in TSX, for Preact. */
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {ActionListener, ElementsWith} from './element-attributes.js';

type Elements = ElementsWith<HTMLAttributes & ClassAttributes<HTMLElement> & ActionListener>;

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Preact has its tags there
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface merges
    interface IntrinsicElements extends Elements {}
  }
}
