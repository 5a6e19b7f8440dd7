import { lexicons } from '../language/index.ts';
import { LETTER, LOWER, matchesIn } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';
import { type CitedName, citedNames, isName } from './cited-names.ts';
import type { Passage, PassageCitation } from './passage.ts';

/** Citations on lines of their own: "Source : X" under a table or a figure, "— X" under a quotation. */
export const lines = (passage: Passage): readonly PassageCitation[] => [
  ...matchesIn(passage.shown, LINE).flatMap((found) => labelled(passage, found)),
  ...(passage.part.kind === 'quote' ? signature(passage) : []),
];

const LABELS = Object.values(lexicons)
  .flatMap(({ citations }) => citations.labels)
  .join('|');

/** The label may follow words of its own line ("Figure 2. Source : X"), never words of a sentence. */
const LINE = new RegExp(
  '(?:^|[\\r\\n]|(?<=[.!?…)]\\s{1,8}))[ \\t>*_-]{0,12}' +
    `((?:${LABELS})(?:\\s*[:：]\\s*|\\s+(?=[${LETTER}\\d.]+[ \\t]*(?:[\\r\\n]|$))))([^\\r\\n]*)`,
  'giu',
);

const labelled = (
  passage: Passage,
  { index, 0: line, 1: label = '', 2: rest = '' }: RegExpExecArray,
): readonly PassageCitation[] => {
  const end = index + line.length;
  const content = { start: end - rest.length, end };
  const whole = { start: content.start - label.length, end: content.start + rest.trimEnd().length };
  return citedNames(passage, withoutStop(passage.shown, content), passage.names)
    .filter((name) => isNamed(name, rest))
    .map((name) => cite(name, whole));
};

/** A label before common words is a label of something else: "Source : manuel PDF". */
const isNamed = ({ name, source }: CitedName, rest: string): boolean =>
  source !== null || isName(name) || LONE_WORD.test(rest.trim());

/** One word alone after a label is a name: "source wikipedia". */
const LONE_WORD = new RegExp(String.raw`^[${LOWER}]\S*$`, 'u');

const withoutStop = (shown: string, { start, end }: Span): Span => ({
  start,
  end: start + shown.slice(start, end).replace(/[\s.;]+$/, '').length,
});

const SIGNATURE = /(?:^|[\r\n]|[»”"]\s?\.?|>>\s?\.?)[ \t>]{0,12}(?:[—–―]|--)[ \t]{0,4}([^\r\n]{2,100}?)[ \t>]{0,12}$/u;

/** The name under a quotation. */
const signature = (passage: Passage): readonly PassageCitation[] => {
  const found = SIGNATURE.exec(passage.shown);
  const name = found?.[1];
  if (!found || name === undefined) return [];
  const start = found.index + found[0].lastIndexOf(name);
  const span = { start, end: start + name.length };
  return citedNames(passage, span, passage.names)
    .slice(0, 1)
    .map((cited) => cite(cited, span));
};

const cite = ({ name, span, source, match }: CitedName, whole: Span): PassageCitation => ({
  form: 'line',
  name,
  span,
  whole,
  source,
  match,
});
