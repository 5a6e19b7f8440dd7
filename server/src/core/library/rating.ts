import { readReliability } from '../sources/fields.ts';
import type { PartialDate, Rating } from '../sources/model.ts';
import type { Tree } from '../text/yaml.ts';
import { dateAt, fieldsOf, textAt } from './fields.ts';
import { RATING_KEYS } from './keys.ts';
import type { LibraryReading } from './reading.ts';

/**
 * A rating: "8/10", "80 %", "Haute", the number 8 (of ten), or a mapping with a score and who gave it, when, and until
 * when. Null where there is none, and, reported, where the score cannot be read.
 */
export const readRating = (tree: Tree | null, reading: LibraryReading): Rating | null => {
  if (tree === null) return null;
  const fields = tree.entries() === null ? null : fieldsOf(tree, RATING_KEYS, reading);
  if (fields === null) {
    const text = textAt(tree, reading);
    return text === null ? null : scored(text, tree, reading, BARE);
  }
  const score = textAt(fields.get('score') ?? null, reading);
  const scale = textAt(fields.get('scale') ?? null, reading);
  const date = (key: 'ratedOn' | 'expires'): PartialDate | null =>
    dateAt(fields.get(key) ?? null, reading)?.value ?? null;
  const about = {
    reason: textAt(fields.get('reason') ?? null, reading),
    by: textAt(fields.get('ratedBy') ?? null, reading),
    on: date('ratedOn'),
    expires: date('expires'),
  };
  const place = fields.get('score') ?? tree;
  if (score === null) {
    reading.report('score', tree.span);
    return null;
  }
  return scored(scale !== null && isNumber(score) ? `${score}/${scale}` : score, place, reading, about);
};

const BARE: Omit<Rating, 'score' | 'text'> = { reason: null, by: null, on: null, expires: null };

const scored = (
  written: string,
  { span }: Tree,
  { report }: LibraryReading,
  about: Omit<Rating, 'score' | 'text'>,
): Rating | null => {
  const whole = isNumber(written) ? `${written}/10` : written;
  const { score, reason } = readReliability(whole, { start: 0, end: whole.length });
  if (score === null) {
    report('score', span, written);
    return null;
  }
  const text = whole.replace(/\s*\(.*$/s, '');
  return { ...about, score, text, reason: about.reason ?? reason };
};

const isNumber = (written: string): boolean => /^\d+(?:[.,]\d+)?$/.test(written);
