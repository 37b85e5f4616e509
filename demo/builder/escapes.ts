/** Escapes for what is not ASCII: a page that is not in UTF-8, saved by an old editor, gets question marks else. */

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const notAscii = /[^\0-\x7f]/gu;

export const htmlEscapes = (html: string): string =>
  html.replace(notAscii, (character) => `&#${codeOf(character)};`);

export const cssEscapes = (css: string): string =>
  css.replace(notAscii, (character) => `\\${codeOf(character).toString(16)} `);
