/** The whole ladder of help in as little room as it takes: an edge of the window, a clinic after hours. */
import {html} from 'lit';
import {hotlines} from '../content/hotlines.js';
import {perLanguage} from '../content/strings/per-language.js';
import {actionLink} from './action-link.js';
import {crisisLinks} from './crisis-links.js';
import {numberText} from './format-message.js';
import {callLink} from './hotline-links.js';

interface CompactHotlines {
  /** Shown under the hotline's links. */
  readonly below?: unknown;
}

/**
 * The hotline, 988 and 911: the hotline is not a crisis line (HRSA), so it is never shown without them; only the bar at the
 * bottom of a phone's window leaves 911 to its More button, and prints it.
 */
export const compactHotlines = perLanguage((strings, own: CompactHotlines) => {
  const {compact} = strings.lines;
  const {text, number} = hotlines.maternal;
  return html`<div class="hotline">
      <div class="actions">
        ${callLink(strings, 'maternal', 'primary')}
        ${actionLink(
          `sms:${text}`,
          // The number is on the button beside it; this one keeps it in its name.
          html`${compact.textMaternal}<span class="visually-hidden"> ${numberText(number)}</span>`,
          'secondary',
        )}
      </div>
      ${own.below}
    </div>
    <div class="urgent" part="urgent">
      ${crisisLinks(strings, compact.crisis, compact.emergency)}
    </div>`;
});
