// Readability of plain text in English and Spanish.
import readability from 'text-readability';

/** Every sentence ends, so that a list item without a full stop counts as one; full stops inside one do not end it. */
const asText = (statements) =>
  statements
    .map((words) => words.replace(/\b([ap])\.m\./g, '$1m').replaceAll('U.S.', 'US'))
    .map((words) => (/[.!?:][”»]?$/.test(words) ? words : `${words}.`))
    .join(' ')
    // A number that is dialled is not a word that is read.
    .replace(/\+?\d[\d-]{5,}\d|1-833-TLC-MAMA/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const wordsOf = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

const sentencesOf = (text) => Math.max(1, text.match(/[.!?:]+[”»]?(?=\s|$)/g)?.length ?? 0);

/** Names that are spelled out letter by letter, and drugs that the libraries count too short: as people say them. */
const SPOKEN = {
  en: {
    ppd: 3,
    fda: 3,
    cdc: 3,
    cbt: 3,
    psi: 3,
    ssris: 4,
    ob: 2,
    us: 2,
    ketamine: 3,
    esketamine: 4,
    sertraline: 3,
    zoloft: 2,
    zuranolone: 4,
    zurzuvae: 3,
    spravato: 3,
  },
  es: {fda: 4, cdc: 3, psi: 4, tcc: 3, isrs: 7},
};

const syllablesIn = (words, spoken, count) =>
  words.reduce((sum, word) => sum + (spoken[word.toLowerCase()] ?? count(word)), 0);

const round = (number) => Math.round(number * 10) / 10;

/** @returns {number} syllables of an English word as people say it */
export const englishSyllables = (word) =>
  syllablesIn([word], SPOKEN.en, (other) => Math.max(1, readability.syllableCount(other)));

/**
 * @param {string[]} statements
 * @returns {{grade: number, smog: number, words: number}} Flesch-Kincaid grade and SMOG index
 */
export function englishScores(statements) {
  const text = asText(statements);
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0);
  return {
    grade: round(
      (0.39 * words.length) / sentencesOf(text) + (11.8 * syllables) / words.length - 15.59,
    ),
    smog: readability.smogIndex(text),
    words: words.length,
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
  const text = asText(statements);
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  const syllables = syllablesIn(words, SPOKEN.es, spanishSyllables);
  const inflesz = 206.835 - (62.3 * syllables) / words.length - words.length / sentencesOf(text);
  return {inflesz: round(inflesz), words: words.length};
}
