import type { Language } from '../language/lexicon.ts';
import { LETTER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import { splitSentences } from '../markdown/sentences.ts';
import { once } from '../text/once.ts';
import { moved, type Span, slice } from '../text/span.ts';
import type { Content, Piece } from './piece.ts';

/** A replacement in the text of a piece. */
export interface Retyped extends Span {
  readonly text: string;
}

/**
 * A piece in which letters inside one word were replaced by letters, without asking the parser: no construct of Markdown
 * begins, ends or changes there. Null where that is not certain; `parse` then gives the piece as the parser reads it.
 */
export const retype = (
  piece: Piece,
  part: string,
  edit: Retyped,
  language: Language,
  parse: () => Piece,
): Piece | null => {
  if (!areLetters(part, edit)) return null;
  const content = piece.content();
  if (content.notes.length > 0) return null;
  const holder = content.prose.find(({ span }) => span.start < edit.start && edit.end < span.end);
  if (!holder || !KINDS.has(holder.kind) || !standsAsWritten(holder, part, edit)) return null;
  const isLink = isBracketed(part, edit);
  if (isLink && !isInLink(part, edit, holder)) return null;
  if (!isInsideWord(part, edit, isLink)) return null;
  const shift = edit.text.length - (edit.end - edit.start);
  const to = ({ start, end }: Span): Span => ({
    start: start > edit.start ? start + shift : start,
    end: end > edit.start ? end + shift : end,
  });
  const reread = once(() => parse().content());
  const retyped: Content = {
    prose: content.prose.map((one) => (one === holder ? retypedProse(one, edit, language, to) : proseAt(one, to))),
    headings: content.headings.map((heading) => ({ ...heading, span: to(heading.span) })),
    comments: content.comments.map(to),
    blocks: content.blocks.map((block, i) => ({
      ...block,
      span: to(block.span),
      entries: () => reread().blocks[i]?.entries() ?? [],
    })),
    notes: [],
  };
  return { ...piece, content: () => retyped };
};

const KINDS: ReadonlySet<Prose['kind']> = new Set(['paragraph', 'item', 'quote', 'cell']);

/** So far around an edit its word is looked for; longer ones are none. */
const LONGEST_WORD = 60;

/** A word, or several with hyphens, with nothing at its edges that could make it a part of an address, a mark or an entity. */
const BEFORE = new RegExp(String.raw`(?:^|[\s,;!?’'«»“”()"*])(?:[${LETTER}]+-)*[${LETTER}]+$`, 'u');

const AFTER = new RegExp(String.raw`^[${LETTER}]+(?:-[${LETTER}]+)*(?:$|[\s,;!?’'«»“”()"*]|[.:…](?:\s|$))`, 'u');

/** The same for a link's words, which brackets enclose. */
const BEFORE_IN_LINK = new RegExp(String.raw`(?:^|[\s,;!?’'«»“”()"*[])(?:[${LETTER}]+-)*[${LETTER}]+$`, 'u');

const AFTER_IN_LINK = new RegExp(
  String.raw`^[${LETTER}]+(?:-[${LETTER}]+)*(?:$|[\s,;!?’'«»“”()"*\]]|[.:…](?:\s|$))`,
  'u',
);

const LETTERS = new RegExp(`^[${LETTER}]*$`, 'u');

/** Lines long enough for the parser to be spared their marks are left to it. */
const LONGEST = 15_000;

const isInsideWord = (part: string, { start, end }: Retyped, isLink: boolean): boolean => {
  const from = Math.max(0, start - LONGEST_WORD);
  // What is cut off is no beginning of a word.
  const front = (from > 0 ? '/' : '') + part.slice(from, start);
  const rest = part.slice(end, end + LONGEST_WORD) + (part.length > end + LONGEST_WORD ? '/' : '');
  return (isLink ? BEFORE_IN_LINK : BEFORE).test(front) && (isLink ? AFTER_IN_LINK : AFTER).test(rest);
};

const areLetters = (part: string, { start, end, text }: Retyped): boolean =>
  part.length < LONGEST && LETTERS.test(text) && LETTERS.test(part.slice(start, end));

/** Whether a place may be inside square brackets, where a word may be a label. */
const isBracketed = (part: string, { start }: Retyped): boolean =>
  part.lastIndexOf('[', start - 1) > part.lastIndexOf(']', start - 1);

/** Whether a place is in the plain words of a link whose address or label stands after them. */
const isInLink = (part: string, { start, end }: Retyped, { references }: Prose): boolean => {
  const link = references.find(({ kind, span }) => kind === 'link' && span.start <= start && end <= span.end);
  if (!link) return false;
  const words = slice(part, link.span);
  return (
    part.charAt(link.span.start - 1) === '[' &&
    !/[[\]<]/.test(words) &&
    OUTSIDE.test(part.slice(link.span.end, link.span.end + 3))
  );
};

/** After the words of a link: its address, or a label that is not the words. */
const OUTSIDE = /^\](?:\(|\[[^\]])/;

/** Whether the running text shows the word as it is written: not code, nor an address. */
const standsAsWritten = ({ span, text }: Prose, part: string, { start, end }: Retyped): boolean => {
  const [from, to] = [start - 1, end + 1];
  return text.slice(from - span.start, to - span.start) === part.slice(from, to);
};

const retypedProse = (
  prose: Prose,
  { start, end, text: written }: Retyped,
  language: Language,
  to: (span: Span) => Span,
): Prose => {
  const from = prose.span.start;
  const text = prose.text.slice(0, start - from) + written + prose.text.slice(end - from);
  const sentences = splitSentences(text, language).map((span) => moved(span, from));
  return { ...proseAt(prose, to), text, sentences, key: {} };
};

/** The same object where nothing moves. */
const proseAt = (prose: Prose, to: (span: Span) => Span): Prose => {
  const span = to(prose.span);
  if (span.end === prose.span.end) return prose;
  const references = prose.references.map((one) => ({ ...one, span: to(one.span), whole: to(one.whole) }));
  return { ...prose, span, sentences: prose.sentences.map(to), references };
};
