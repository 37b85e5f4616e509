/** `import type {} from 'ppd-widgets/vue'`: the elements in Vue 3's templates. */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {PpdActionEvent} from '../entries/classes.js';
import type {ElementsWith} from './element-attributes.js';

interface Listener {
  'onPpd-action'?: ((event: PpdActionEvent) => void) | undefined;
}

type Props = ElementsWith<HTMLAttributes & Listener>;

type Elements = {[Tag in keyof Props]: DefineComponent<Props[Tag]>};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface merges
  interface GlobalComponents extends Elements {}
}
