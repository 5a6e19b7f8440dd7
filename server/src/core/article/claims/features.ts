import { straighten } from '../../language/fold.ts';
import type { Article, Prose, ProseKind, Span } from '../model.ts';
import { type Fact, factsOf } from './facts.ts';

/** What is known of a sentence in its article when it is judged: yes or no each, the same in every language. */
export type Feature = Fact | 'first' | 'last' | 'recurrent-name' | 'supposed';

/** One sentence of the running text and what is known of it. */
export interface Described {
  readonly part: Prose;
  readonly span: Span;
  /** Masked. */
  readonly text: string;
  readonly features: ReadonlySet<Feature>;
}

const READ: ReadonlySet<ProseKind> = new Set(['paragraph', 'item', 'quote', 'cell']);

/** Every sentence of the running text, in document order, with its features. */
export const describe = ({
  prose,
  headings,
  language,
}: Pick<Article, 'prose' | 'headings' | 'language'>): readonly Described[] => {
  const parts = prose.filter(({ kind }) => READ.has(kind));
  const isRecurrent = recurrentNames(parts);
  const nextHeading = walker(headings.map(({ span }) => span.start));
  let supposedUntil = 0;
  return parts.flatMap((part) =>
    part.sentences.map((span, i) => {
      const text = part.text.slice(span.start - part.span.start, span.end - part.span.start);
      const features = new Set<Feature>([...factsOf(text, part.kind, language), ...placeFeatures(i, part)]);
      if (features.has('suppositions')) supposedUntil = nextHeading(span.start);
      if (span.start < supposedUntil) features.add('supposed');
      if (isRecurrent(text)) features.add('recurrent-name');
      return { part, span, text, features };
    }),
  );
};

const placeFeatures = (i: number, { sentences }: Prose): readonly Feature[] => {
  if (sentences.length < 2) return [];
  if (i === 0) return ['first'];
  return i === sentences.length - 1 ? ['last'] : [];
};

/** The first of `starts` after a place, for places asked about in order. */
const walker = (starts: readonly number[]): ((place: number) => number) => {
  let next = 0;
  return (place) => {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= place) next++;
    return starts[next] ?? Number.POSITIVE_INFINITY;
  };
};

const INSIDE = /(?<=[\p{Ll}\p{N},;:)]\s(?:\p{Ll}')?)\p{Lu}[\p{L}\p{N}-]{2,}/gu;
const ANYWHERE = /\p{Lu}[\p{L}\p{N}-]{2,}/gu;
/** A name in so many paragraphs is somebody the article tells about. */
const RECURRENT = 3;

const recurrentNames = (parts: readonly Prose[]): ((text: string) => boolean) => {
  const counts = new Map<string, number>();
  for (const { text } of parts) {
    for (const name of new Set(straighten(text).match(INSIDE))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (text) =>
    straighten(text)
      .match(ANYWHERE)
      ?.some((name) => (counts.get(name) ?? 0) >= RECURRENT) ?? false;
};
