import { fromJson } from '../text/json.ts';
import { isRecord } from '../text/record.ts';
import { parseVerdicts } from './verdict.ts';

/** All that one second reader has said, by paragraph (`keyOf`). */
export interface Verdicts {
  /** The name of the model. */
  readonly model: string;
  /** As `writeVerdicts` writes them. */
  readonly lines: ReadonlyMap<string, string>;
}

/** Remembered verdicts of any model as a file's text: one line a paragraph, sorted, so that versions compare well. */
export const writeVerdictFile = (lines: ReadonlyMap<string, string>): string => {
  const sorted = Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, verdicts: sorted }, null, 2)}\n`;
};

/** Null for a text that `writeVerdictFile` has not written; an entry that is none is left out. */
export const readVerdictFile = (text: string): ReadonlyMap<string, string> | null => {
  const data = fromJson(text);
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.verdicts)) return null;
  const entries = Object.entries(data.verdicts).filter((entry): entry is [string, string] => {
    const [key, line] = entry;
    return KEY.test(key) && typeof line === 'string' && parseVerdicts(line) !== null;
  });
  return new Map(entries);
};

const KEY = /^[\da-f]{32}$/;

/** Adds what is new to what is known; beyond so many paragraphs the oldest go. */
export const addVerdicts = (
  known: ReadonlyMap<string, string>,
  more: Iterable<readonly [string, string]>,
  most: number,
): ReadonlyMap<string, string> => {
  const all = new Map(known);
  for (const [key, line] of more) {
    // Anew at the end: the age of an entry is its place.
    all.delete(key);
    all.set(key, line);
  }
  return all.size <= most ? all : new Map([...all].slice(all.size - most));
};
