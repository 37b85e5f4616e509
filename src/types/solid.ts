/** `import type {} from 'ppd-widgets/solid'`: the elements in TSX, for Solid. */
import type {JSX} from 'solid-js';
import type {PpdActionEvent} from '../entries/classes.js';
import type {ElementsWith} from './element-attributes.js';

interface Listener {
  'on:ppd-action'?: ((event: PpdActionEvent) => void) | undefined;
}

type Elements = ElementsWith<JSX.HTMLAttributes<HTMLElement> & Listener>;

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid has its tags there
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface merges
    interface IntrinsicElements extends Elements {}
  }
}
