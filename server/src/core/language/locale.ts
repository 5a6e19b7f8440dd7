/** The languages Sourcier speaks to its users; an article's own language is `Language`. */
export type Locale = 'fr' | 'en';

/** The nearest language Sourcier speaks to a tag such as "fr-CA" or a POSIX locale such as "fr_FR.UTF-8"; English for any other. */
export const localeOf = (tag: string | undefined): Locale => (/^fr(?![a-z])/i.test(tag ?? '') ? 'fr' : 'en');
