import type { Paragraph } from 'mdast';
import { squash } from '../language/fold.ts';
import { LETTER, UPPER } from '../language/patterns.ts';
import { type Span, slice, trimmed } from '../text/span.ts';
import { readDate, readUrl } from './fields.ts';
import { readHead } from './head.ts';
import { linkOf } from './item.ts';
import type { Source, SourceUrl } from './model.ts';

/**
 * A source written as running text, as in a bibliography or a footnote: "Marlow, J. (2019). *Title*. https://…",
 * "[Title](https://…)", "Name — note". Text that comments rather than refers is a `note` without a name.
 */
export const readLine = (paragraph: Paragraph | undefined, text: string, line: Span): Source => {
  const link = paragraph ? linkOf(paragraph, text, line) : null;
  const url = link ?? bareUrl(text, line);
  const reference = bibliographic(text, line);
  const base = { aliases: [], kind: null, url, reliability: null, fields: [], excerpts: [], key: null, span: line };
  if (reference) return { ...base, ...reference, shape: 'line', reference: squash(slice(text, line)) };
  const head = readHead(paragraph, text, line);
  // A name is short: longer text before an address comments on what it links to.
  if (url !== null && head.name.length <= LONGEST_NAME) return { ...base, ...head, shape: 'line' };
  return { ...base, name: '', nameSpan: { start: line.start, end: line.start }, date: null, shape: 'note' };
};

/** Authors, then a year: "Marlow, J. (2019).", "Lovett, A., and B. Carr. 2019.", "Institut des Mesures. (2019)." */
const BIBLIOGRAPHIC = new RegExp(
  String.raw`^(?:\[)?([${UPPER}][^()[\]\d*_"“«:?!]{1,200}?)[\s.,]*` +
    String.raw`(?:\((?:[${LETTER}]+\.?\s+)?((?:1[89]|20)\d{2})[a-z]?[^)]{0,20}\)|[.,]\s*((?:1[89]|20)\d{2})[a-z]?\.)`,
  'u',
);

/** Whether words begin as an entry of a bibliography does: with authors and a year. */
export const isBibliographic = (words: string): boolean => BIBLIOGRAPHIC.test(words);

const bibliographic = (text: string, line: Span): Pick<Source, 'name' | 'nameSpan' | 'date'> | null => {
  const found = BIBLIOGRAPHIC.exec(slice(text, line));
  const name = found?.[1];
  const year = found?.[2] ?? found?.[3];
  if (!found || name === undefined || year === undefined) return null;
  const start = line.start + found[0].indexOf(name);
  const nameSpan = trimmed(text, { start, end: start + name.length });
  const at = line.start + found[0].lastIndexOf(year);
  return { name: squash(slice(text, nameSpan)), nameSpan, date: readDate(text, { start: at, end: at + year.length }) };
};

const LONGEST_NAME = 120;

const bareUrl = (text: string, line: Span): SourceUrl | null => {
  const url = readUrl(text, line);
  return url.href === null ? null : url;
};
