import type { Feature } from '../../server/src/core/claims/features.ts';
import { type Chances, chancesBy } from '../../server/src/core/claims/strength.ts';
import type { TextKind } from '../../server/src/core/claims/text-kind/kind.ts';
import { kindBy } from '../../server/src/core/claims/text-kind/tell.ts';
import type { Labelled, LabelledArticle } from './labelled.ts';
import { train } from './train.ts';
import { trainKinds } from './train-kinds.ts';

const FOLDS = 10;

/** What models say that never saw anything by the same writer. */
export interface HeldOut {
  /** Null for what is judged without the models. */
  readonly chances: ReadonlyMap<Labelled, Chances | null>;
  readonly kinds: ReadonlyMap<LabelledArticle, TextKind>;
}

/** The chances of all sentences, and the kinds of their articles, as models told them that never saw anything by the same writer. */
export const heldOut = (sentences: readonly Labelled[]): HeldOut => {
  const foldOf = foldsByWriter(sentences);
  const chances = new Map<Labelled, Chances | null>();
  const kinds = new Map<LabelledArticle, TextKind>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = sentences.filter(({ writer }) => foldOf.get(writer) !== fold);
    const unknown = sentences.filter(({ writer }) => foldOf.get(writer) === fold);
    const kindModel = trainKinds(sharedArticles(known));
    const model = train(known);
    for (const article of sharedArticles(unknown)) kinds.set(article, kindBy(kindModel, article.signs));
    for (const sentence of unknown) {
      const { described, language, article } = sentence;
      const isJudged = described !== null && described.part.kind !== 'cell';
      const features = described && inText(described.features, kinds.get(article));
      chances.set(sentence, isJudged && features ? chancesBy(model, features, described.text, language) : null);
    }
  }
  return { chances, kinds };
};

/** The articles of labelled sentences; passages of the own set are too short to show a kind. */
export const sharedArticles = (sentences: readonly Labelled[]): readonly LabelledArticle[] => [
  ...new Set(sentences.filter(({ set }) => set === 'shared').map(({ article }) => article)),
];

/** The features of a sentence as they would be in another kind of text; those of a passage as they are. */
const inText = (features: ReadonlySet<Feature>, kind: TextKind | undefined): ReadonlySet<Feature> =>
  kind === undefined
    ? features
    : new Set([...[...features].filter((feature) => !feature.startsWith('text-')), `text-${kind}` as const]);

/** All writers in as many groups of about the same size; the same on every machine. */
const foldsByWriter = (sentences: readonly Labelled[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const { writer } of sentences) sizes.set(writer, (sizes.get(writer) ?? 0) + 1);
  const filled = Array.from({ length: FOLDS }, () => 0);
  const inOrder = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(
    inOrder.map(([writer, size]) => {
      const fold = filled.indexOf(Math.min(...filled));
      filled[fold] = (filled[fold] ?? 0) + size;
      return [writer, fold];
    }),
  );
};
