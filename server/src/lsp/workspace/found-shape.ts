import type { Digest, DigestedCredit, DigestedSource, DigestedSpan } from '../../core/rules/across/digest.ts';
import { fieldOf } from '../../core/text/field.ts';
import { isCount, isListOf, isRange, isText } from '../protocol/shape.ts';

/** Whether a value of which nothing is known is a digest. */
export const isDigest = (value: unknown): value is Digest =>
  isText(fieldOf(value, 'file')) &&
  isListOf(fieldOf(value, 'sources'), isSource) &&
  isListOf(fieldOf(value, 'credits'), isCredit);

const isSource = (value: unknown): value is DigestedSource => {
  const [address, rating, date] = [fieldOf(value, 'address'), fieldOf(value, 'rating'), fieldOf(value, 'date')];
  return (
    isText(fieldOf(value, 'name')) &&
    isText(fieldOf(value, 'key')) &&
    (address === null || isText(address)) &&
    (rating === null || (Number.isFinite(fieldOf(rating, 'score')) && isPlace(fieldOf(rating, 'at')))) &&
    (date === null || (isText(fieldOf(date, 'iso')) && isPlace(fieldOf(date, 'at'))))
  );
};

const isCredit = (value: unknown): value is DigestedCredit =>
  ['figure', 'context', 'source', 'key'].every((name) => isText(fieldOf(value, name))) &&
  isListOf(fieldOf(value, 'subject'), isText) &&
  isPlace(fieldOf(value, 'at'));

const isPlace = (value: unknown): value is DigestedSpan => {
  const span = fieldOf(value, 'span');
  return (
    isText(fieldOf(value, 'words')) &&
    isCount(fieldOf(span, 'start')) &&
    isCount(fieldOf(span, 'end')) &&
    isRange(fieldOf(value, 'range'))
  );
};

/** Whether a value of which nothing is known is a list of packed diagnostics. */
export const isPacked = (value: unknown): value is readonly Packed[] => isListOf(value, isOnePacked);

const isOnePacked = (value: unknown): value is Packed => {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [range, severity, rule, message, unnecessary, related]: readonly unknown[] = value;
  return (
    isPackedRange(range) &&
    [1, 2, 3, 4].some((grade) => grade === severity) &&
    // It becomes a part of an address.
    (rule === null || (isText(rule) && /^[a-z-]+$/.test(rule))) &&
    isText(message) &&
    (unnecessary === 0 || unnecessary === 1) &&
    isListOf(related, isPackedRelated)
  );
};

const isPackedRelated = (value: unknown): value is PackedRelated => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [uri, range, message]: readonly unknown[] = value;
  return (uri === null || isText(uri)) && isPackedRange(range) && isText(message);
};

const isPackedRange = (value: unknown): value is PackedRange => isListOf(value, isCount) && value.length === 4;

/** Where, how grave, which rule, what is said, whether the text is not needed, and the other places. */
export type Packed = readonly [
  range: PackedRange,
  severity: number,
  rule: string | null,
  message: string,
  unnecessary: 0 | 1,
  related: readonly PackedRelated[],
];

/** A start and an end, each as a line and a character. */
export type PackedRange = readonly [number, number, number, number];

/** Null stands for the article itself. */
export type PackedRelated = readonly [uri: string | null, range: PackedRange, message: string];
