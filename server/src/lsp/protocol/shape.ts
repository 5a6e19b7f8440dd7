import { fieldOf } from '../../core/text/field.ts';
import type { Range } from '../../core/text/position.ts';

// Whether values of which nothing is known are what was once written.

export const isListOf = <One>(value: unknown, isOne: (one: unknown) => one is One): value is readonly One[] =>
  Array.isArray(value) && value.every((one) => isOne(one));

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A number of lines, characters or UTF-16 units, up to `most`. */
export const isCount = (value: unknown, most = 0x7fffffff): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

/** A start and an end, each as a line and a character. */
export const isRange = (value: unknown): value is Range =>
  [fieldOf(value, 'start'), fieldOf(value, 'end')].every(
    (edge) => isCount(fieldOf(edge, 'line')) && isCount(fieldOf(edge, 'character')),
  );
