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
    return `${hash(key)}:${count + 1}`;
  };
};

/** FNV-1a of a text, twice with different seeds: 64 bits, in hexadecimal. */
export const hash = (text: string): string => [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed)).join('');

const fnv = (text: string, seed: number): string => {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
};
