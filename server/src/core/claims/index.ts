import type { Support } from '../citations/citation.ts';
import type { Language } from '../language/lexicon.ts';
import { moved, overlapTest, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { type Described, describe, type Feature } from './features.ts';
import { cueOf } from './kind.ts';
import type { Layout } from './layout.ts';
import { strengthOf } from './strength.ts';
import { tableClaims } from './table.ts';

/**
 * The sentences of an article that assert something, each with the citations that support it; in document order.
 */
export const readClaims = (layout: Layout & { readonly text: string }, support: Support): readonly Claim[] => {
  const { text, prose, headings, sources, lists, language } = layout;
  const references = sources.filter(({ shape, name }) => shape === 'note' && name !== '');
  const aside = [...lists, ...references];
  const isAside = overlapTest(aside.map(({ span }) => span));
  const sentences = describe({ prose, headings, language }).filter(({ span }) => !isAside(span));
  const running = sentences.filter(({ part }) => part.kind !== 'cell');
  return [
    ...running.map((sentence) => readClaim(sentence, language, support)),
    ...tableClaims(sentences, { text, language, support }),
  ]
    .filter((claim) => claim !== null)
    .sort((a, b) => a.span.start - b.span.start);
};

const readClaim = ({ span, text, features }: Described, language: Language, support: Support): Claim | null => {
  const verdict = VERDICTS.get(features) ?? judge(text, features, language);
  VERDICTS.set(features, verdict);
  if (verdict.strength === null) return null;
  const { kind, strength, cue } = verdict;
  return { span, kind, strength, cue: moved(cue, span.start), support: support.get(span.start) ?? [] };
};

type Verdict = (Pick<Claim, 'kind' | 'strength'> & { readonly cue: Span }) | { readonly strength: null };

/** Features belong to one sentence each. */
const VERDICTS = new WeakMap<ReadonlySet<Feature>, Verdict>();

const judge = (text: string, features: ReadonlySet<Feature>, language: Language): Verdict => {
  const strength = strengthOf(features);
  const cue = strength && cueOf(text, features, language, strength);
  return strength && cue ? { kind: cue.kind, strength, cue: cue.span } : { strength: null };
};
