import { byLanguage } from '../language/by-language.ts';
import { squash } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { any, LETTER, LOWER, matchesIn } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import { moved, type Span, slice } from '../text/span.ts';
import { decapitalised, type Passage, type PassageCitation } from './passage.ts';

/**
 * Papers that are a source by what they are: "the minutes show", "according to court records", "des courriels internes
 * consultés par X", and what was said in a hearing: "the court heard that". They ask for no entry.
 */
export const documents = (passage: Passage, language: Language): readonly PassageCitation[] =>
  passage.sentences.flatMap((sentence) =>
    FOUND(language)(slice(passage.shown, sentence)).map((at): PassageCitation => {
      const span = moved(at, sentence.start);
      const name = squash(slice(passage.words, span));
      return { form: 'attribution', name, span, whole: span, source: null, match: null };
    }),
  );

interface DocumentPatterns {
  /** A word of which one is in each sentence that names a paper or a hearing. */
  readonly word: RegExp;
  /** Expressions whose first group is what is named. */
  readonly patterns: readonly RegExp[];
}

const compile = (language: Language): DocumentPatterns => {
  const { papers, paperArticles, shown, tellings, hearings, prepositions, inverted, adverbs } =
    lexicons[language].citations;
  const complement = `(?:\\s+(?:of|to|from|between|de|du|des|d'|au|aux|à)\\s?[^,.;:()«“"]{2,60}?)?`;
  const seen = `(?:,?\\s+${any(shown)}[^,.;:()«“"]{2,60}?)?`;
  const named = `((?:${paperArticles.join('|')})(?:[${LOWER}-]+\\s+){0,2}?${any(papers)})${complement}${seen}`;
  const aside = '(?:,\\s[^,.;:()«“"]{3,80},)?';
  const tells = `(?:\\s+${any(adverbs)})*\\s+${any(tellings)}`;
  const source = [
    `${any(prepositions)}\\s+${named}(?=[,.;:)]|$|\\s)`,
    `^[\\s"«“*]*(?:(?:but|and|yet|mais|et|or|as)\\s+)?${named}${aside}${tells}`,
    `[${LETTER}\\d%)»”"],?\\s+(?:as\\s+)?${named}${tells}(?=[.,;)]|$)`,
    `[${LETTER}\\d%)»”"],?\\s+(?:comme\\s+(?:le\\s+|l')?)?${any(inverted)}\\s+${named}(?=[.,;)]|$)`,
    any(hearings),
  ];
  return {
    word: new RegExp(any([...papers, ...hearings]), 'u'),
    patterns: source.map((one) => new RegExp(one, 'gu')),
  };
};

const foundBy = ({ word, patterns }: DocumentPatterns): ((sentence: string) => readonly Span[]) =>
  remembering((sentence) => {
    const text = decapitalised(sentence);
    if (!word.test(text)) return NOTHING;
    return patterns.flatMap((pattern) =>
      matchesIn(text, pattern).map(({ index, 0: all, 1: name = all }) => {
        const start = index + all.indexOf(name);
        return { start, end: start + name.length };
      }),
    );
  });

const NOTHING: readonly Span[] = [];

const FOUND = byLanguage((language) => foundBy(compile(language)));
