/** What can be set, read from the custom-elements manifest, so that it is written in one place only. */
import manifest from 'virtual:custom-elements-manifest';
import {embeddable, type EmbeddableName} from '../../src/embed/embeddable.js';
import {sectionNames} from '../../src/content/sections.js';
import {contactKinds} from '../../src/input/clinic.js';
import {sharedAttributes} from './configuration.js';

/** What an office manager calls each attribute. */
const labels: Readonly<Record<string, string>> = {
  placement: 'Where on the page',
  density: 'How much it says',
  minimized: 'Begin small, at the bottom',
  sections: 'Sections',
  open: 'Open at first',
  'heading-level': 'Heading level',
  'reviewed-by': 'Reviewed by',
  'reviewed-on': 'Reviewed on',
  'clinic-name': 'Name of your practice',
  phone: 'Telephone',
  sms: 'Number for text messages',
  email: 'E-mail',
  href: 'Appointment page',
  prefer: 'What comes first',
  label: 'Words on the button',
  hours: 'Opening hours',
  'time-zone': 'Time zone',
  'closed-dates': 'Days you are closed',
  variant: 'Look',
  size: 'Size',
  block: 'Full width',
  events: 'Tell the page of clicks',
};

export interface Field {
  readonly attribute: string;
  readonly label: string;
  readonly description: string;
  readonly kind: 'text' | 'tel' | 'email' | 'url' | 'switch' | 'choice' | 'words' | 'hours';
  /** For a choice or words. */
  readonly options: readonly string[];
  /** Empty where there is none. */
  readonly default: string;
}

const kinds: Readonly<Record<string, Field['kind']>> = {
  phone: 'tel',
  sms: 'tel',
  email: 'email',
  href: 'url',
  hours: 'hours',
  sections: 'words',
  open: 'words',
  prefer: 'words',
};

const words: Readonly<Record<string, readonly string[]>> = {
  sections: sectionNames,
  open: [...sectionNames, 'sources'],
  prefer: contactKinds,
};

const unquoted = (text: string) => text.replace(/'/g, '').trim();

const manifestAttributes = (name: EmbeddableName) =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === `ppd-${name}`)?.attributes ?? [];

/** @param attributes the ones wanted; all of the element's own unless told otherwise */
export function fieldsOf(
  name: EmbeddableName,
  attributes: readonly string[] = [...embeddable[name]]
    .filter((attribute) => !sharedAttributes.includes(attribute))
    // What most owners never need comes last.
    .sort((a, b) => Number(a === 'events') - Number(b === 'events')),
): Field[] {
  const described = manifestAttributes(name);
  return attributes.map((attribute) => {
    const {
      type,
      default: value = '',
      description = '',
    } = described.find((one) => one.name === attribute) ?? {};
    const text = type?.text ?? 'string';
    const isChoice = text.includes('|');
    return {
      attribute,
      label: labels[attribute] ?? attribute,
      description: description.replace(/`/g, '').replace(/\s+/g, ' '),
      kind: isChoice ? 'choice' : text === 'boolean' ? 'switch' : (kinds[attribute] ?? 'text'),
      options: isChoice ? text.split('|').map(unquoted) : (words[attribute] ?? []),
      default: unquoted(value),
    };
  });
}

/**
 * What is wrong with a value that comes from the address. Names, numbers and hours are judged by the element itself; its
 * warning is shown below the field.
 */
export function problemOf(
  name: EmbeddableName,
  attribute: string,
  value: string,
): string | undefined {
  const [field] = fieldsOf(name, [attribute]);
  if (!field) return undefined;
  const {kind, options} = field;
  const allowed = `allowed are ${options.join(', ')}`;
  if (kind === 'choice') return !value || options.includes(value) ? undefined : allowed;
  if (kind === 'words') {
    return value.split(/[\s,]+/).every((word) => !word || options.includes(word))
      ? undefined
      : allowed;
  }
  if (kind === 'switch')
    return value === '' || value === attribute ? undefined : 'it is on or left out';
  if (kind === 'url') {
    try {
      const {protocol} = new URL(value, 'https://page.example/');
      return protocol === 'https:' || protocol === 'http:' ? undefined : 'not an https: address';
    } catch {
      return 'not an https: address';
    }
  }
  return undefined;
}
