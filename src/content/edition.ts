/**
 * The day on which the words of a statement last changed. A clinician's review of an earlier day does not speak of what
 * is shown now, so it is no longer named. A test compares it with the words.
 */
export const WORDS_CHANGED = '2026-11-24';
