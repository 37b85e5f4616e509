/** What a site owner has chosen. It lives in the address's fragment: a link carries it, and nothing is stored or sent. */
import {embeddable, embeddableNames, type EmbeddableName} from '../../src/embed/elements.js';

export const presetNames = ['harbor', 'meadow', 'plum'] as const;
export type PresetName = (typeof presetNames)[number];

export const snippetForms = [
  'standard',
  'instant',
  'editor',
  'tag-manager',
  'strict',
  'text',
] as const;
export type SnippetForm = (typeof snippetForms)[number];

/** Set for all elements at once. */
export const sharedAttributes = ['lang', 'theme'];

export interface Configuration {
  /** In the order of the page. */
  readonly elements: readonly EmbeddableName[];
  /** Values that differ from the default, by element and attribute; an empty value of a switch means that it is on. */
  readonly attributes: Readonly<Record<EmbeddableName, Readonly<Record<string, string>>>>;
  /** `lang` and `theme` of every element; unset, they are left out. */
  readonly shared: Readonly<Record<string, string>>;
  readonly preset: PresetName | '';
  /** Accent colours, as CSS writes them; unset, those of the preset or our own. */
  readonly accent: string;
  readonly darkAccent: string;
  /** Where the owner will put the file. */
  readonly script: string;
  readonly form: SnippetForm;
}

export const DEFAULT_SCRIPT = 'https://your-site.example/ppd-widgets.js';

export const emptyConfiguration: Configuration = {
  elements: ['hotline-banner'],
  attributes: {'hotline-banner': {}, 'info-card': {}, 'contact-button': {}},
  shared: {},
  preset: '',
  accent: '',
  darkAccent: '',
  script: DEFAULT_SCRIPT,
  form: 'standard',
};

/** @returns the attributes of one element as they are written into a snippet, in the order of the reference */
export function attributesOf(
  {attributes, shared}: Configuration,
  name: EmbeddableName,
): [string, string][] {
  const all: Record<string, string> = {...attributes[name], ...shared};
  return embeddable[name]
    .filter((attribute) => attribute in all)
    .map((attribute) => [attribute, all[attribute] ?? '']);
}

/** @returns the fragment that stands for a configuration, without its `#` */
export function toFragment(configuration: Configuration): string {
  const {elements, attributes, shared, preset, accent, darkAccent, script, form} = configuration;
  const values = new URLSearchParams();
  values.set('elements', elements.join(' '));
  for (const name of elements) {
    for (const [attribute, value] of Object.entries(attributes[name])) {
      values.set(`${name}.${attribute}`, value);
    }
  }
  for (const [attribute, value] of Object.entries(shared)) values.set(attribute, value);
  for (const [key, value] of Object.entries({preset, accent, darkAccent})) {
    if (value) values.set(key, value);
  }
  if (script !== DEFAULT_SCRIPT) values.set('script', script);
  if (form !== emptyConfiguration.form) values.set('form', form);
  return values.toString();
}

const oneOf = <Word extends string>(words: readonly Word[], value: string | null) =>
  words.find((word) => word === value);

/** @returns the configuration of a fragment; what is not known is left out */
export function fromFragment(fragment: string): Configuration {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const named = values.get('elements')?.split(' ') ?? emptyConfiguration.elements;
  const attributes: Record<EmbeddableName, Record<string, string>> = {
    'hotline-banner': {},
    'info-card': {},
    'contact-button': {},
  };
  for (const name of embeddableNames) {
    for (const attribute of embeddable[name]) {
      const value = values.get(`${name}.${attribute}`);
      if (value !== null && !sharedAttributes.includes(attribute)) {
        attributes[name][attribute] = value;
      }
    }
  }
  const shared: Record<string, string> = {};
  for (const attribute of sharedAttributes) {
    const value = values.get(attribute);
    if (value) shared[attribute] = value;
  }
  return {
    elements: embeddableNames.filter((name) => named.includes(name)),
    attributes,
    shared,
    preset: oneOf(presetNames, values.get('preset')) ?? '',
    accent: values.get('accent') ?? '',
    darkAccent: values.get('darkAccent') ?? '',
    script: values.get('script') ?? DEFAULT_SCRIPT,
    form: oneOf(snippetForms, values.get('form')) ?? emptyConfiguration.form,
  };
}
