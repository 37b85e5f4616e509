/** The whole ladder of help in as little room as it takes: an edge of the window, a clinic after hours. */
import {html, type TemplateResult} from 'lit';
import type {Language} from '../content/content.js';
import {hotlines} from '../content/hotlines.js';
import {action} from './action.js';
import {callLink} from './hotline-links.js';
import {messageIcon, phoneIcon} from './icons.js';
import {numberText, richText} from './rich-text.js';

/**
 * The hotline, 988 and 911: the hotline is not a crisis line (HRSA), so it never stands without the others.
 *
 * @param heading stands above the hotline's links and names it
 * @param below stands under them
 */
export function compactHotlines(
  content: Language,
  heading: TemplateResult,
  below?: unknown,
): TemplateResult {
  const {compact} = content.lines;
  const {maternal, crisis} = hotlines;
  return html`<div class="hotline">
      ${heading}
      <div class="actions">
        ${callLink(content, 'maternal', 'primary', phoneIcon)}
        ${action(
          `sms:${maternal.text}`,
          // The number stands on the button beside it; this one keeps it in its name.
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
        html`${action(`tel:${crisis.call}`, richText(compact.callCrisis), 'crisis')}
        ${action(`sms:${crisis.text}`, richText(compact.textCrisis), 'crisis')}`,
        compact.emergency,
        callLink(content, 'emergency', 'crisis'),
      )}
    </div>`;
}

/** Two questions, each above the links that answer it. */
export const crisisSteps = (
  crisis: string,
  crisisLinks: TemplateResult,
  emergency: string,
  emergencyLinks: TemplateResult,
): TemplateResult =>
  html`<div class="steps">
    <div class="step">
      <p .textContent=${crisis}></p>
      <div class="actions">${crisisLinks}</div>
    </div>
    <div class="step">
      <p .textContent=${emergency}></p>
      <div class="actions">${emergencyLinks}</div>
    </div>
  </div>`;
