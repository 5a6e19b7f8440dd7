import type { Article } from '../../article/model.ts';
import { LETTER } from '../../language/patterns.ts';
import { type Span, slice } from '../../text/span.ts';

/** Where a sentence is given its citation, and the full stop that it then needs after it. */
export interface SentencePlace {
  readonly at: number;
  readonly stop: string;
}

/**
 * Before the sentence's last punctuation marks; after closing quotation marks, which end what is quoted, and after the
 * full stop of an abbreviation, which then needs another.
 */
export const placeIn = ({ text }: Article, span: Span): SentencePlace => {
  const sentence = slice(text, span).trimEnd();
  if (ABBREVIATED.test(sentence)) return { at: span.start + sentence.length, stop: '.' };
  const end = /\s*[.!?…]+[*_]*$/u.exec(sentence)?.[0].length ?? 0;
  const at = span.start + sentence.length - end;
  return { at: end > 0 ? at : at + (CLOSING.exec(text.slice(at, at + FAR))?.[0].length ?? 0), stop: '' };
};

const ABBREVIATED = new RegExp(String.raw`(?<![${LETTER}])etc\.$`, 'iu');

/** The end of a link that a sentence ends with: its words are not the place to cite in. */
const CLOSING = /^(?:\]\]|\]\([^()\s]*\)|\]\[[^[\]]*\])/;

const FAR = 300;
