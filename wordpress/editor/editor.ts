/** The blocks in WordPress's editor: a control for each attribute, and what a visitor sees, rendered by the site itself. */
import {problemOf, wordsOf} from './problems.js';
import type {Control, Node} from './wp.js';

const {blocks, blockEditor, components, element, serverSideRender} = window.wp;
const {elements, practice, settingsUrl} = window.ppdWidgetsEditor;
const {createElement, useState} = element;
const {InspectorControls, useBlockProps} = blockEditor;
const {Disabled, ExternalLink, Notice, PanelBody, SelectControl, TextControl, ToggleControl} =
  components;

type Values = Readonly<Record<string, unknown>>;

interface BlockProps {
  readonly attributes: Values;
  setAttributes(values: Values): void;
}

const capitalised = (word: string) => word.replace(/^./, (first) => first.toUpperCase());

interface TextProps {
  readonly label: string;
  readonly help: string;
  readonly value: unknown;
  /** What is wrong with the value; said once its writer has left the field. */
  readonly problem: string | undefined;
  readonly placeholder: unknown;
  onChange(value: string): void;
}

function Text({label, help, value, problem, placeholder, onChange}: TextProps): Node {
  const [isWriting, setWriting] = useState(false);
  const shown = isWriting ? undefined : problem;
  return createElement(TextControl, {
    label,
    help: shown ? createElement('strong', {role: 'alert', style: {color: '#b32d2e'}}, shown) : help,
    value,
    placeholder,
    onChange,
    onFocus: () => {
      setWriting(true);
    },
    onBlur: () => {
      setWriting(false);
    },
    'aria-invalid': Boolean(shown),
  });
}

/**
 * The control of one attribute.
 *
 * @param shown the block's values, and what the settings add to them
 */
function controlOf(
  attribute: string,
  control: Control,
  {attributes, setAttributes}: BlockProps,
  shown: Values,
): Node {
  const {property, label, kind, choices = []} = control;
  const words = wordsOf[attribute] ?? [];
  const isListed = words.every((word) => control.help.includes(word));
  const help = isListed ? control.help : `${control.help} Names: ${words.join(', ')}.`;
  const value = attributes[property];
  const onChange = (changed: unknown) => {
    setAttributes({[property]: changed});
  };
  if (kind === 'switch') {
    return createElement(ToggleControl, {key: attribute, label, help, checked: value, onChange});
  }
  if (kind === 'text') {
    return createElement(Text, {
      key: attribute,
      label,
      help,
      value,
      problem: value ? problemOf(attribute, property, shown) : undefined,
      placeholder: value ? '' : shown[property],
      onChange,
    });
  }
  const unset = control.default ? `Default (${control.default})` : 'Default';
  const options = [
    {label: unset, value: ''},
    ...choices.map((choice) => ({label: capitalised(choice), value: choice})),
  ];
  return createElement(SelectControl, {key: attribute, label, help, value, options, onChange});
}

/** What names a practice, or leads to it. */
const identity = ['clinicName', 'phone', 'sms', 'email', 'href'];

/** What the settings say of the practice, by property. */
const practiceValues: Values = Object.fromEntries(
  Object.entries(practice).map(([attribute, value]): [string, string] => [
    elements['contact-button']?.attributes[attribute]?.property ?? attribute,
    value,
  ]),
);

/** The block's values, and what the settings add: nothing to a button with an office of its own. */
function withPractice(name: string, attributes: Values): Values {
  if (name !== 'contact-button' || identity.some((property) => attributes[property])) {
    return attributes;
  }
  const own = Object.entries(attributes).filter(([, value]) => value);
  return {...practiceValues, ...Object.fromEntries(own)};
}

/** Says so where a button would show the publisher, since nobody has named the practice. */
function noticeOf(name: string, shown: Values): Node {
  if (name !== 'contact-button' || [...identity, 'label'].some((property) => shown[property])) {
    return false;
  }
  return createElement(
    Notice,
    {status: 'warning', isDismissible: false},
    'Your practice has no number yet, so this button calls Mind Body Centers. Write yours in the block’s settings',
    settingsUrl && ', or for all buttons in ',
    settingsUrl && createElement(ExternalLink, {href: settingsUrl}, 'Settings → PPD Widgets'),
    '.',
  );
}

for (const [name, {attributes: controls}] of Object.entries(elements)) {
  const block = `ppd-widgets/${name}`;
  const edit = (props: BlockProps): Node => {
    const {attributes} = props;
    const shown = withPractice(name, attributes);
    return createElement(
      'div',
      useBlockProps(),
      createElement(
        InspectorControls,
        null,
        createElement(
          PanelBody,
          {title: 'Settings'},
          ...Object.entries(controls).map(([attribute, control]) =>
            controlOf(attribute, control, props, shown),
          ),
        ),
      ),
      noticeOf(name, shown),
      createElement(Disabled, null, createElement(serverSideRender, {block, attributes})),
    );
  };
  // Title, icon and attributes come from the server, where the block is registered.
  blocks.registerBlockType(block, {edit, save: () => null});
}
