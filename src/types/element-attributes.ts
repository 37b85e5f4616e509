/** The elements' attributes in a framework's templates: each by its name in HTML, with the property's type. */
import type {embeddable, EmbeddableName} from '../embed/embeddable.js';
import type {
  PpdActionEvent,
  PpdContactButton,
  PpdHotlineBanner,
  PpdInfoCard,
} from '../entries/classes.js';

interface Classes {
  'hotline-banner': PpdHotlineBanner;
  'info-card': PpdInfoCard;
  'contact-button': PpdContactButton;
}

/** `heading-level` is `headingLevel`. */
type PropertyName<Attribute extends string> = Attribute extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<PropertyName<Rest>>}`
  : Attribute;

type ValueOf<Element, Name> = Name extends keyof Element ? Element[Name] : never;

/** Templates write numbers as text too. */
type Written<Value> = Value extends number ? Value | `${Value}` : Value;

/** An element's own attributes, all optional. */
export type AttributesOf<Name extends EmbeddableName> = {
  [Attribute in (typeof embeddable)[Name][number]]?:
    Written<ValueOf<Classes[Name], PropertyName<Attribute>>> | undefined;
};

/** Every element by its tag, with what the framework adds to each. */
export type ElementsWith<Common> = {
  [Name in EmbeddableName as `ppd-${Name}`]: Omit<Common, keyof AttributesOf<Name>> &
    AttributesOf<Name>;
};

/** The name in a template that listens for our event, where listeners are props named `on…`. */
export interface ActionListener {
  'onppd-action'?: ((event: PpdActionEvent) => void) | undefined;
}
