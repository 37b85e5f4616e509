/** What a site owner has chosen, and how it is written into the fragment of an address and read from it. */
import {isColor} from '../../check/color.js';
import {embeddable, embeddableNames, type EmbeddableName} from '../../src/embed/embeddable.js';
import {widths, type Width} from '../../src/embed/room.js';
import {formOf, siteNames, snippetForms, type SiteName, type SnippetForm} from './sites.js';

export const presetNames = ['harbor', 'meadow', 'plum'] as const;
export type PresetName = (typeof presetNames)[number];

/** Set for all elements at once. */
export const sharedAttributes = ['lang', 'theme'];

export interface Configuration {
  /** In the order of the page. */
  readonly elements: readonly EmbeddableName[];
  /** Values that differ from the default, by element and attribute; an empty value of a switch means that it is on. */
  readonly attributes: Readonly<Record<EmbeddableName, Readonly<Record<string, string>>>>;
  /** `lang` and `theme` of every element; unset, they are left out. */
  readonly shared: Readonly<Record<string, string>>;
  /** What they are pasted into. */
  readonly width: Width;
  readonly preset: PresetName | '';
  /** Accent colours, as CSS writes them; unset, those of the preset or our own. */
  readonly accent: string;
  readonly darkAccent: string;
  /** The page's own font in place of the device's. */
  readonly font: 'page' | '';
  /** Where the script comes from; unset, from beside the builder. */
  readonly script: string;
  /** The answer to “Where is your site?”. */
  readonly site: SiteName | '';
  /** What the answer asks for, unless another is chosen. */
  readonly form: SnippetForm;
}

export const emptyConfiguration: Configuration = {
  elements: ['hotline-banner'],
  attributes: {'hotline-banner': {}, 'info-card': {}, 'contact-button': {}},
  shared: {},
  width: 'column',
  preset: '',
  accent: '',
  darkAccent: '',
  font: '',
  script: '',
  site: '',
  form: 'standard',
};

/** An attribute, and the value that need not be written. */
interface Setting {
  readonly attribute: string;
  readonly default: string;
}

/** Sets a value, or takes it out where it is empty or the default. */
function withValue(
  values: Readonly<Record<string, string>>,
  {attribute, default: fallback}: Setting,
  value: string,
): Readonly<Record<string, string>> {
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => key !== attribute));
  return value === '' || value === fallback ? rest : {...rest, [attribute]: value};
}

/** @returns the configuration with an attribute of one element set, or left out at its default */
export const withAttribute = (
  configuration: Configuration,
  name: EmbeddableName,
  setting: Setting,
  value: string,
): Configuration => ({
  ...configuration,
  attributes: {
    ...configuration.attributes,
    [name]: withValue(configuration.attributes[name], setting, value),
  },
});

/** @returns the configuration with an attribute of all elements set, or left out at its default */
export const withShared = (
  configuration: Configuration,
  setting: Setting,
  value: string,
): Configuration => ({...configuration, shared: withValue(configuration.shared, setting, value)});

/** @returns the attributes of one element as they are written into a snippet, in the order of the reference */
export function snippetAttributes(
  {attributes, shared}: Configuration,
  name: EmbeddableName,
): [string, string][] {
  const all: Record<string, string> = {...attributes[name], ...shared};
  return embeddable[name]
    .filter((attribute) => attribute in all)
    .map((attribute) => [attribute, all[attribute] ?? '']);
}

/** @returns the fragment for a configuration, without its `#` */
export function toFragment(configuration: Configuration): string {
  const {elements, attributes, shared, width, form, site} = configuration;
  const {preset, accent, darkAccent, font, script} = configuration;
  const values = new URLSearchParams();
  values.set('elements', elements.join(' '));
  for (const name of elements) {
    for (const [attribute, value] of Object.entries(attributes[name])) {
      values.set(`${name}.${attribute}`, value);
    }
  }
  for (const [attribute, value] of Object.entries(shared)) values.set(attribute, value);
  for (const [key, value] of Object.entries({preset, accent, darkAccent, font, script, site})) {
    if (value) values.set(key, value);
  }
  if (width !== emptyConfiguration.width) values.set('width', width);
  if (form !== formOf(site)) values.set('form', form);
  return values.toString();
}

/** The script with all three elements, and the one without the card. */
export type ScriptFile = 'ppd-widgets.js' | 'ppd-hotline.js';

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Reads the address of the script: `https:` on any host, what is on the builder's own site, and, where the builder runs
 * on the owner's own machine, the rest of that machine.
 *
 * @param input an address, or a path that begins with `/` or `.`
 * @returns `undefined` for any other
 */
export function readScript(input: string): URL | undefined {
  const builder = new URL(document.baseURI);
  let url: URL;
  try {
    url = /^\.{0,2}[/\\]/.test(input) ? new URL(input, builder) : new URL(input);
  } catch {
    return undefined;
  }
  const isNear =
    url.host === builder.host || [url, builder].every(({hostname}) => loopback.test(hostname));
  return url.protocol === 'https:' || (url.protocol === 'http:' && isNear) ? url : undefined;
}

/** @returns the smaller script, if it has all that is shown */
export const fileFor = (elements: readonly EmbeddableName[]): ScriptFile =>
  elements.length && !elements.includes('info-card') ? 'ppd-hotline.js' : 'ppd-widgets.js';

/** @returns which of our files an address names */
export const fileAt = (address: string): ScriptFile =>
  /ppd-hotline\b/.test(address) ? 'ppd-hotline.js' : 'ppd-widgets.js';

/**
 * The address that snippets use. Unless the owner names another, that of the script beside the builder: the newest of
 * its major version, whose numbers are corrected by themselves, or, for a hash, the one that never changes.
 */
export function scriptOf({script, form, elements}: Configuration, version: string): string {
  if (readScript(script)) return script;
  const folder = form === 'strict' ? version : `v${version.split('.')[0] ?? ''}`;
  return new URL(`${folder}/${fileFor(elements)}`, document.baseURI).href;
}

/** Names for examples and for machines that no visitor reaches: RFC 2606, RFC 6761, RFC 6762, RFC 1918. */
const unreachable =
  /^(?:.*\.)?(?:example|test|invalid|local|localhost|example\.(?:com|net|org))$|^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^$/;

/** @returns whether visitors cannot load what is at this address */
export const isOutOfReach = ({hostname}: {readonly hostname: string}): boolean =>
  loopback.test(hostname) || unreachable.test(hostname);

/** Something in the address that the builder does not take, in words. */
export type Refusal = string;

const MAX_SHOWN = 60;

const refusal = (key: string, value: string, problem: string): Refusal => {
  const short = value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
  return `${key}=“${short}”: ${problem}; it is left out.`;
};

/**
 * Reads a fragment, which may come from anyone's link.
 *
 * @param problemOf says what is wrong with the value of an attribute, and nothing where it is allowed
 * @returns the configuration, and what was left out of it
 */
export function readFragment(
  fragment: string,
  problemOf: (name: EmbeddableName, attribute: string, value: string) => string | undefined = () =>
    undefined,
): {configuration: Configuration; refused: readonly Refusal[]} {
  const refused: Refusal[] = [];
  const attributes: Record<EmbeddableName, Record<string, string>> = {
    'hotline-banner': {},
    'info-card': {},
    'contact-button': {},
  };
  const shared: Record<string, string> = {};
  let read: Configuration = {...emptyConfiguration, attributes, shared};
  let form: SnippetForm | undefined;

  const oneOf = <Word extends string>(words: readonly Word[], key: string, value: string) => {
    const found = words.find((word) => word === value);
    if (!found && value) refused.push(refusal(key, value, `allowed are ${words.join(', ')}`));
    return found;
  };
  const allowed = (key: string, value: string, problem: string | undefined) => {
    if (problem) refused.push(refusal(key, value, problem));
    return !problem;
  };

  for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const [first = '', attribute = ''] = key.split('.');
    const name = embeddableNames.find((one) => one === first);
    if (key === 'elements') {
      const named = value.split(' ').filter((word) => word);
      const found = named.map((word) => oneOf(embeddableNames, key, word));
      read = {...read, elements: embeddableNames.filter((one) => found.includes(one))};
    } else if (key === 'preset') {
      read = {...read, preset: oneOf(presetNames, key, value) ?? ''};
    } else if (key === 'width') {
      read = {...read, width: oneOf(widths, key, value) ?? emptyConfiguration.width};
    } else if (key === 'form') {
      form = oneOf(snippetForms, key, value);
    } else if (key === 'site') {
      read = {...read, site: oneOf(siteNames, key, value) ?? ''};
    } else if (key === 'font') {
      read = {...read, font: oneOf(['page'], key, value) ?? ''};
    } else if (key === 'accent' || key === 'darkAccent') {
      const problem = !value || isColor(value) ? undefined : 'not a colour';
      if (allowed(key, value, problem)) read = {...read, [key]: value};
    } else if (key === 'script') {
      const problem = readScript(value) ? undefined : 'not an https: address';
      if (allowed(key, value, problem)) read = {...read, script: value};
    } else if (sharedAttributes.includes(key)) {
      const problem = value ? problemOf('hotline-banner', key, value) : undefined;
      if (allowed(key, value, problem) && value) shared[key] = value;
    } else if (
      name &&
      (embeddable[name] as readonly string[]).includes(attribute) &&
      !sharedAttributes.includes(attribute)
    ) {
      if (allowed(key, value, problemOf(name, attribute, value))) {
        attributes[name][attribute] = value;
      }
    } else {
      refused.push(refusal(key.slice(0, MAX_SHOWN), value, 'the builder knows no such setting'));
    }
  }
  return {configuration: {...read, form: form ?? formOf(read.site)}, refused};
}
