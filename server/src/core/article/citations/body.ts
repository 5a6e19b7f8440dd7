import { squash } from '../../language/fold.ts';
import { lexicons } from '../../language/index.ts';
import type { Language } from '../../language/lexicon.ts';
import { anyOf } from '../../language/patterns.ts';
import { remembering } from '../../language/remember.ts';
import type { Span } from '../model.ts';
import { decapitalised, type Found, type Passage } from './passage.ts';

/**
 * Sources named by what they are, where that means one in particular: "selon la préfecture", "…, relève la chambre
 * d'agriculture", "l'institut y voit", and texts of law with their number: "article 22 de la loi du 6 juillet 1989".
 */
export const bodies = (passage: Passage, language: Language): readonly Found[] =>
  passage.sentences.flatMap(({ start, end }) =>
    NAMED[language](passage.shown.slice(start, end)).map((at): Found => {
      const span = { start: start + at.start, end: start + at.end };
      const name = squash(passage.words.slice(span.start, span.end));
      return { form: 'attribution', name, span, whole: span, source: null, match: null };
    }),
  );

const compile = (language: Language): readonly RegExp[] => {
  const { prepositions, inverted, verbs, adverbs, institutions, definite, lawTexts } = lexicons[language].citations;
  const any = (sources: readonly string[]): string => anyOf(sources, 'u').source;
  const body = `(${any(definite)}\\s*(?:[\\p{Ll}-]+\\s+)?${any(institutions)}(?:\\s+(?:de |des |du |d'|of (?:the )?)[\\p{L}'-]+)?)`;
  return [
    `${any(prepositions)}\\s+${body}`,
    `[,»”"]\\s*${any(inverted)}\\s+${body}`,
    `^[\\s"«“*]*${body}(?:\\s+${any(adverbs)})*\\s+${any(verbs)}`,
    `(${any(lawTexts)})`,
  ].map((source) => new RegExp(source, 'dgu'));
};

/** The bodies in a sentence; spans are relative to it. */
const namedBy = (patterns: readonly RegExp[]): ((sentence: string) => readonly Span[]) =>
  remembering((sentence) => {
    const text = decapitalised(sentence);
    return patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ indices }) => {
        const [start = 0, end = 0] = indices?.[1] ?? [];
        return { start, end };
      }),
    );
  });

const NAMED: Readonly<Record<Language, (sentence: string) => readonly Span[]>> = {
  fr: namedBy(compile('fr')),
  en: namedBy(compile('en')),
};
