/**
 * The day on which the text of a statement last changed. A clinician's earlier review was of a different text, so it is
 * no longer shown. A test compares this day with the text.
 */
export const WORDS_CHANGED = '2026-11-25';
