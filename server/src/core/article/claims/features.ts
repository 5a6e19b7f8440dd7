import { straighten } from '../../language/fold.ts';
import type { Article, Language, Prose, ProseKind, Span } from '../model.ts';
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
export const describe = (
  { prose, headings, language }: Pick<Article, 'prose' | 'headings' | 'language'>,
  counts: ReadonlyMap<string, number> = countNames(prose, language),
): readonly Described[] => {
  const parts = prose.filter(({ kind }) => READ.has(kind));
  const isRecurrent = ({ names }: ToldSentence): boolean => names.some((name) => isRecurrentAt(counts.get(name)));
  const nextHeading = walker(headings.map(({ span }) => span.start));
  let supposedUntil = 0;
  return parts.flatMap((part) => {
    const { sentences } = toldOf(part, language);
    return part.sentences.flatMap((span, i) => {
      const told = sentences[i];
      if (!told) return [];
      if (told.facts.has('suppositions')) supposedUntil = nextHeading(span.start);
      const features = variant(told, span.start < supposedUntil, isRecurrent(told));
      return [{ part, span, text: told.text, features }];
    });
  });
};

/** What a block of text tells of its sentences by itself. */
interface Told {
  readonly sentences: readonly ToldSentence[];
  /** The names that stand inside its sentences, each once. */
  readonly names: readonly string[];
}

interface ToldSentence {
  readonly text: string;
  readonly facts: ReadonlySet<Feature>;
  /** What may be a name, first words too. */
  readonly names: readonly string[];
  /** Its features as the rest of the article may have it, as they are asked for. */
  readonly variants: Map<string, ReadonlySet<Feature>>;
}

const TOLD = new WeakMap<object, Told>();

const toldOf = (part: Prose, language: Language): Told => {
  const known = TOLD.get(part.key);
  if (known) return known;
  const sentences = part.sentences.map((span, i): ToldSentence => {
    const text = part.text.slice(span.start - part.span.start, span.end - part.span.start);
    const facts = new Set<Feature>([...factsOf(text, part.kind, language), ...placeFeatures(i, part)]);
    return { text, facts, names: distinct(straighten(text).match(ANYWHERE)), variants: new Map() };
  });
  const told = { sentences, names: distinct(straighten(part.text).match(INSIDE)) };
  TOLD.set(part.key, told);
  return told;
};

const distinct = (words: readonly string[] | null): readonly string[] => [...new Set(words)];

/** Has what each block of text tells of its sentences worked out and remembered, a block at each step. */
export function* tellBySteps(prose: readonly Prose[], language: Language): Generator<void, void> {
  for (const part of prose) {
    if (!READ.has(part.kind)) continue;
    toldOf(part, language);
    yield;
  }
}

/** Whether a block of text begins a made-up example, which goes on to the next heading. */
export const supposes = (part: Prose, language: Language): boolean =>
  READ.has(part.kind) && toldOf(part, language).sentences.some(({ facts }) => facts.has('suppositions'));

/** The same set for the same answers, so that what follows from it can be remembered. */
const variant = (
  { facts, variants }: ToldSentence,
  isSupposed: boolean,
  isRecurrent: boolean,
): ReadonlySet<Feature> => {
  const more: readonly Feature[] = [
    ...(isSupposed ? (['supposed'] as const) : []),
    ...(isRecurrent ? (['recurrent-name'] as const) : []),
  ];
  const asked = more.join();
  const features = variants.get(asked) ?? new Set([...facts, ...more]);
  variants.set(asked, features);
  return features;
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

/** Whether a name that stands in so many paragraphs is one that the article tells about. */
export const isRecurrentAt = (count: number | undefined): boolean => (count ?? 0) >= RECURRENT;

/** In how many blocks of an article's running text each name stands. */
export const countNames = (prose: readonly Prose[], language: Language): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const part of prose) {
    if (!READ.has(part.kind)) continue;
    for (const name of toldOf(part, language).names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};
