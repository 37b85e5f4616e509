/** The available languages, by their BCP 47 primary tags. A record that lacks one does not compile. */
export const locales = ['en', 'es'] as const;

export type Locale = (typeof locales)[number];

/** One entry for each language. */
export type ByLocale<Words> = Readonly<Record<Locale, Words>>;
