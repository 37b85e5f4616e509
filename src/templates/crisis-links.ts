/** 988 and 911 in one row of equal parts, each question before the links that answer it. */
import {html, type TemplateResult} from 'lit';
import type {SharedStrings} from '../content/strings/string-types.js';
import {callLink, textLink} from './hotline-links.js';

/**
 * @param crisis the question that 988 answers
 * @param emergency the question that 911 answers
 */
export const crisisLinks = (
  strings: SharedStrings,
  crisis: unknown,
  emergency: unknown,
): TemplateResult =>
  html`<div class="ladder">
    <p>${crisis}</p>
    ${callLink(strings, 'crisis', 'crisis')} ${textLink(strings, 'crisis', 'crisis')}
    <p class="danger">${emergency}</p>
    ${callLink(strings, 'emergency', 'crisis')}
  </div>`;
