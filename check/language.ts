/** Whether a page is in the language that it says it is in. */
import {problem, type Finding} from './finding.js';

/** Common words of one language that the other does not have. */
const words = {
  es: /\b(?:el|los|las|una|que|para|con|por|su|nuestro|nuestra|cita|citas)\b/gi,
  en: /\b(?:the|and|of|for|with|your|our|you|is|are|to)\b/gi,
} as const;

const MAX_TEXT = 20_000;

/** Below this many, a page has too little text to tell. */
const ENOUGH = 20;

/** @returns the text that the page itself brings, without ours */
function textOf(page: Document): string {
  const body = page.body.cloneNode(true) as Element;
  body
    .querySelectorAll(
      'script, style, noscript, template, ppd-hotline-banner, ppd-info-card, ppd-contact-button, ppd-check',
    )
    .forEach((element) => {
      element.remove();
    });
  return body.textContent.slice(0, MAX_TEXT);
}

export function checkLanguage(page: Document): Finding[] {
  const said = page.documentElement.lang.slice(0, 2).toLowerCase();
  if (said !== 'en' && said !== 'es') return [];
  const other = said === 'en' ? 'es' : 'en';
  const text = textOf(page);
  const count = (language: keyof typeof words) => text.match(words[language])?.length ?? 0;
  if (count(other) < ENOUGH || count(other) < 2 * count(said)) return [];
  const names = {en: 'English', es: 'Spanish'};
  return [
    problem(
      'words',
      `The page is in ${names[other]}, but it says that it is in ${names[said]}, so the elements speak ${names[said]}.`,
      `Set <html lang="${other}">, or lang="${other}" on each element.`,
    ),
  ];
}
