// Attributes, slots, events, parts and custom properties of the elements, from the comments of their classes.
import {readManifest} from '../build/manifest.js';
import {cell, table} from './markdown.js';

const manifest = await readManifest();
const elements = ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button'].map((tag) =>
  manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .find((declaration) => declaration.tagName === tag),
);

/** `'full' | 'compact'` reads better in a table as `full`, `compact`; text stays "text". */
const values = (type) =>
  type === 'string' || type === 'boolean'
    ? {string: 'text', boolean: 'set or not'}[type]
    : type
        .split('|')
        .map((value) => `\`${value.trim().replaceAll("'", '')}\``)
        .join(', ');

const attributes = ({attributes: list}) =>
  table(
    ['Attribute', 'Values', 'Default', 'What it does'],
    list.map(({name, type, default: value, description}) => [
      `\`${name}\``,
      values(type.text),
      value && !/^''$|^false$/.test(value) ? `\`${value.replaceAll("'", '')}\`` : 'unset',
      cell(description),
    ]),
  );

/** Slots and events, where an element has any. */
const named = (title, head, list) =>
  list?.length
    ? [
        `### ${title}`,
        table(
          head,
          list.map(({name, description}) => [`\`${name}\``, cell(description)]),
        ),
      ]
    : [];

const parts = ({cssParts}) =>
  table(
    ['Part', 'What it is'],
    cssParts.map(({name, description}) => [`\`${name}\``, cell(description)]),
  );

const properties = ({cssProperties}) =>
  table(
    ['Custom property', 'Default', 'What it sets'],
    cssProperties.map(({name, default: value, description}) => [
      `\`${name}\``,
      `\`${value}\``,
      cell(description),
    ]),
  );

/** What all elements take: the README says it once. */
const shared = ['theme', 'lang', 'events'];

/** The first sentence of a comment: what an attribute is for. */
const firstSentence = (text) => /^.*?[.:](?= |$)/.exec(cell(text))?.[0].replace(/:$/, '.') ?? '';

/** For the README, the attributes of each element in short, by its tag. */
export const attributeTables = Object.fromEntries(
  elements.map(({tagName, attributes: list}) => [
    tagName,
    table(
      ['Attribute', 'Values', 'What it does'],
      list
        .filter(({name}) => !shared.includes(name))
        .map(({name, type, description}) => [
          `\`${name}\``,
          values(type.text),
          firstSentence(description),
        ]),
    ),
  ]),
);

/** All that an element takes and offers. */
export const reference = elements
  .map((element) =>
    [
      `## \`<${element.tagName}>\``,
      element.description,
      `### Attributes`,
      attributes(element),
      ...named('Slots', ['Slot', 'What it takes'], element.slots),
      ...named('Events', ['Event', 'When'], element.events),
      `### Parts`,
      parts(element),
      `### Custom properties`,
      properties(element),
    ].join('\n\n'),
  )
  .join('\n\n');
