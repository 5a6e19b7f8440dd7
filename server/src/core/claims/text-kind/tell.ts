import { logistic } from '../strength.ts';
import { TEXT_KINDS, type TextKind } from './kind.ts';
import fitted from './model.json';
import { isArticled, isAuthors, SIGNS } from './signs.ts';

/** A logistic model for each kind against the others, over the signs; signs without weight are left out. */
export interface TextModel {
  /** From which chance on it is reporting, whatever else it may be. */
  readonly from: number;
  readonly kinds: Readonly<
    Record<TextKind, { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>
  >;
}

/** Tells what kind of text has these signs, by the model fitted on labelled articles (`npm run fit:claims`). */
export const tellKind = (signs: readonly number[]): TextKind => kindBy(fitted, signs);

/**
 * Tells what kind of text has these signs, by the given model: reporting unless it plainly is not, rules where articles are
 * numbered, no guide where the author speaks throughout.
 */
export const kindBy = ({ kinds, from }: TextModel, signs: readonly number[]): TextKind => {
  if (isArticled(signs)) return 'rules';
  if (chance(kinds.reporting, signs) >= from) return 'reporting';
  const [likeliest] = TEXT_KINDS.filter((kind) => kind !== 'reporting' && !(kind === 'howto' && isAuthors(signs)))
    .map((kind) => ({ kind, chance: chance(kinds[kind], signs) }))
    .sort((a, b) => b.chance - a.chance);
  return likeliest?.kind ?? 'reporting';
};

const chance = ({ bias, weights }: TextModel['kinds'][TextKind], signs: readonly number[]): number => {
  const sum = SIGNS.reduce((total, sign, i) => total + (weights[sign] ?? 0) * (signs[i] ?? 0), bias);
  return logistic(sum);
};
