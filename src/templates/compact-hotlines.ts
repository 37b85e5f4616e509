/** All three hotlines in little space, for a window edge or a clinic after hours. */
import {html, type TemplateResult} from 'lit';
import {hotlines} from '../content/hotlines.js';
import type {SharedStrings} from '../content/strings/string-types.js';
import {actionLink} from './action-link.js';
import {numberText, formatMessage} from './format-message.js';
import {callLink} from './hotline-links.js';
import {messageIcon, phoneIcon} from './icons.js';

/**
 * The hotline, 988 and 911: the hotline is not a crisis line (HRSA), so it is never shown without the others.
 *
 * @param heading names the hotline, above its links
 * @param below goes under them
 */
export function compactHotlines(
  strings: SharedStrings,
  heading: TemplateResult,
  below?: unknown,
): TemplateResult {
  const {compact} = strings.lines;
  const {maternal, crisis} = hotlines;
  return html`<div class="hotline">
      ${heading}
      <div class="actions">
        ${callLink(strings, 'maternal', 'primary', phoneIcon)}
        ${actionLink(
          `sms:${maternal.text}`,
          // The button next to it shows the number; this one only has it in its name.
          html`${compact.textMaternal}<span class="visually-hidden">
              ${numberText(maternal.number)}</span
            >`,
          'secondary',
          messageIcon,
        )}
      </div>
      ${below}
    </div>
    <div class="urgent" part="urgent">
      ${crisisSteps(
        compact.crisis,
        html`${actionLink(`tel:${crisis.call}`, formatMessage(compact.callCrisis), 'crisis')}
        ${actionLink(`sms:${crisis.text}`, formatMessage(compact.textCrisis), 'crisis')}`,
        compact.emergency,
        callLink(strings, 'emergency', 'crisis'),
      )}
    </div>`;
}

/** Two questions, each above its links. */
export const crisisSteps = (
  crisis: string,
  crisisLinks: TemplateResult,
  emergency: string,
  emergencyLinks: TemplateResult,
): TemplateResult =>
  html`<div class="steps">
    <div class="step">
      <p>${crisis}</p>
      <div class="actions">${crisisLinks}</div>
    </div>
    <div class="step">
      <p>${emergency}</p>
      <div class="actions">${emergencyLinks}</div>
    </div>
  </div>`;
