import { matchesIn } from '../language/patterns.ts';
import type { Reference } from '../markdown/model.ts';
import { raisedMarks } from '../sources/marks.ts';
import { bracketGroups } from '../text/brackets.ts';
import { lowered, RAISED_DIGITS } from '../text/raised.ts';
import { moved, overlapTest, type Span, slice } from '../text/span.ts';
import type { Passage, PassageCitation } from './passage.ts';
import { isLocator } from './piece-kinds.ts';

/**
 * Numbers of entries in a list that the article numbers: "[1]", "[1, 3]", "[2-4]", "^[1]", "[1, p. 12]", "[[1]](#ref-1)",
 * "(1)" after what it is the source of, and raised figures: "2024¹", "<sup>1</sup>".
 */
export const numbers = (passage: Passage): readonly PassageCitation[] => {
  if (!passage.names.isNumbered) return [];
  return [...bracketed(passage), ...anchored(passage), ...raised(passage)];
};

const bracketed = (passage: Passage): readonly PassageCitation[] => {
  const isLink = overlapTest(passage.part.references.map(({ whole }) => moved(whole, -passage.part.span.start)));
  return bracketGroups(passage.shown)
    .filter(({ round, whole }) => (!round || isAfter(passage.shown, whole)) && !isLink(whole))
    .flatMap(({ content, whole, round }) =>
      cited(passage, content, whole).filter(({ source }) => !round || source !== null),
    );
};

/** In round brackets a number before words counts what they name; before a stop, or at the end, it is a mark. */
const isAfter = (shown: string, { start, end }: Span): boolean =>
  /[^\s(]\s?$/.test(shown.slice(Math.max(0, start - 2), start)) &&
  /^\s*(?:[.,;:!?»”"]|$)/.test(shown.slice(end, end + 8));

/** A link to the entry itself: "[[1]](#ref-1)", "[1](#fn1)". */
const anchored = (passage: Passage): readonly PassageCitation[] =>
  passage.part.references.filter(isAnchor).flatMap(({ span, whole }) => {
    const from = passage.part.span.start;
    return cited(passage, withoutBrackets(passage.shown, moved(span, -from)), moved(whole, -from));
  });

const isAnchor = ({ kind, target }: Reference): boolean => kind === 'link' && /^#.*\d$/.test(target);

const withoutBrackets = (shown: string, { start, end }: Span): Span => {
  const [opening = ''] = /^[\s\\[]*/.exec(shown.slice(start, end)) ?? [];
  const [closing = ''] = /[\s\\\]]*$/.exec(shown.slice(start + opening.length, end)) ?? [];
  return { start: start + opening.length, end: end - closing.length };
};

/** The numbers in brackets, where they hold nothing but numbers and places in what is numbered so. */
const cited = (passage: Passage, content: Span, whole: Span): readonly PassageCitation[] => {
  const written = passage.shown.slice(content.start, content.end);
  const found: PassageCitation[] = [];
  for (const { index, 0: piece } of matchesIn(written, PIECE)) {
    const isNumber = NUMBERS.test(piece);
    if (!isNumber && (found.length === 0 || !isLocator(piece.trim()))) return [];
    if (isNumber) found.push(...numbersIn(passage, { start: content.start + index, text: piece }, whole));
  }
  return found;
};

const PIECE = /[^,;]+/g;

const NUMBERS = /^\s*\d{1,3}(?:\s*[–-]\s*\d{1,3})*\s*$/;

const numbersIn = (
  { names }: Passage,
  { start, text }: { readonly start: number; readonly text: string },
  whole: Span,
): readonly PassageCitation[] =>
  matchesIn(text, DIGITS).map(({ index, 0: number }) => {
    const span = { start: start + index, end: start + index + number.length };
    return citation(lowered(number), span, whole, names.byKey(lowered(number)));
  });

const DIGITS = new RegExp(`\\d+|[${RAISED_DIGITS}]+`, 'g');

const citation = (name: string, span: Span, whole: Span, source: number | null): PassageCitation => ({
  form: 'numeric',
  name,
  span,
  whole,
  source,
  match: source === null ? null : 'key',
});

/** A figure set high, where the list has its entry. */
const raised = (passage: Passage): readonly PassageCitation[] =>
  raisedMarks(passage.shown, passage.text)
    .flatMap((whole) => numbersIn(passage, { start: whole.start, text: slice(passage.shown, whole) }, whole))
    .filter(({ source }) => source !== null);
