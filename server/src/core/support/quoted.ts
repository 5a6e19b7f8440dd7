import { matchesIn } from '../language/patterns.ts';

/**
 * Runs of neighbouring sentences, by their indexes, that belong to one quotation or to several in a row, with the sentence
 * in which the first is opened: whoever is named in one of them says them all. `texts` are masked sentences of one block.
 */
export const quotedRuns = (texts: readonly string[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  let closer: string | null = null;
  let isRun = false;
  texts.forEach((text, i) => {
    const isQuoted = closer !== null || OPENS.test(text);
    closer = closerAfter(text, closer);
    if (isQuoted && isRun) runs.at(-1)?.push(i);
    else if (isQuoted || closer !== null) runs.push([i]);
    isRun = isQuoted || closer !== null;
  });
  return runs.filter(({ length }) => length > 1);
};

const OPENS = /^[\s>*_]*[«“"]/u;

/** Of each mark that opens a quotation, the one that closes it. */
const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

/** The mark that closes the quotation still open after a text, where `closer` was awaited before it. */
const closerAfter = (text: string, closer: string | null): string | null => {
  let awaited = closer;
  for (const { index, 0: mark } of matchesIn(text, MARKS)) {
    if (mark === awaited) awaited = null;
    else if (awaited === null && mayOpen(text, index)) awaited = CLOSERS[mark] ?? null;
  }
  return awaited;
};

const MARKS = /[«»“”"]/gu;

/** A straight mark opens only before a word that it touches: 5" opens nothing. */
const mayOpen = (text: string, at: number): boolean =>
  text.charAt(at) !== '"' || (!/[^\s([*_]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1)));
