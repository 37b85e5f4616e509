/** The table of days below the text of the opening hours. */
import {html, type TemplateResult} from 'lit';
import {valueOf} from './controls.js';
import {dayNames, fromTable, toTable, week, type DayHours} from './hours.js';

/**
 * @param value of the `hours` attribute
 * @param draft the table as it was filled in last
 * @param set is told the new value and the new draft
 */
export function renderHoursTable(
  value: string,
  draft: readonly DayHours[] | undefined,
  set: (value: string, draft: readonly DayHours[]) => void,
): TemplateResult {
  // Half a row is in the draft alone; a text that was edited since then wins.
  const table = draft && fromTable(draft) === value ? draft : toTable(value);
  if (!table) {
    return html`<p class="hint">The table below comes back when the text can be read.</p>`;
  }
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
          set(fromTable(days), days);
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
