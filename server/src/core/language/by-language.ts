import type { Language } from './lexicon.ts';

/** Makes a value for each language when it is first asked for: most articles are all written in one. */
export const byLanguage = <Value>(make: (language: Language) => Value): ((language: Language) => Value) => {
  const made = new Map<Language, Value>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const value = make(language);
    made.set(language, value);
    return value;
  };
};
