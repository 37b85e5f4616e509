/** `import type {} from 'ppd-widgets/react'`: the elements in TSX, for React 19. */
import type {HTMLAttributes, RefAttributes} from 'react';
import type {ActionListener, ElementsWith} from './element-attributes.js';

type Elements = ElementsWith<
  HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement> & ActionListener
>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React has its tags there
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface merges
    interface IntrinsicElements extends Elements {}
  }
}
