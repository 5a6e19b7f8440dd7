import type { Strength } from '../../server/src/core/claims/claim.ts';
import { isClear, isNever, isOwn } from '../../server/src/core/claims/strength.ts';
import type { Labelled } from './labelled.ts';
import { chanceBy, FROM, type Models, train } from './train.ts';

const FOLDS = 10;

/** What models that never saw a sentence, nor its passage or article, take it for: `strong` or null, uncovered ones only. */
export const heldOut = (sentences: readonly Labelled[]): ReadonlyMap<Labelled, Strength | null> => {
  const foldOf = folds(sentences);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const judge = judgeOf(train(sentences.filter((sentence) => foldOf(sentence) !== fold)));
    return sentences
      .filter((sentence) => foldOf(sentence) === fold)
      .map((sentence) => [sentence, judge(sentence)] as const);
  });
  return new Map(judged.flat());
};

const judgeOf =
  ({ hard }: Models): ((sentence: Labelled) => Strength | null) =>
  ({ described, covered, claim }) => {
    if (described === null || covered) return null;
    // Rows of tables are judged without the model.
    if (described.part.kind === 'cell')
      return claim?.strength === 'strong' && claim.support.length === 0 ? 'strong' : null;
    if (isNever(described.features)) return null;
    if (isClear(described.features)) return 'strong';
    return chanceBy(hard, described.features) >= (isOwn(described.features) ? FROM.own : FROM.hard) ? 'strong' : null;
  };

/** The articles in turn, the passages by a hash of their names: the same on every machine. */
const folds = (sentences: readonly Labelled[]): ((sentence: Labelled) => number) => {
  const articles = [...new Set(sentences.filter(({ set }) => set === 'shared').map(({ group }) => group))];
  const hash = (text: string): number => [...text].reduce((sum, char) => (sum * 131 + char.charCodeAt(0)) >>> 0, 7);
  return ({ set, group }) => (set === 'shared' ? articles.indexOf(group) : hash(group)) % FOLDS;
};
