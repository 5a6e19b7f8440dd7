import { fold } from '../language/fold.ts';

/** Keys of an entry of a library. */
export type EntryKey =
  | 'name'
  | 'aliases'
  | 'kind'
  | 'date'
  | 'url'
  | 'domains'
  | 'reliability'
  | 'excerpts'
  | 'facts'
  | 'note';

/** Keys of a rating. */
export type RatingKey = 'score' | 'scale' | 'reason' | 'ratedBy' | 'ratedOn' | 'expires';

/** Keys of an excerpt, when it is more than its words. */
export type ExcerptKey = 'text' | 'url' | 'date';

/** The keys in both languages, the English one first: a file may be written in either. */
export const ENTRY_KEYS: Readonly<Record<EntryKey, readonly string[]>> = {
  name: ['name', 'nom'],
  aliases: ['aliases', 'alias'],
  kind: ['kind', 'type'],
  date: ['date'],
  url: ['url'],
  domains: ['domains', 'domaines'],
  reliability: ['reliability', 'fiabilité'],
  excerpts: ['excerpts', 'extraits'],
  facts: ['facts', 'faits'],
  note: ['note'],
};

export const RATING_KEYS: Readonly<Record<RatingKey, readonly string[]>> = {
  score: ['score', 'note'],
  scale: ['scale', 'échelle'],
  reason: ['reason', 'raison'],
  ratedBy: ['ratedBy', 'notéPar'],
  ratedOn: ['ratedOn', 'notéLe'],
  expires: ['expires', 'expire'],
};

export const EXCERPT_KEYS: Readonly<Record<ExcerptKey, readonly string[]>> = {
  text: ['text', 'texte'],
  url: ['url'],
  date: ['date'],
};

/** The key that a file's word means, whatever its case and accents; null for a word that means none. */
export const keyNamed = <Key extends string>(
  written: string,
  keys: Readonly<Record<Key, readonly string[]>>,
): Key | null => {
  const wanted = fold(written);
  const found = (Object.entries(keys) as [Key, readonly string[]][]).find(([, words]) =>
    words.some((word) => fold(word) === wanted),
  );
  return found?.[0] ?? null;
};
