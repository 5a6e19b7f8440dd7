import type { Strength } from '../../server/src/core/claims/claim.ts';
import { type ClaimModel, strengthBy } from '../../server/src/core/claims/strength.ts';
import type { Labelled } from './labelled.ts';
import { train } from './train.ts';

const FOLDS = 10;

/** How strongly sentences ask for a source in the eyes of models that never saw anything by the same writer. */
export const heldOut = (sentences: readonly Labelled[]): ReadonlyMap<Labelled, Strength | null> => {
  const foldOf = foldsByWriter(sentences);
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return new Map(
    folds.flatMap((fold) => {
      const model = train(sentences.filter(({ writer }) => foldOf.get(writer) !== fold));
      return sentences
        .filter(({ writer }) => foldOf.get(writer) === fold)
        .map((sentence) => [sentence, judged(sentence, model)] as const);
    }),
  );
};

/** Rows of tables are judged without the models. */
const judged = ({ described, claim }: Labelled, model: ClaimModel): Strength | null =>
  described === null
    ? null
    : described.part.kind === 'cell'
      ? (claim?.strength ?? null)
      : strengthBy(model, described.features);

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
