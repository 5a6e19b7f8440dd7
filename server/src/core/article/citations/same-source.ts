import { squash } from '../../language/fold.ts';
import { lexicons } from '../../language/index.ts';
import type { Language } from '../../language/lexicon.ts';
import { anyOf } from '../../language/patterns.ts';
import type { Span } from '../model.ts';
import { decapitalised, type Found, type Passage } from './passage.ts';

/**
 * "La même étude", "ce rapport", "the study found": words that mean the source cited just before, in the same sentence
 * or in one of the two before it. Without such a citation they mean nothing.
 */
export const sameSources = (
  passage: Passage,
  language: Language,
  cited: readonly Found[],
  before: Found | null,
): readonly Found[] => {
  const found: Found[] = [];
  const known = [...cited];
  passage.sentences.forEach((sentence, i) => {
    for (const span of phrases(passage.shown, sentence, PATTERNS[language])) {
      const from = passage.sentences[Math.max(0, i - REACH)]?.start ?? 0;
      const last =
        known.findLast(({ whole }) => whole.start >= from && whole.end <= span.start) ?? (i === 0 ? before : null);
      if (!last || known.some(({ whole }) => whole.start < span.end && span.start < whole.end)) continue;
      const name = squash(passage.words.slice(span.start, span.end));
      const same: Found = { form: 'same-source', name, span, whole: span, source: last.source, match: last.match };
      found.push(same);
      known.push(same);
      known.sort((a, b) => a.whole.start - b.whole.start);
    }
  });
  return found;
};

/** How many sentences back the source may stand. */
const REACH = 2;

const phrases = (shown: string, { start, end }: Span, patterns: readonly RegExp[]): readonly Span[] =>
  patterns
    .flatMap((pattern) => [...decapitalised(shown.slice(start, end)).matchAll(pattern)])
    .map(({ index, 1: phrase = '' }) => ({ start: start + index, end: start + index + phrase.length }))
    .sort((a, b) => a.start - b.start);

const compile = (language: Language): readonly RegExp[] => {
  const { same, sameSubjects, verbs, adverbs, prepositions } = lexicons[language].citations;
  const subject = `(${anyOf(sameSubjects).source})`;
  const spoken = `${subject}(?:\\s+${anyOf(adverbs).source})*\\s+${anyOf(verbs).source}`;
  const opening = `(?<=^[\\s"«“*]*(?:${anyOf(prepositions).source}\\s+)?)${subject}`;
  return [`(${anyOf(same).source})`, spoken, opening].map((source) => new RegExp(source, 'gu'));
};

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = { fr: compile('fr'), en: compile('en') };
