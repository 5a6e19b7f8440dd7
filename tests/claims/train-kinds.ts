import { TEXT_KINDS, type TextKind } from '../../server/src/core/claims/text-kind/kind.ts';
import { SIGNS } from '../../server/src/core/claims/text-kind/signs.ts';
import type { TextModel } from '../../server/src/core/claims/text-kind/tell.ts';
import type { LabelledArticle } from './labelled.ts';
import { regress } from './logistic.ts';

/** How the model is fitted: signs count by how much they vary, those that hardly vary as if they did so much. */
const SETTINGS = { l2: 33, least: 0.05, from: 0.35 } as const;

/** Fits the model of kinds of text on labelled articles; passages of the own set are too short to show a kind. */
export const trainKinds = (articles: readonly LabelledArticle[]): TextModel => {
  const spreads = SIGNS.map((_, i) => Math.max(SETTINGS.least, deviation(articles.map(({ signs }) => signs[i] ?? 0))));
  const places = SIGNS.map((_, i) => i);
  const fitTo = (kind: TextKind) => {
    const examples = articles.flatMap(({ kinds, signs }) =>
      sharesOf(kinds).map(([label, weight]) => {
        return { places, values: signs.map((sign, i) => sign / (spreads[i] ?? 1)), is: label === kind, weight };
      }),
    );
    const { bias, weights } = regress(examples, SIGNS.length, SETTINGS.l2);
    const named = SIGNS.map((sign, i) => [sign, rounded((weights[i] ?? 0) / (spreads[i] ?? 1))] as const);
    return { bias: rounded(bias), weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)) };
  };
  const kinds = Object.fromEntries(TEXT_KINDS.map((kind) => [kind, fitTo(kind)])) as TextModel['kinds'];
  return { from: SETTINGS.from, kinds };
};

/** How much of an article is of each kind: most of the first where a second fits. */
export const sharesOf = (kinds: readonly TextKind[]): readonly (readonly [TextKind, number])[] => {
  const [first, second] = kinds;
  if (first === undefined) return [];
  return second === undefined
    ? [[first, 1]]
    : [
        [first, 0.65],
        [second, 0.35],
      ];
};

const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length));
};

const rounded = (weight: number): number => Number(weight.toFixed(1));
