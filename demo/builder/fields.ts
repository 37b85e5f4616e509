/** What can be set, read from the custom-elements manifest, so that it is written in one place only. */
import manifest from 'virtual:custom-elements-manifest';
import {embeddable, type EmbeddableName} from '../../src/embed/embeddable.js';
import {sectionNames} from '../../src/content/sections.js';
import {cardWords} from '../../src/elements/info-card/card-views.static.js';
import {contactKinds} from '../../src/input/clinic.js';
import {locales} from '../../src/content/locales.js';
import {sharedAttributes} from './configuration.js';
import {languageName} from './controls.js';

/** What an office manager calls each attribute, and what to write or choose. */
const labels: Readonly<Record<string, readonly [label: string, sentence: string]>> = {
  placement: ['Where on the page', 'In the page, or at an edge of the window.'],
  density: ['How much it says', 'Everything, or little more than the numbers.'],
  minimized: ['Begin small', 'One line with the hotline and 988. Visitors can open and close it.'],
  sections: ['What the facts are about', 'None chosen: all of them.'],
  open: ['Open at first', 'The others open with a click.'],
  'heading-level': ['Heading level', 'To fit the outline of your page.'],
  'reviewed-by': [
    'Who has reviewed the facts',
    'Name and credentials of your clinician. It shows together with the date.',
  ],
  'reviewed-on': ['When', 'The day of that review.'],
  'clinic-name': ['Name of your practice', 'As your patients know it.'],
  phone: ['Phone', 'As you write it on your door: 602-555-0142.'],
  sms: ['Number for text messages', 'Only if somebody reads them.'],
  email: ['E-mail', 'Only if somebody reads it every day.'],
  href: ['Page for appointments', 'Its address, with https://.'],
  prefer: ['What comes first', 'None chosen: the phone.'],
  label: ['Words on the button', 'In place of “Call” and your name. The number still follows.'],
  hours: ['Opening hours', ''],
  'time-zone': ['Time zone', 'Where your practice is.'],
  'closed-dates': [
    'Days you are closed',
    'Holidays, for instance. The button then shows the hotlines.',
  ],
  variant: ['The button is', 'None of them looks like the hotlines’ button.'],
  size: ['Text size', 'The button is easy to hit in each.'],
  block: ['As wide as its place', ''],
  events: ['Tell my page of clicks', 'For a counter of your own. Never a number, never a name.'],
  lang: ['Language', ''],
  theme: ['Light or dark', ''],
};

/** What an office manager calls the values of choices. */
const optionLabels: Readonly<Record<string, string>> = {
  'lang:': 'As your page',
  ...Object.fromEntries(locales.map((locale) => [`lang:${locale}`, languageName(locale)])),
  'theme:auto': 'As your page',
  'theme:device': 'As the visitor’s device',
  'theme:light': 'Always light',
  'theme:dark': 'Always dark',
  ...cardWords('en').sectionTitles,
  'variant:outline': 'Outlined',
  'variant:solid': 'Filled',
  'variant:link': 'A plain link',
  'size:medium': 'Medium',
  'size:small': 'Small',
  'size:large': 'Large',
  'prefer:phone': 'Phone',
  'prefer:page': 'Page for appointments',
  'prefer:text': 'Text message',
  'prefer:email': 'E-mail',
  'heading-level:': 'No heading',
};

export const optionLabel = (attribute: string, option: string): string =>
  optionLabels[`${attribute}:${option}`] ?? optionLabels[option] ?? option;

export interface Field {
  readonly attribute: string;
  readonly label: string;
  /** For an office manager; may be empty. */
  readonly sentence: string;
  /** For a developer. */
  readonly description: string;
  readonly kind: 'text' | 'tel' | 'email' | 'url' | 'date' | 'switch' | 'choice' | 'words';
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
  'reviewed-on': 'date',
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
    const [label, sentence] = labels[attribute] ?? [attribute, ''];
    return {
      attribute,
      label,
      sentence,
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
