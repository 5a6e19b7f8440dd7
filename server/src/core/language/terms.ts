import { DIGIT, LETTER } from './patterns.ts';

const TERM = new RegExp(`[${LETTER}]+|[${DIGIT}]+(?:[.,][${DIGIT}]+)*|[%€$£]`, 'gu');

/** The words of a text, in order: words of letters in lower case, "#" for any number, signs of currency and "%". */
export const termsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(TERM) ?? []).map((term) => (NUMBER.test(term) ? '#' : term));

const NUMBER = new RegExp(`^[${DIGIT}]`, 'u');

/** A text's words, and each two that stand side by side, in order. */
export const pairsOf = (terms: readonly string[]): readonly string[] =>
  terms.flatMap((term, i) => (i === 0 ? [term] : [`${terms[i - 1]} ${term}`, term]));

/**
 * A finder, in the words of a text, of those that have a value, and of each two side by side that have one together, in
 * order. The same as looking up all that `pairsOf` gives, without writing out the pairs.
 */
export const termFinder = <Value>(
  values: ReadonlyMap<string, Value>,
): ((terms: readonly string[]) => readonly Value[]) => {
  const followed = followedBy(values);
  return (terms) => {
    const found: Value[] = [];
    let next: ReadonlyMap<string, Value> | undefined;
    for (const term of terms) {
      const [together, alone] = [next?.get(term), values.get(term)];
      if (together !== undefined) found.push(together);
      if (alone !== undefined) found.push(alone);
      next = followed.get(term);
    }
    return found;
  };
};

/** The values of pairs of words, by the first word and the second. */
const followedBy = <Value>(values: ReadonlyMap<string, Value>): ReadonlyMap<string, ReadonlyMap<string, Value>> => {
  const followed = new Map<string, Map<string, Value>>();
  for (const [entry, value] of values) {
    const [first = '', second, ...more] = entry.split(' ');
    if (second === undefined || more.length > 0) continue;
    followed.set(first, (followed.get(first) ?? new Map<string, Value>()).set(second, value));
  }
  return followed;
};
