import { squash } from '../language/fold.ts';
import { LETTER, LOWER, matchesIn, UPPER } from '../language/patterns.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
import { addressOf } from '../sources/fields.ts';
import { contains, moved, type Span, slice } from '../text/span.ts';
import { type CitedName, citedNames } from './cited-names.ts';
import { isOwnData } from './own-data.ts';
import type { Passage, PassageCitation } from './passage.ts';
import { isDocument, isName } from './piece-kinds.ts';

/** Citations on lines of their own: "Source : X" under a table or a figure, "— X" under a quotation. */
export const lines = (passage: Passage): readonly PassageCitation[] => [
  ...matchesIn(passage.shown, LINE).flatMap((found) => labelled(passage, found)),
  ...matchesIn(passage.text, SET_APART).flatMap((found) => setApart(passage, found)),
  ...(passage.part.kind === 'quote' ? signature(passage) : []),
];

/** Before a label: a line's start, a full stop, or a mark that sets apart ("12 % – Source : X"); never words of a sentence. */
const BEFORE = String.raw`(?:^|[\r\n]|(?<=[.!?…)]\s{1,8})|(?<=\S\s{1,8})(?=[|•·–—-]\s))[ \t>*_|•·–—-]{0,12}`;

/** After it: a colon, or a comma before a name and more ("Source, The Plain Courier, seen on 18 May"). */
const AFTER = String.raw`(?:\s*[:：]\s*|,\s(?=\S{2,40}(?:\s\S+){0,6},))`;

const LINE = new RegExp(`${BEFORE}((?:${SOURCE_LABELS})${AFTER})([^\\r\\n]*)`, 'giu');

/** "_source wikipedia_" at the end of a line, after a sentence: emphasis sets apart as brackets do. */
const SET_APART = new RegExp(
  String.raw`(?:^|[\r\n]|(?<=[.!?…)»"]\s{1,4}))([*_])((?:${SOURCE_LABELS})\s+)([^*_\r\n:]{2,60})\1[ \t]*(?=[\r\n]|$)`,
  'giu',
);

const setApart = (
  passage: Passage,
  { index, 0: all, 1: mark = '', 2: label = '', 3: rest = '' }: RegExpExecArray,
): readonly PassageCitation[] => {
  const start = index + all.indexOf(label) + label.length;
  const content = { start, end: start + rest.length };
  const whole = { start: start - label.length - mark.length, end: content.end + mark.length };
  return citedNames(passage, withoutStop(passage.shown, content), passage.names)
    .filter((name) => isNamed(name, rest))
    .map((name) => cite(name, whole));
};

const labelled = (
  passage: Passage,
  { index, 0: line, 1: label = '', 2: rest = '' }: RegExpExecArray,
): readonly PassageCitation[] => {
  const start = index + line.length - rest.length;
  const content = { start, end: endOfNames(passage, start, index + line.length) };
  const whole = { start: start - label.length, end: content.end };
  const named = citedNames(passage, withoutStop(passage.shown, content), passage.names).filter((name) =>
    isNamed(name, passage.shown.slice(content.start, content.end)),
  );
  return (named.length > 0 ? named : linkedNames(passage, content)).map((name) => cite(name, whole));
};

/** "Source : tableau 2 du [rapport annuel](…)": what is linked after a label is the source, whatever words lead to it. */
const linkedNames = ({ part, words, text, names }: Passage, content: Span): readonly CitedName[] =>
  part.references
    .filter(({ kind }) => kind === 'link')
    .map((link) => ({ ...link, span: moved(link.span, -part.span.start) }))
    .filter(({ span, target }) => contains(content, span) && addressOf(target) !== null)
    .map(({ span, target }) => {
      const source = names.byAddress(target);
      const name = squash(slice(words, span)) || squash(slice(text, span));
      return { name, span, source, match: source === null ? null : 'url', year: null };
    });

/** The end of the names after a label: of their line, their sentence, or before another label ("Source: X | Chart: Y"). */
const endOfNames = ({ shown, sentences }: Passage, start: number, lineEnd: number): number => {
  const sentence = sentences.find(({ end }) => end > start);
  const end = Math.min(lineEnd, sentence?.end ?? lineEnd);
  const rest = shown.slice(start, end);
  return start + (OTHER_LABEL.exec(rest)?.index ?? rest.trimEnd().length);
};

/** A bar, or a mark with another label after it. */
const OTHER_LABEL = new RegExp(
  String.raw`\s+[|•·]\s|(?:[.;,]|\s[–—-])\s+[${UPPER}][${LETTER}]*(?:\s[${LETTER}]+){0,2}\s?[:：]\s`,
  'u',
);

/** A label before common words is a label of something else: "Source : manuel PDF". */
const isNamed = ({ name, source }: CitedName, rest: string): boolean =>
  source !== null || isName(name) || isOwnData(name) || (LONE_WORD.test(withoutEnd(rest)) && !isDocument(name));

/** One word alone after a label is a name: "source : wikipedia". */
const LONE_WORD = new RegExp(String.raw`^\s*[${LOWER}]\S*$`, 'u');

const withoutEnd = (rest: string): string => rest.replace(/[\s.;]+$/, '');

const withoutStop = (shown: string, { start, end }: Span): Span => ({
  start,
  end: start + withoutEnd(shown.slice(start, end)).length,
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
