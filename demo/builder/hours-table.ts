/** Opening hours: one row for Monday to Friday, and a table of days for those that differ. */
import {html, nothing, type TemplateResult} from 'lit';
import {isChecked, valueOf} from './controls.js';
import {
  dayNames,
  fromTable,
  toTable,
  week,
  weekdaysOf,
  withWeekdays,
  type DayHours,
  type Weekdays,
} from './hours.js';

type SetHours = (value: string, draft: readonly DayHours[]) => void;

/** What most practices keep. */
const usual: Weekdays = {
  opens: '08:00',
  closes: '17:00',
  hasLunch: false,
  lunchFrom: '',
  lunchTo: '',
};

function renderWeekdays(table: readonly DayHours[], set: SetHours): unknown {
  const days = weekdaysOf(table);
  if (!days) return html`<p class="hint">Monday to Friday differ: see each day.</p>`;
  const change = (values: Partial<Weekdays>) => {
    const all = withWeekdays(table, {...days, ...values});
    set(fromTable(all), all);
  };
  const time = (key: 'opens' | 'closes' | 'lunchFrom' | 'lunchTo', label: string) =>
    html`<label
      >${label}
      <input
        type="time"
        id="hours-${key}"
        .value=${days[key]}
        @change=${(event: Event) => {
          change({[key]: valueOf(event)});
        }}
    /></label>`;
  return html`<div class="weekdays">
    <p class="weekdays-title" id="weekdays-title">Monday to Friday</p>
    <div class="times" role="group" aria-labelledby="weekdays-title">
      ${time('opens', 'From')} ${time('closes', 'To')}
      ${
        days.opens || days.closes
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              id="hours-usual"
              @click=${() => {
                change(usual);
              }}
            >
              8 to 5
            </button>`
      }
    </div>
    <label class="check"
      ><input
        type="checkbox"
        id="hours-lunch"
        .checked=${days.hasLunch}
        @change=${(event: Event) => {
          change(
            isChecked(event)
              ? {hasLunch: true, lunchFrom: '12:00', lunchTo: '13:00'}
              : {hasLunch: false},
          );
        }}
      />
      Closed for lunch</label
    >
    ${
      days.hasLunch
        ? html`<div class="times">
            ${time('lunchFrom', 'Lunch from')} ${time('lunchTo', 'Lunch to')}
          </div>`
        : nothing
    }
  </div>`;
}

function renderDays(table: readonly DayHours[], set: SetHours): TemplateResult {
  const cell = (day: number, key: keyof DayHours, label: string) =>
    html`<input
      type="time"
      aria-label="${dayNames[day] ?? ''}, ${label}"
      .value=${table[day]?.[key] ?? ''}
      @change=${(event: Event) => {
        const days = table.map((one, index) =>
          index === day ? {...one, [key]: valueOf(event)} : one,
        );
        set(fromTable(days), days);
      }}
    />`;
  return html`<table class="hours">
    <caption>
      Leave a day empty when you are closed.
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">From – to</th>
        <th scope="col">And from – to</th>
      </tr>
    </thead>
    <tbody>
      ${week.map(
        (day) =>
          html`<tr>
            <th scope="row">${(dayNames[day] ?? '').slice(0, 3)}</th>
            <td>${cell(day, 'from', 'from')} ${cell(day, 'to', 'to')}</td>
            <td>
              ${cell(day, 'from2', 'second time, from')} ${cell(day, 'to2', 'second time, to')}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * @param value of the `hours` attribute
 * @param draft the table as it was filled in last
 * @param set is told the new value and the new draft
 */
export function renderHours(
  value: string,
  draft: readonly DayHours[] | undefined,
  set: SetHours,
): TemplateResult {
  // Half a row is in the draft alone; a text that was edited since then wins.
  const table = draft && fromTable(draft) === value ? draft : toTable(value);
  if (!table) {
    return html`<p class="hint">
        Your hours are “${value}”. They have more than two times a day, or cannot be read.
      </p>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          set('', toTable('') ?? []);
        }}
      >
        Start again
      </button>`;
  }
  return html`${renderWeekdays(table, set)}
    <details class="more" ?open=${!weekdaysOf(table)}>
      <summary>Each day</summary>
      ${renderDays(table, set)}
    </details>`;
}
