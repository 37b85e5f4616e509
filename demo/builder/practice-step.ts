/** Step 2: whom the button calls, and when they are there. */
import {html, nothing, type TemplateResult} from 'lit';
import {embeddableNames} from '../../src/embed/embeddable.js';
import {renderAttributes} from './attribute-control.js';
import {withAttribute, type Configuration} from './configuration.js';
import {renderWarning, valueOf} from './controls.js';
import type {DayHours} from './hours.js';
import {renderHours} from './hours-table.js';
import type {BuilderState, ChangeState} from './state.js';

const BUTTON = 'contact-button';

/** Those of the United States by the names that people use; all others follow. */
const zoneNames: Readonly<Record<string, string>> = {
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Denver': 'Mountain',
  'America/Phoenix': 'Arizona',
  'America/Los_Angeles': 'Pacific',
  'America/Anchorage': 'Alaska',
  'Pacific/Honolulu': 'Hawaii',
  'America/Puerto_Rico': 'Puerto Rico',
};

/** Older browsers do not list them. */
const otherZones = (): readonly string[] =>
  'supportedValuesOf' in Intl
    ? Intl.supportedValuesOf('timeZone').filter((zone) => !(zone in zoneNames))
    : [];

const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const set = (configuration: Configuration, attribute: string, value: string) =>
  withAttribute(configuration, BUTTON, {attribute, default: ''}, value);

/** Hours need a time zone: that of the one who writes them, until they say otherwise. */
function withHours(configuration: Configuration, hours: string): Configuration {
  const next = set(configuration, 'hours', hours);
  return hours && !configuration.attributes[BUTTON]['time-zone']
    ? set(next, 'time-zone', hereZone())
    : next;
}

function renderZone({configuration, warnings}: BuilderState, change: ChangeState): TemplateResult {
  const value = configuration.attributes[BUTTON]['time-zone'] ?? '';
  const others = otherZones();
  const option = (zone: string, label = zone.replace(/_/g, ' ')) =>
    html`<option value=${zone} ?selected=${zone === value}>${label}</option>`;
  return html`<div class="field">
    <label for="contact-button-time-zone">Time zone</label>
    <select
      id="contact-button-time-zone"
      @change=${(event: Event) => {
        change({configuration: set(configuration, 'time-zone', valueOf(event))});
      }}
    >
      ${option('', 'The visitor’s own')}
      ${Object.entries(zoneNames).map(([zone, label]) => option(zone, label))}
      <optgroup label="Elsewhere">
        ${value && !(value in zoneNames) && !others.includes(value) ? option(value) : nothing}
        ${others.map((zone) => option(zone))}
      </optgroup>
    </select>
    ${renderWarning(warnings, 'time-zone', BUTTON)}
  </div>`;
}

const dayName = (date: string): string => {
  const day = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeZone: 'UTC'}).format(day);
};

function renderClosedDates(
  {configuration, warnings}: BuilderState,
  change: ChangeState,
): TemplateResult {
  const dates = (configuration.attributes[BUTTON]['closed-dates'] ?? '')
    .split(/[\s,]+/)
    .filter((date) => date);
  const write = (next: readonly string[]) => {
    change({configuration: set(configuration, 'closed-dates', [...next].sort().join(' '))});
  };
  return html`<div class="field">
    <label for="closed-date">Days you are closed</label>
    <div class="adder">
      <input type="date" id="closed-date" autocomplete="off" />
      <button
        type="button"
        class="quiet"
        id="add-closed-date"
        @click=${({currentTarget}: Event) => {
          const input = (currentTarget as HTMLElement).previousElementSibling as HTMLInputElement;
          if (input.value && !dates.includes(input.value)) write([...dates, input.value]);
          input.value = '';
          input.focus();
        }}
      >
        Add
      </button>
    </div>
    ${
      dates.length
        ? html`<ul class="dates">
            ${dates.map(
              (date) =>
                html`<li>
                  ${dayName(date)}
                  <button
                    type="button"
                    class="quiet"
                    aria-label="Remove ${dayName(date)}"
                    @click=${() => {
                      write(dates.filter((one) => one !== date));
                    }}
                  >
                    Remove
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${renderWarning(warnings, 'closed-dates', BUTTON)}
  </div>`;
}

function renderOpening(state: BuilderState, change: ChangeState): TemplateResult {
  const {configuration, hoursDraft, warnings} = state;
  const {hours = '', 'closed-dates': closed} = configuration.attributes[BUTTON];
  return html`<fieldset class="group">
    <legend><h2>Opening hours</h2></legend>
    ${renderHours(hours, hoursDraft, (value: string, draft: readonly DayHours[]) => {
      change({configuration: withHours(configuration, value), hoursDraft: draft});
    })}
    ${renderWarning(warnings, 'hours', BUTTON)}
    ${hours || closed ? [renderZone(state, change), renderClosedDates(state, change)] : nothing}
  </fieldset>`;
}

export function renderPracticeStep(state: BuilderState, change: ChangeState): TemplateResult {
  const {configuration} = state;
  if (!configuration.elements.includes(BUTTON)) {
    return html`<p>Your phone and your hours show in a button, and you have not chosen it.</p>
      <button
        type="button"
        class="quiet"
        id="add-contact-button"
        @click=${() => {
          const elements = embeddableNames.filter(
            (name) => name === BUTTON || configuration.elements.includes(name),
          );
          change({configuration: {...configuration, elements}});
        }}
      >
        Show how to reach you
      </button>`;
  }
  const fields = (...attributes: string[]) => renderAttributes(BUTTON, attributes, state, change);
  return html`${fields('clinic-name', 'phone')} ${renderOpening(state, change)}
    <details class="more">
      <summary>Text messages, e-mail, appointments</summary>
      ${fields('sms', 'email', 'href', 'prefer')}
    </details>
    <details class="more">
      <summary>How the button looks</summary>
      ${fields('label', 'variant', 'size', 'block')}
    </details>`;
}
