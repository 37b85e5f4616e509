// Readability of plain text in English and Spanish.
import readability from 'text-readability';

/** Every sentence ends, so that a list item without a full stop counts as one. */
const asSentences = (statements) =>
  statements.map((words) => (/[.!?:]$/.test(words) ? words : `${words}.`)).join(' ');

/** A number that is dialled is not a word that is read. */
const withoutNumbers = (text) =>
  text.replace(/\+?\d[\d-]{5,}\d|1-833-TLC-MAMA/g, '').replace(/\s+/g, ' ');

/**
 * @param {string[]} statements
 * @returns {{grade: number, smog: number, words: number}} Flesch-Kincaid grade and SMOG index
 */
export function englishScores(statements) {
  const text = withoutNumbers(asSentences(statements));
  return {
    grade: readability.fleschKincaidGrade(text),
    smog: readability.smogIndex(text),
    words: readability.lexiconCount(text),
  };
}

/**
 * Syllables of a Spanish word: its spelling tells them. Neighbouring vowels are one syllable unless both are strong
 * (a, e, o) or the weak one (i, u) carries an accent.
 * @param {string} word
 */
export function spanishSyllables(word) {
  const letters = word
    .toLowerCase()
    .replace(/qu|g(?=u[eiéí])u/g, (pair) => pair[0]) // the u of que, qui, gue, gui is silent
    .replace(/y(?![aeiouáéíóúü])/g, 'i'); // y at a word's end is a vowel
  const nuclei = letters.match(/[iuü]?[aeoáéó][iuü]?(?![íú])|[íú]|[iuü]+|[aeoáéó]/g);
  return Math.max(1, nuclei?.length ?? 0);
}

/**
 * @param {string[]} statements
 * @returns {{inflesz: number, words: number}} the Szigriszt-Pazos score on the INFLESZ scale: 55 to 65 is normal, more
 *   is easier
 */
export function spanishScores(statements) {
  const text = withoutNumbers(asSentences(statements));
  const words = text.match(/\p{L}+/gu) ?? [];
  const sentences = text.match(/[.!?:]+(?=\s|$)/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  const inflesz = 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
  return {inflesz: Math.round(inflesz * 10) / 10, words: words.length};
}
