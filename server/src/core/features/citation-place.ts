import type { Article } from '../article/model.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import { OPAQUE } from '../markdown/opaque.ts';
import { type Span, touches } from '../text/span.ts';

/** Where a citation can be written, and what has to stand around it. */
export interface CitationPlace {
  /**
   * `name`: inside a marker, after its label; `key`: after "[@"; `bracket`: after an opening bracket; `sentence`: after
   * words.
   */
  readonly kind: 'name' | 'key' | 'bracket' | 'sentence';
  /** The part of it that the writer has typed, and the rest of the name the cursor stands in. */
  readonly span: Span;
  readonly before: '' | ' ';
  readonly after: '' | ')' | ']';
  /** Names the marker gives already. */
  readonly taken: ReadonlySet<string>;
}

/** How far back a bracket is looked for. In UTF-16 units. */
const REACH = 400;

/** The place for a citation at `offset`; null in code, headings, front matter, link targets and the sources list. */
export const citationPlace = (article: Article, offset: number): CitationPlace | null => {
  const part = article.prose.find((prose) => isWritable(prose) && reaches(article.text, prose.span, offset));
  if (!part || article.lists.some(({ span }) => touches(span, offset))) return null;
  const { text } = article;
  const from = Math.max(part.span.start, offset - REACH);
  const shown = text.slice(from, offset);
  if (part.text.charAt(offset - part.span.start - 1) === OPAQUE) return null;
  const open = unclosedBracket(shown);
  if (open !== null) return inBracket(text, from + open, offset);
  return afterWords(text, offset);
};

const isWritable = ({ kind }: Prose): boolean => kind !== 'heading' && kind !== 'caption';

/** In the span, or on the blank rest of its last line: editors leave the cursor there. */
const reaches = (text: string, { start, end }: Span, offset: number): boolean =>
  offset >= start && (offset <= end || (offset - end < REACH && /^[ \t\u00A0]*$/.test(text.slice(end, offset))));

const unclosedBracket = (shown: string): number | null => {
  let depth = 0;
  for (let at = shown.length - 1; at >= 0; at--) {
    const mark = shown.charAt(at);
    if (mark === ')' || mark === ']') depth++;
    else if (mark === '(' || mark === '[') {
      if (depth === 0) return at;
      depth--;
    }
  }
  return null;
};

const LABEL = /^[([](?:[^()[\]]*[,;–—-])?\s*sources?\s*[:：]/iu;

const SEPARATOR = /\s*[,;/]\s*|\s+(?:et|and|&)\s+/giu;

const inBracket = (text: string, open: number, offset: number): CitationPlace | null => {
  // "[words](": the brackets of a link hold an address.
  if (text.charAt(open) === '(' && text.charAt(open - 1) === ']') return null;
  const typed = text.slice(open, offset);
  if (text.charAt(open) === '[') {
    const key = keyPlace(text, typed, offset);
    if (key) return key;
  }
  const close = text.charAt(open) === '(' ? ')' : ']';
  const label = LABEL.exec(typed);
  const rest = restOfName(text, offset, close);
  const after = rest.closed ? '' : close;
  if (label) {
    const start = lastPiece(text, open + label[0].length, offset);
    const before = /[:：,;/]/.test(text.charAt(start - 1)) ? ' ' : '';
    const others = `${text.slice(open + label[0].length, start)},${restOfBrackets(text, rest.end, close)}`;
    const taken = new Set(others.split(SEPARATOR).map((name) => name.trim()));
    return { kind: 'name', span: { start, end: rest.end }, before, after, taken };
  }
  if (!OPENING.test(typed)) return null;
  return { kind: 'bracket', span: { start: open + 1, end: rest.end }, before: '', after, taken: new Set() };
};

/** A round bracket and the first letters of what may be a name. */
const OPENING = new RegExp(String.raw`^\([${LETTER}${DIGIT}.]{0,30}$`, 'u');

const KEY_LETTERS = `[${LETTER}${DIGIT}_:.#$%&+?<>~/-]*`;

const KEY_TYPED = new RegExp(`(?<![${LETTER}${DIGIT}.@])@(${KEY_LETTERS})$`, 'u');

const KEY_REST = new RegExp(`^${KEY_LETTERS}`, 'u');

/** After the "@" of "[@key]" or "[see @a; @b]". */
const keyPlace = (text: string, typed: string, offset: number): CitationPlace | null => {
  const written = KEY_TYPED.exec(typed)?.[1];
  if (written === undefined) return null;
  const rest = KEY_REST.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  const span = { start: offset - written.length, end: offset + rest.length };
  return { kind: 'key', span, before: '', after: '', taken: new Set() };
};

/** The text after the name being typed, to the closing bracket on the same line. */
const restOfBrackets = (text: string, from: number, close: string): string => {
  const line = /[^\r\n]*/.exec(text.slice(from, from + REACH))?.[0] ?? '';
  return line.slice(0, Math.max(0, line.indexOf(close)));
};

/** The start of the name being typed: after the last separator, or after the label. */
const lastPiece = (text: string, from: number, offset: number): number => {
  const typed = text.slice(from, offset);
  const last = [...typed.matchAll(SEPARATOR)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  return from + at + (/^[\s\u00A0]*/.exec(typed.slice(at))?.[0].length ?? 0);
};

/** To the end of the name under the cursor, and whether the bracket is closed on this line. */
const restOfName = (text: string, offset: number, close: string): { end: number; closed: boolean } => {
  const line = /^[^\r\n]{0,200}/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  const at = line.indexOf(close);
  const opens = line.search(/[([]/);
  if (at < 0 || (opens >= 0 && opens < at)) return { end: offset, closed: false };
  const stop = line.slice(0, at).search(/\s*[,;/]|\s+(?:et|and|&)\s/u);
  const name = line.slice(0, stop < 0 ? at : stop);
  return { end: offset + (/\S/.test(name) ? name.trimEnd().length : 0), closed: true };
};

const LAST_LETTERS = new RegExp(`[${LETTER}]*$`, 'u');

const afterWords = (text: string, offset: number): CitationPlace | null => {
  const [word = ''] = LAST_LETTERS.exec(text.slice(Math.max(0, offset - 20), offset)) ?? [];
  // Only "sou…" is the beginning of a marker; at any other word a list of sources would be in the way.
  if (word !== '' && !(word.length > 2 && 'source'.startsWith(word.toLowerCase()))) return null;
  const start = offset - word.length;
  const before = start > 0 && /\S/.test(text.charAt(start - 1)) ? ' ' : '';
  return { kind: 'sentence', span: { start, end: offset }, before, after: '', taken: new Set() };
};
