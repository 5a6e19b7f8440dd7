import { hashOf } from '../core/text/hash.ts';
import type { LocatedFinding } from './model.ts';

/**
 * Names findings of one file so that they are known again when lines move: by rule and the words marked, with a count
 * where the same words are found again. Made anew for each file.
 */
export const sentenceFingerprint = (): ((finding: Pick<LocatedFinding, 'rule' | 'words'>) => string) => {
  const seen = new Map<string, number>();
  return ({ rule, words }) => {
    const key = `${rule}\n${words.replace(/\s+/g, ' ').trim()}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${hashOf(key)}:${count + 1}`;
  };
};
