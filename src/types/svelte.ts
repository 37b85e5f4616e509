/** `import type {} from 'ppd-widgets/svelte'`: the elements in Svelte 5's templates. */
import type {HTMLAttributes} from 'svelte/elements';
import type {ActionListener, ElementsWith} from './element-attributes.js';

type Elements = ElementsWith<HTMLAttributes<HTMLElement> & ActionListener>;

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface merges
  interface SvelteHTMLElements extends Elements {}
}
