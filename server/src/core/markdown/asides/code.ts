import { matchesIn } from '../../language/patterns.ts';
import { eachOnce } from '../../text/once.ts';
import {
  type Aside,
  beginsLine,
  endsLine,
  lineBefore,
  matchAt,
  paragraphEnd,
  type ReadAside,
  type ScannedText,
} from './aside.ts';

const FENCE = /(`{3,})(?![^\r\n]*`)|(~{3,})/y;

const CLOSING = { '`': /`{3,}/g, '~': /~{3,}/g } as const;

const QUOTED = /^[ \t>]*$/;

/** A fenced block, from its first line to its last; to the end of the text where it is never closed. */
export const readFence: ReadAside = ({ text, next }, at) => {
  const [fence] = matchAt(FENCE, text, at) ?? [];
  if (fence === undefined || !beginsLine(text, at)) return null;
  const closing = CLOSING[fence.startsWith('~') ? '~' : '`'];
  for (let found = next(closing, at + fence.length); found; found = next(closing, found.end)) {
    const isAsLong = found.end - found.start >= fence.length;
    if (isAsLong && QUOTED.test(lineBefore(text, found.start)) && endsLine(text, found.end))
      return { kind: 'code', start: at, end: found.end };
  }
  return { kind: 'code', start: at, end: text.length };
};

/** Inline code; null where it is not closed in its paragraph. */
export const readInlineCode: ReadAside = (source, at) => {
  const end = endsOf(source).get(at);
  return end === undefined || end > paragraphEnd(source, at) ? null : { kind: 'code', start: at, end };
};

/** For each run of grave accents where the next one as long ends. */
const endsOf = eachOnce((source: ScannedText): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  const next = new Map<number, number>();
  for (const { index, 0: run } of matchesIn(source.text, /`+/g).toReversed()) {
    const end = next.get(run.length);
    if (end !== undefined) ends.set(index, end);
    next.set(run.length, index + run.length);
  }
  return ends;
});

const COMMENT_END = /-->/g;

/** An HTML comment, which the parser of Markdown reads; one that nobody closes is a block to the end of the text. */
export const readHtmlComment: ReadAside = ({ text, next }, at) => {
  if (!text.startsWith('<!--', at)) return null;
  const found = next(COMMENT_END, at + 4);
  if (found) return { kind: 'code', start: at, end: found.end };
  return beginsLine(text, at) ? { kind: 'code', start: at, end: text.length } : null;
};

const RAW = /<(script|style|pre|textarea)(?=[\s>])/iy;

const RAW_ENDS: Readonly<Record<string, RegExp>> = {
  script: /<\/script>/gi,
  style: /<\/style>/gi,
  pre: /<\/pre>/gi,
  textarea: /<\/textarea>/gi,
};

/** HTML whose text is no Markdown. */
export const readRawHtml = ({ text, next }: ScannedText, at: number): Aside | null => {
  const name = matchAt(RAW, text, at)?.[1]?.toLowerCase();
  const end = name === undefined ? undefined : RAW_ENDS[name];
  const found = end ? next(end, at) : null;
  return found && { kind: 'code', start: at, end: found.end };
};

/** Whether an aside stands on lines of its own. */
export const isAlone = (text: string, { start, end }: Aside): boolean => beginsLine(text, start) && endsLine(text, end);
