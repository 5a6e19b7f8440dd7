import { distance } from 'fastest-levenshtein';

/** The word nearest in spelling, when it is near enough to be a slip of the hand. */
export const nearWord = (written: string, words: readonly string[]): string | null => {
  const by = (word: string): number => distance(written.toLowerCase(), word);
  const [best] = [...words].sort((a, b) => by(a) - by(b));
  return best !== undefined && by(best) <= Math.ceil(best.length / 3) ? best : null;
};
