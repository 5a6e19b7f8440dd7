import type { Article, Claim, Language } from '../model.ts';
import type { Layout } from '../scope.ts';
import { overlaps } from '../span.ts';
import { type Described, describe } from './features.ts';
import { cueOf } from './kind.ts';
import { strengthOf } from './model.ts';
import { tableClaims } from './table.ts';

/** The sentences of an article that assert something, each with the citations that support it; in document order. */
export const readClaims = (layout: Layout, support: Article['support']): readonly Claim[] => {
  const { prose, headings, sources, lists, language } = layout;
  const references = sources.filter(({ shape, name }) => shape === 'note' && name !== '');
  const aside = [...lists, ...references];
  const sentences = describe({ prose, headings, language }).filter(
    ({ span }) => !aside.some((list) => overlaps(list.span, span)),
  );
  const running = sentences.filter(({ part }) => part.kind !== 'cell');
  return [
    ...running.map((sentence) => readClaim(sentence, language, support)),
    ...tableClaims(sentences, language, support),
  ]
    .filter((claim) => claim !== null)
    .sort((a, b) => a.span.start - b.span.start);
};

const readClaim = (
  { span, text, features }: Described,
  language: Language,
  support: Article['support'],
): Claim | null => {
  const strength = strengthOf(features);
  const cue = strength && cueOf(text, features, language, strength);
  if (!strength || !cue) return null;
  const at = { start: span.start + cue.span.start, end: span.start + cue.span.end };
  return { span, kind: cue.kind, strength, cue: at, support: support.get(span.start) ?? [] };
};
