import { straighten } from '../language/fold.ts';
import { UPPER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import type { NameIndex } from '../names/index.ts';
import type { Mention } from '../names/mentions.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './citation.ts';

/** One block of running text, ready to be searched for citations. All spans in it are relative to its start. */
export interface Passage {
  readonly part: Prose;
  /** Masked text with straight apostrophes and plain spaces. */
  readonly shown: string;
  /** Masked text with its own apostrophes and spaces: what names are quoted from. */
  readonly words: string;
  /** The text as it stands in the file. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Listed names written out in it. */
  readonly mentions: readonly Mention[];
  readonly names: NameIndex;
}

/** A citation as it is found: its spans are relative to the passage. */
export type PassageCitation = Citation;

/** Prepares a block of text; `text` is its own part of the file. */
export const passageOf = (part: Prose, text: string, mentions: readonly Mention[], names: NameIndex): Passage => ({
  part,
  shown: straighten(part.text),
  words: part.text,
  text,
  sentences: part.sentences.map(({ start, end }) => ({ start: start - part.span.start, end: end - part.span.start })),
  mentions,
  names,
});

/** A sentence as its patterns expect it: the capital that only opens it made small, of the same length. */
export const decapitalised = (sentence: string): string =>
  sentence.replace(OPENING_CAPITAL, (opening) => {
    const small = opening.toLowerCase();
    return small.length === opening.length ? small : opening;
  });

const OPENING_CAPITAL = new RegExp(String.raw`^[\s"«“'([*]*[${UPPER}]`, 'u');
