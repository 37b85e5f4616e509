/** The builder: choose, see, copy, paste, check. What is chosen lives in the address; nothing is stored or sent. */
import {html, nothing, render, type TemplateResult} from 'lit';
import release from 'virtual:release';
import harbor from '../../presets/harbor.css?raw';
import meadow from '../../presets/meadow.css?raw';
import plum from '../../presets/plum.css?raw';
import {isColor} from '../../check/color.js';
import {embeddable, embeddableNames, type EmbeddableName} from '../../src/embed/embeddable.js';
import {contrast, over, readColor} from '../../src/styles/color.js';
import {palette, propertyOf} from '../../src/styles/palette.js';
import {renderCheckBox} from './check-box.js';
import {
  presetNames,
  readFragment,
  readScript,
  sharedAttributes,
  snippetForms,
  toFragment,
  type Configuration,
  type PresetName,
} from './configuration.js';
import {declarativeRoot} from './declarative.js';
import {fieldsOf, problemOf, type Field} from './fields.js';
import {dayNames, fromTable, toTable, week, type DayHours} from './hours.js';
import {Preview, type Message} from './preview.js';
import {makeSnippets, optOuts, sourceNotice, styleRule, type Snippet} from './snippets.js';

const presets: Readonly<Record<PresetName, string>> = {harbor, meadow, plum};

const presetWords: Readonly<Record<PresetName, string>> = {
  harbor: 'Harbor: clear blue on white',
  meadow: 'Meadow: sage and cream',
  plum: 'Plum: soft violet',
};

const elementWords: Readonly<Record<EmbeddableName, readonly [title: string, about: string]>> = {
  'hotline-banner': [
    'Hotline banner',
    'Help by phone and text, day and night. Right on every page.',
  ],
  'info-card': ['Information card', 'Postpartum depression in plain words, with its sources.'],
  'contact-button': [
    'Contact button',
    'How to reach your office, and what to do when it is closed.',
  ],
};

const sharedWords: Readonly<Record<string, string>> = {
  lang: 'Language',
  theme: 'Light or dark',
};

const choiceWords: Readonly<Record<string, string>> = {
  'lang:': 'As the page around it',
  'lang:en': 'English',
  'lang:es': 'Español',
  'theme:auto': 'As the visitor’s device is set',
};

const widths = ['phone', 'tablet', 'desktop'] as const;

type Width = (typeof widths)[number];

interface Look {
  readonly width: Width;
  readonly isDark: boolean;
  readonly lang: 'en' | 'es';
  readonly isBlocked: boolean;
}

/** Whether a fragment names a part of this page, and is no configuration. */
const isAnchor = (fragment: string) => !fragment.includes('=');

let {configuration, refused} = readFragment(
  isAnchor(location.hash) ? '' : location.hash,
  problemOf,
);
let look: Look = {width: 'phone', isDark: false, lang: 'en', isBlocked: false};
let messages: readonly Message[] = [];
/** The snippet whose code was copied last. */
let copied = '';
let preview: Preview | undefined;
/** The table of hours as it is being filled in. */
let hoursDraft: readonly DayHours[] | undefined;

const root = document.querySelector<HTMLElement>('#builder');

let writing = 0;

/** Once for all that is typed in one go: Safari takes a hundred new addresses in so many seconds and throws at the next. */
function writeAddress(): void {
  clearTimeout(writing);
  writing = window.setTimeout(() => {
    try {
      history.replaceState(null, '', `#${toFragment(configuration)}`);
    } catch {
      writeAddress();
    }
  }, 300);
}

function change(values: Partial<Configuration>): void {
  configuration = {...configuration, ...values};
  writeAddress();
  copied = '';
  refused = [];
  update();
}

const without = (values: Readonly<Record<string, string>>, left: string) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== left));

function setAttribute(name: EmbeddableName, {attribute, default: fallback}: Field, value: string) {
  const rest = without(configuration.attributes[name], attribute);
  const isDefault = value === '' || value === fallback;
  change({
    attributes: {
      ...configuration.attributes,
      [name]: isDefault ? rest : {...rest, [attribute]: value},
    },
  });
}

const ruleOf = ({preset}: Configuration) => (preset ? presets[preset] : '');

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
const isChecked = (event: Event) => (event.target as HTMLInputElement).checked;

const messageOf = (name: EmbeddableName | undefined, of: string) => {
  const found = messages.find(
    (message) => message.name === of && (!name || message.element === name),
  );
  return found ? html`<p class="message" role="status">${found.words}</p>` : nothing;
};

/* Fields */

function renderField(name: EmbeddableName, field: Field): TemplateResult {
  const {attribute, label, description, kind, options, default: fallback} = field;
  const words = html`${label} <code>${attribute}</code>`;
  const id = `${name}-${attribute}`;
  const value = configuration.attributes[name][attribute] ?? '';
  const set = (text: string) => {
    setAttribute(name, field, text);
  };
  const hint = html`<p class="hint" id="${id}-hint">${description.replace(/`/g, '')}</p>
    ${messageOf(name, attribute)}`;
  if (kind === 'switch') {
    return html`<div class="field">
      <label class="check">
        <input
          type="checkbox"
          id=${id}
          aria-describedby="${id}-hint"
          .checked=${attribute in configuration.attributes[name]}
          @change=${(event: Event) => {
            // A switch is on by being there; any value would do, and one survives every editor.
            set(isChecked(event) ? attribute : '');
          }}
        />
        <span>${words}</span></label
      >
      ${hint}
    </div>`;
  }
  if (kind === 'words') {
    const chosen = value.split(' ').filter((word) => word);
    return html`<fieldset class="field words">
      <legend>${words}</legend>
      ${options.map(
        (word) =>
          html`<label class="check">
            <input
              type="checkbox"
              id="${id}-${word}"
              .checked=${chosen.includes(word)}
              @change=${(event: Event) => {
                const rest = chosen.filter((one) => one !== word);
                set((isChecked(event) ? [...rest, word] : rest).join(' '));
              }}
            />
            ${word}</label
          >`,
      )}
      ${hint}
    </fieldset>`;
  }
  if (kind === 'choice') {
    return html`<div class="field">
      <label for=${id}>${words}</label>
      <select
        id=${id}
        aria-describedby="${id}-hint"
        @change=${(event: Event) => {
          set(valueOf(event));
        }}
      >
        ${fallback ? nothing : html`<option value="" ?selected=${!value}>unset</option>`}
        ${options.map(
          (option) =>
            html`<option value=${option} ?selected=${option === (value || fallback)}>
              ${option}
            </option>`,
        )}
      </select>
      ${hint}
    </div>`;
  }
  return html`<div class="field">
    <label for=${id}>${words}</label>
    <input
      type=${kind === 'hours' ? 'text' : kind}
      id=${id}
      aria-describedby="${id}-hint"
      list=${attribute === 'time-zone' ? 'time-zones' : nothing}
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => {
        set(valueOf(event));
      }}
    />
    ${hint} ${kind === 'hours' ? renderHours(value, set) : nothing}
  </div>`;
}

function renderHours(value: string, set: (value: string) => void): TemplateResult {
  // Half a row is not in the text yet.
  const table = hoursDraft && fromTable(hoursDraft) === value ? hoursDraft : toTable(value);
  if (!table)
    return html`<p class="hint">The table below comes back when the text can be read.</p>`;
  const cell = (day: number, key: keyof DayHours, label: string) =>
    html`<td>
      <input
        type="time"
        aria-label="${dayNames[day] ?? ''}, ${label}"
        .value=${table[day]?.[key] ?? ''}
        @change=${(event: Event) => {
          const days = table.map((one, index) =>
            index === day ? {...one, [key]: valueOf(event)} : one,
          );
          hoursDraft = days;
          set(fromTable(days));
        }}
      />
    </td>`;
  return html`<div class="hours-box">
    <table class="hours">
      <caption>
        Opening hours; leave a day empty when you are closed
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        ${week.map(
          (day) =>
            html`<tr>
              <th scope="row">${(dayNames[day] ?? '').slice(0, 3)}</th>
              ${cell(day, 'from', 'from')} ${cell(day, 'to', 'to')}
              ${cell(day, 'from2', 'second time, from')} ${cell(day, 'to2', 'second time, to')}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The figure that the elements judge by, on the surface of the preset or our own. */
function renderContrast(value: string, isDark: boolean): unknown {
  if (!value || !root) return nothing;
  const probe = document.createElement('i');
  root.append(probe);
  const rule = ruleOf(configuration);
  const property = propertyOf('surface', isDark);
  const surface =
    new RegExp(`${property}: ([^;]+);`).exec(rule)?.[1] ?? palette.surface[isDark ? 1 : 0];
  const [color, ground] = [readColor(value, probe), readColor(surface, probe)];
  probe.remove();
  if (!color || !isColor(value)) return html`<output class="figure bad">not a colour</output>`;
  if (!ground) return html`<output class="figure">cannot be judged</output>`;
  const ratio = Math.floor(contrast(over(color, ground), ground) * 10) / 10;
  return html`<output class="figure ${ratio < 4.5 ? 'bad' : ''}"
    >${ratio.toFixed(1)}:1
    ${ratio < 4.5 ? 'is too little: the default is used' : 'is enough'}</output
  >`;
}

function renderColors(): TemplateResult {
  const color = (key: 'accent' | 'darkAccent', label: string, isDark: boolean) =>
    html`<div class="field">
      <label for=${key}>${label}</label>
      <input
        type="text"
        id=${key}
        placeholder=${palette.accent[isDark ? 1 : 0]}
        autocomplete="off"
        spellcheck="false"
        .value=${configuration[key]}
        @input=${(event: Event) => {
          change({[key]: valueOf(event).trim()});
        }}
      />
      ${renderContrast(configuration[key], isDark)}
      ${messageOf(undefined, propertyOf('accent', isDark))}
    </div>`;
  return html`<fieldset class="group">
    <legend>Colours</legend>
    <div class="field">
      <label for="preset">Preset</label>
      <select
        id="preset"
        @change=${(event: Event) => {
          change({preset: valueOf(event) as PresetName | ''});
        }}
      >
        <option value="" ?selected=${!configuration.preset}>Our own: teal on warm white</option>
        ${presetNames.map(
          (name) =>
            html`<option value=${name} ?selected=${configuration.preset === name}>
              ${presetWords[name]}
            </option>`,
        )}
      </select>
    </div>
    ${color('accent', 'Your accent colour', false)}
    ${color('darkAccent', 'The same for the dark theme', true)}
  </fieldset>`;
}

function renderForm(): TemplateResult {
  return html`<form
    class="form"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <fieldset class="group">
      <legend>What to show</legend>
      ${embeddableNames.map((name) => {
        const [title, about] = elementWords[name];
        return html`<label class="check choice">
          <input
            type="checkbox"
            id="show-${name}"
            .checked=${configuration.elements.includes(name)}
            @change=${(event: Event) => {
              change({
                elements: embeddableNames.filter((one) =>
                  one === name ? isChecked(event) : configuration.elements.includes(one),
                ),
              });
            }}
          />
          <span><strong>${title}</strong> ${about}</span></label
        >`;
      })}
    </fieldset>
    <fieldset class="group">
      <legend>For all of them</legend>
      ${fieldsOf('hotline-banner', sharedAttributes).map(
        ({attribute, options, default: fallback}) =>
          html`<div class="field">
            <label for=${attribute}>${sharedWords[attribute]}</label>
            <select
              id=${attribute}
              @change=${(event: Event) => {
                const value = valueOf(event);
                const rest = without(configuration.shared, attribute);
                const isDefault = value === '' || value === fallback;
                change({shared: isDefault ? rest : {...rest, [attribute]: value}});
              }}
            >
              ${(fallback ? options : ['', ...options]).map(
                (option) =>
                  html`<option
                    value=${option}
                    ?selected=${option === (configuration.shared[attribute] ?? fallback)}
                  >
                    ${choiceWords[`${attribute}:${option}`] ?? option}
                  </option>`,
              )}
            </select>
          </div>`,
      )}
    </fieldset>
    ${renderColors()}
    ${configuration.elements.map(
      (name) =>
        html`<details class="group" ?open=${name === 'contact-button'}>
          <summary>${elementWords[name][0]}: settings</summary>
          ${fieldsOf(name).map((field) => renderField(name, field))}
        </details>`,
    )}
    <fieldset class="group">
      <legend>Where your file is</legend>
      <div class="field">
        <label for="script">Address of ppd-widgets.js on your site</label>
        <input
          type="url"
          id="script"
          .value=${configuration.script}
          @input=${(event: Event) => {
            change({script: valueOf(event).trim()});
          }}
        />
        <p class="hint">
          Download <a href="ppd-widgets.js" download>ppd-widgets.js</a>, release ${release.version},
          and put it on your own site.
        </p>
        ${
          readScript(configuration.script)
            ? nothing
            : html`<p class="message" role="status">
                Write an address that begins with https://. Until then the snippet has a
                placeholder.
              </p>`
        }
      </div>
    </fieldset>
    <datalist id="time-zones">
      ${timeZones().map((zone) => html`<option value=${zone}></option>`)}
    </datalist>
  </form>`;
}

/** Older browsers do not list them. */
const timeZones = (): readonly string[] =>
  'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];

/* Preview */

function renderPreview(): TemplateResult {
  const setLook = (values: Partial<Look>) => {
    look = {...look, ...values};
    update();
  };
  return html`<section class="preview" aria-labelledby="preview-title">
    <h3 id="preview-title">On a page like yours</h3>
    <div class="toolbar">
      <label
        >Width
        <select
          id="look-width"
          @change=${(event: Event) => {
            setLook({width: valueOf(event) as Width});
          }}
        >
          ${widths.map((width) => html`<option ?selected=${width === look.width}>${width}</option>`)}
        </select></label
      >
      <label
        >Your page is in
        <select
          id="look-lang"
          @change=${(event: Event) => {
            setLook({lang: valueOf(event) as Look['lang']});
          }}
        >
          <option value="en">English</option>
          <option value="es">Español</option>
        </select></label
      >
      <label class="check"
        ><input
          type="checkbox"
          id="look-dark"
          @change=${(event: Event) => {
            setLook({isDark: isChecked(event)});
          }}
        />
        Dark</label
      >
      <label class="check"
        ><input
          type="checkbox"
          id="look-blocked"
          @change=${(event: Event) => {
            setLook({isBlocked: isChecked(event)});
          }}
        />
        Script blocked</label
      >
    </div>
    <div class="frame-box ${look.width}">
      <iframe id="preview" title="Preview"></iframe>
    </div>
    <p class="hint">Drag the lower right corner to try other widths.</p>
  </section>`;
}

/* Snippets */

async function copy(code: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    copied = code;
  } catch {
    copied = '';
    getSelection()?.selectAllChildren(document.querySelector('.code') ?? document.body);
  }
  update();
}

const renderCode = (code: string, id: string, label: string) =>
  html`<div class="code-box">
    <pre class="code" id=${id} tabindex="0" aria-label=${label}><code>${code}</code></pre>
    <button type="button" class="copy-button" @click=${() => copy(code)}>Copy</button>
    <span role="status">${copied === code ? 'Copied' : nothing}</span>
  </div>`;

function renderSnippets(snippets: Record<Configuration['form'], Snippet>): TemplateResult {
  const {form} = configuration;
  const {code, expect, more} = snippets[form];
  const rule = styleRule(configuration, ruleOf(configuration));
  const notice = form === 'text' ? undefined : sourceNotice(configuration);
  return html`<section class="snippets" aria-labelledby="snippet-title">
    <h3 id="snippet-title">Copy and paste</h3>
    <fieldset class="forms">
      <legend>For which place?</legend>
      ${snippetForms.map(
        (one) =>
          html`<label class="check">
            <input
              type="radio"
              name="form"
              id="form-${one}"
              value=${one}
              .checked=${one === form}
              @change=${() => {
                change({form: one});
              }}
            />
            ${snippets[one].label}</label
          >`,
      )}
    </fieldset>
    <p>${expect}</p>
    ${notice ? html`<p class="message" id="source-notice" role="status">${notice}</p>` : nothing}
    ${
      configuration.elements.length
        ? renderCode(code, 'snippet', 'Snippet')
        : html`<p class="message" role="status">Choose an element first.</p>`
    }
    ${
      more
        ? html`<h4>${more.label}</h4>
            ${renderCode(more.code, 'snippet-more', more.label)}`
        : nothing
    }
    ${
      rule && form !== 'text'
        ? html`<h4>Your colours, into your site’s style sheet</h4>
            ${renderCode(rule, 'snippet-style', 'Style rule')}`
        : nothing
    }
    <details>
      <summary>What the attributes of the script tag are for</summary>
      <p class="hint">
        They ask optimisers and consent tools to leave the script alone: it stores nothing and sends
        nothing, and a number should not wait. Keep <code>data-cfasync</code> before
        <code>src</code>.
      </p>
      <dl class="opt-outs">
        ${optOuts.map(
          ([name, , whose]) =>
            html`<div>
              <dt><code>${name}</code></dt>
              <dd>${whose}</dd>
            </div>`,
        )}
      </dl>
    </details>
  </section>`;
}

/** The HTML of one element as it stands in the standard snippet, in the look of the preview. */
function elementHtml(name: EmbeddableName): string {
  const theme = look.isDark ? 'dark' : 'light';
  const shared = {theme, ...configuration.shared};
  const {code} = makeSnippets(
    {...configuration, elements: [name], shared},
    release,
    () => '',
    look.lang,
  ).standard;
  return code.slice(code.indexOf('</script>') + '</script>'.length);
}

function liveRoot(name: EmbeddableName): string {
  const live = preview?.element(name);
  if (!live) return '';
  const html = declarativeRoot(live);
  // The preview shows one theme; the snippet leaves the choice to the reader's device.
  const theme = configuration.shared.theme ?? 'auto';
  return html.replace(/class="base \w+"/, `class="base ${theme}"`);
}

function update(): void {
  if (!root) return;
  const snippets = makeSnippets(configuration, release, liveRoot, look.lang);
  render(
    html`<div class="workbench">
      ${
        refused.length
          ? html`<div class="refused message" role="status">
              <p>The link that you have followed sets what the builder does not take:</p>
              <ul>
                ${refused.map((one) => html`<li>${one}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${renderForm()}
      <div class="result">${renderPreview()} ${renderSnippets(snippets)}</div>
    </div>`,
    root,
  );
  const frame = root.querySelector<HTMLIFrameElement>('#preview');
  if (!frame) return;
  preview ??= new Preview(frame, (all) => {
    messages = all;
    update();
  });
  preview.show({
    lang: look.lang,
    isDark: look.isDark,
    isBlocked: look.isBlocked,
    styleRule: styleRule(configuration, ruleOf(configuration)),
    elements: Object.fromEntries(configuration.elements.map((name) => [name, elementHtml(name)])),
  });
}

addEventListener('hashchange', () => {
  // A link to a part of this page sets nothing.
  if (isAnchor(location.hash)) return;
  ({configuration, refused} = readFragment(location.hash, problemOf));
  update();
});

update();

const reference = document.querySelector<HTMLElement>('#attributes');
if (reference) {
  render(
    embeddableNames.map(
      (name) =>
        html`<h3><code>&lt;ppd-${name}&gt;</code></h3>
          <div class="table-box" tabindex="0" role="region" aria-label="Attributes of ppd-${name}">
            <table>
              <thead>
                <tr>
                  <th scope="col">Attribute</th>
                  <th scope="col">Values</th>
                  <th scope="col">What it does</th>
                </tr>
              </thead>
              <tbody>
                ${fieldsOf(name, embeddable[name]).map(
                  ({attribute, kind, options, default: fallback, description}) =>
                    html`<tr>
                      <th scope="row"><code>${attribute}</code></th>
                      <td>
                        ${kind === 'switch' ? 'set or not' : options.join(', ') || 'text'}${
                          fallback && fallback !== 'false'
                            ? html`<br />Default: ${fallback}`
                            : nothing
                        }
                      </td>
                      <td>${description.replace(/`/g, '')}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`,
    ),
    reference,
  );
}

renderCheckBox(document.querySelector<HTMLElement>('#check-box'), release.version);
