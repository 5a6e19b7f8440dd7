import { straighten } from '../../language/fold.ts';
import type { Span } from '../model.ts';

/** A measured figure as text gives it: one value, or a range of them, in one unit. */
export interface Figure {
  readonly low: number;
  /** Equal to `low` unless a range is given. */
  readonly high: number;
  readonly unit: Unit;
  readonly span: Span;
}

/** Units that can be compared without converting anything. */
export type Unit = '%' | '€' | '$' | '£';

const NUMBER = "\\d+(?:[ .,']\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";
const SCALE = "(?: (?:k|M|Md|mille|millions?|milliards?|thousand|million|billion)(?![\\p{L}])(?: d[e'])?)?";
const UNIT = '%|pour cent|per ?cent|€|euros?|\\$|dollars?|£|pounds?';
const JOIN = ' ?[–-] ?| (?:à|et|ou|to|and|or) ';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,])(?:([€$£]) ?)?(${NUMBER})(${SCALE})(?: ?(?:%|€))?(?:(?:${JOIN})(?:[€$£] ?)?(${NUMBER})(${SCALE}))? ?(${UNIT})?(?![\\p{L}\\d])`,
  'giu',
);

/** The figures with a unit in a text, in order; spans are relative to it. French and English ways of writing numbers. */
export const readFigures = (text: string): readonly Figure[] =>
  [...straighten(text).matchAll(FIGURE)].flatMap((found): readonly Figure[] => {
    const [whole, sign, first = '', firstScale = '', second, secondScale = '', after] = found;
    const unit = unitOf(sign ?? after ?? (/[%€]/.exec(whole)?.[0] || ''));
    if (unit === null) return [];
    // "10 à 30 millions": the scale of the last number is that of both.
    const scale = scaleOf(secondScale) ?? scaleOf(firstScale) ?? 1;
    const low = numberOf(first) * (scaleOf(firstScale) ?? scale);
    const high = second === undefined ? low : numberOf(second) * scale;
    const span = { start: found.index, end: found.index + whole.trimEnd().length };
    return [{ low: Math.min(low, high), high: Math.max(low, high), unit, span }];
  });

const unitOf = (written: string): Unit | null => {
  if (/^(?:%|pour cent|per ?cent)$/i.test(written)) return '%';
  if (/^(?:€|euros?)$/i.test(written)) return '€';
  if (/^(?:\$|dollars?)$/i.test(written)) return '$';
  return /^(?:£|pounds?)$/i.test(written) ? '£' : null;
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mille|thousand)/i, 1e3],
  [/^(?:md|milliard|billion)/i, 1e9],
  [/^(?:m|million)/i, 1e6],
];

const scaleOf = (written: string): number | null => {
  const word = written.trim();
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
};

/** "1 200,5", "1,200.5" and "1.200" are read as people write them: three digits after a mark are thousands. */
const numberOf = (written: string): number => {
  const plain = written.replace(/[ '](?=\d{3})|[.,](?=\d{3}(?:\D|$))/g, '');
  return Number(plain.replace(',', '.'));
};
