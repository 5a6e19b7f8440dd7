import { squash } from '../../language/fold.ts';
import { lexicons } from '../../language/index.ts';
import type { Language } from '../../language/lexicon.ts';
import { anyOf } from '../../language/patterns.ts';
import { decapitalised, type Found, type Passage } from './passage.ts';

/**
 * Sources named by what they are, where that means one in particular: "selon la préfecture", "…, relève la chambre
 * d'agriculture", "l'institut y voit", and texts of law with their number: "article 22 de la loi du 6 juillet 1989".
 */
export const bodies = (passage: Passage, language: Language): readonly Found[] =>
  passage.sentences.flatMap(({ start, end }) =>
    PATTERNS[language].flatMap((pattern) =>
      [...decapitalised(passage.shown.slice(start, end)).matchAll(pattern)].map(({ indices }): Found => {
        const [from = 0, to = 0] = indices?.[1] ?? [];
        const span = { start: start + from, end: start + to };
        const name = squash(passage.words.slice(span.start, span.end));
        return { form: 'attribution', name, span, whole: span, source: null, match: null };
      }),
    ),
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

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = { fr: compile('fr'), en: compile('en') };
