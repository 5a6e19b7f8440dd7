import type { Support } from '../citations/citation.ts';
import type { Language } from '../language/lexicon.ts';
import { moved, overlapTest, type Span } from '../text/span.ts';
import { finished } from '../text/steps.ts';
import type { Claim } from './claim.ts';
import { shownOf } from './cue.ts';
import { type Described, describeBySteps, type Feature } from './features.ts';
import { cueOf } from './kind.ts';
import type { ClaimLayout, Layout } from './layout.ts';
import { strengthOf } from './strength.ts';
import { tableClaims } from './table.ts';

/**
 * The sentences of an article that assert something, each with the citations that support it; in document order.
 */
export const readClaims = (layout: ClaimLayout, support: Support): readonly Claim[] =>
  finished(readClaimsBySteps(layout, support));

/** How many sentences are read at each step. */
const AT_A_STEP = 16;

/** Reads claims as `readClaims` does, some sentences at each step. */
export function* readClaimsBySteps(layout: ClaimLayout, support: Support): Generator<void, readonly Claim[]> {
  const { language } = layout;
  const sentences = yield* assertableBySteps(layout);
  const claims: (Claim | null)[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.part.kind !== 'cell') claims.push(readClaim(sentence, language, support));
    if (i % AT_A_STEP === 0) yield;
  }
  claims.push(...tableClaims(sentences, { language, support }));
  return claims.filter((claim) => claim !== null).sort((a, b) => a.span.start - b.span.start);
}

/** The sentences of an article that may assert something: those of its text, not of its lists and references. */
export const assertable = (layout: AssertableLayout): readonly Described[] => finished(assertableBySteps(layout));

type AssertableLayout = Omit<ClaimLayout, 'citations'>;

function* assertableBySteps(layout: AssertableLayout): Generator<void, readonly Described[]> {
  const isAside = asideTest(layout);
  return yield* describeBySteps({ ...layout, prose: layout.prose.filter(({ span }) => !isAside(span)) });
}

/** Whether a place belongs to a list of sources, or to a note that names one. */
export const asideTest = ({ sources, lists }: Pick<Layout, 'sources' | 'lists'>): ((span: Span) => boolean) => {
  const references = sources.filter(({ shape, name }) => shape === 'note' && name !== '');
  return overlapTest([...lists, ...references].map(({ span }) => span));
};

const readClaim = ({ span, text, features }: Described, language: Language, support: Support): Claim | null => {
  const verdict = judgementOf(text, features, language);
  if (verdict.strength === null) return null;
  const { kind, strength, quoted, isSure } = verdict;
  const cue = moved(verdict.cue, span.start);
  return { kind, strength, cue, quoted, isSure, span, support: support.get(span.start) ?? UNSUPPORTED };
};

const UNSUPPORTED: readonly number[] = [];

type Verdict = Pick<Claim, 'kind' | 'strength' | 'cue' | 'isSure' | 'quoted'> | { readonly strength: null };

const judgementOf = (text: string, features: ReadonlySet<Feature>, language: Language): Verdict => {
  const known = VERDICTS.get(features);
  if (known) return known;
  const verdict = judge(text, features, language);
  VERDICTS.set(features, verdict);
  return verdict;
};

/** Features belong to one sentence each. */
const VERDICTS = new WeakMap<ReadonlySet<Feature>, Verdict>();

const judge = (text: string, features: ReadonlySet<Feature>, language: Language): Verdict => {
  const strength = strengthOf(features, text, language);
  const cue = strength && cueOf(text, features, language, strength);
  return strength && cue ? { kind: cue.kind, strength, ...shownOf(text, cue, language) } : { strength: null };
};
