import { byLanguage } from './by-language.ts';
import { lexicons } from './index.ts';
import type { Language } from './lexicon.ts';
import { SMALL } from './patterns.ts';
import { remembering } from './remember.ts';

/** Enough of a text to tell its language, in UTF-16 units. */
const SAMPLE = 20_000;

/**
 * The language a text is written in: `hint` (such as front matter's "fr-FR") where it names one that Sourcier reads,
 * else the one whose frequent words the text holds most; French where nothing tells.
 */
export const detectLanguage = (text: string, hint?: string): Language => {
  const named = languageNamed(hint);
  if (named) return named;
  const common = commonWords(text);
  const counts = LANGUAGES.map((language) => ({ language, count: common[language] }));
  const [first, second] = counts;
  // A line or two may hold none of the words.
  if (first?.count === second?.count) for (const entry of counts) entry.count += typographyIn(text, entry.language);
  return counts.reduce((best, entry) => (entry.count > best.count ? entry : best)).language;
};

/** The language that a hint such as "fr-FR" names, if Sourcier reads it. */
const languageNamed = (hint: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => hint !== undefined && NAMED[language].test(hint));

const NAMED: Readonly<Record<Language, RegExp>> = { fr: /^fr(?![a-z])/i, en: /^en(?![a-z])/i };

/** How many frequent words of each language stand in as much of a text as its language is told by. */
const commonWords = (text: string): Readonly<Record<Language, number>> => {
  const lines = text
    .slice(0, SAMPLE)
    .split(/[\r\n]+/)
    .map(commonIn);
  const sum = (language: Language): number => lines.reduce((all, line) => all + line[language], 0);
  return { fr: sum('fr'), en: sum('en') };
};

/** How many frequent words of each language a line holds. */
const commonIn = remembering((line): Readonly<Record<Language, number>> => {
  const words = line.toLowerCase().match(WORD) ?? [];
  const count = (language: Language): number => words.filter((word) => COMMON[language].has(word)).length;
  return { fr: count('fr'), en: count('en') };
});

const WORD = new RegExp(`[${SMALL}]+`, 'g');

const typographyIn = (text: string, language: Language): number =>
  text.slice(0, SAMPLE).match(TYPOGRAPHY(language))?.length ?? 0;

const TYPOGRAPHY = byLanguage((language) => new RegExp(lexicons[language].sentences.typography, 'gi'));

const LANGUAGES: readonly Language[] = ['fr', 'en'];

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(lexicons.fr.sentences.commonWords),
  en: new Set(lexicons.en.sentences.commonWords),
};
