import { fold } from './fold.ts';
import { lexicons } from './index.ts';
import type { Language } from './lexicon.ts';

/** Enough of a text to tell its language, in UTF-16 units. */
const SAMPLE = 20_000;

/**
 * The language a text is written in: `hint` (such as front matter's "fr-FR") where it names one that Sourcier reads,
 * else the one whose frequent words the text holds most; French where nothing tells.
 */
export const detectLanguage = (text: string, hint?: string): Language => {
  const named = LANGUAGES.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(hint ?? ''));
  if (named) return named;
  const counts = LANGUAGES.map((language) => ({ language, count: 0 }));
  for (const word of fold(text.slice(0, SAMPLE)).split(' ')) {
    for (const entry of counts) if (COMMON[entry.language].has(word)) entry.count++;
  }
  const [first, second] = counts;
  // A line or two may hold none of the words.
  if (first?.count === second?.count) for (const entry of counts) entry.count += typographyIn(text, entry.language);
  return counts.reduce((best, entry) => (entry.count > best.count ? entry : best)).language;
};

const typographyIn = (text: string, language: Language): number =>
  text.slice(0, SAMPLE).match(new RegExp(lexicons[language].sentences.typography, 'gi'))?.length ?? 0;

const LANGUAGES: readonly Language[] = ['fr', 'en'];

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(lexicons.fr.sentences.commonWords.map(fold)),
  en: new Set(lexicons.en.sentences.commonWords.map(fold)),
};
