import type { Span } from '../text/span.ts';

/** A block of data: where it stands, and what it is written in. */
export interface Region {
  /** Both fences and what is between them. */
  readonly span: Span;
  readonly opening: Span;
  readonly body: Span;
  /** In lower case; empty where nothing is said. */
  readonly language: string;
  readonly isClosed: boolean;
}

const OPENING = /(---|\+\+\+)[ \t]*((?:\w[\w-]*)?)[ \t]*(?:\r\n|\n|\r)/y;

/** YAML and Pandoc also end a block with three dots. */
const CLOSING = { '---': /^(?:---|\.\.\.)[ \t]*$/gm, '+++': /^\+\+\+[ \t]*$/gm };

/** A key somewhere among the lines. */
const HAS_KEY = /^[ \t]*(?:["']?[\w-]+["']?[ \t]*[:=]|[-{[])/m;

const KEY = /[ \t]*["']?[\w-]+["']?[ \t]*[:=]/y;

const BLANK_LINE = /^[ \t]*(?:\r\n|\n|\r)/;

/** The block that opens an article, after comments and a byte-order mark; null where there is none. */
export const openingRegion = (text: string): Region | null => {
  const start = skipComments(text);
  OPENING.lastIndex = start;
  const opened = OPENING.exec(text);
  if (opened === null) return null;
  const [line, fence, language = ''] = opened;
  const bodyStart = start + line.length;
  const shared = {
    opening: { start, end: start + line.trimEnd().length },
    language: fence === '+++' ? 'toml' : language.toLowerCase(),
  };
  const closing = CLOSING[fence === '+++' ? '+++' : '---'];
  closing.lastIndex = bodyStart;
  const closed = closing.exec(text);
  if (closed !== null) {
    // A rule across the page, a blank line, words: no data.
    if (BLANK_LINE.test(text.slice(bodyStart)) && !HAS_KEY.test(text.slice(bodyStart, closed.index))) return null;
    const span = { start, end: closed.index + closed[0].length };
    return { ...shared, span, body: { start: bodyStart, end: closed.index }, isClosed: true };
  }
  KEY.lastIndex = bodyStart;
  // A lone "---" is a rule across the page; only one that is followed by keys was meant as front matter.
  if (!KEY.test(text)) return null;
  const end = endOfKeys(text, bodyStart);
  return { ...shared, span: { start, end }, body: { start: bodyStart, end }, isClosed: false };
};

const skipComments = (text: string): number => {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return at;
    at = end + 3;
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
  }
  return at;
};

const endOfKeys = (text: string, from: number): number => {
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  blank.lastIndex = from;
  return blank.exec(text)?.index ?? text.length;
};

const LAST_LINE = /(?:^|[\r\n])(---|\.\.\.)[ \t]*$/;

/** A line that begins a block of data within a text. */
const BEGINS = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(---[ \t]*(?:\r\n|\n|\r))(?=["']?[\w-]+["']?:(?:\s|$))/g;

/** Data that Pandoc reads: between two rules across the page, other words with a colon are a text's. */
const IS_DATA = /^(?:references|bibliography|nocite|csl|metadata|author|title|date|lang):(?:\s|$)/m;

/** Pandoc's block of data at the end of an article, from `from` on; null where there is none. */
export const closingRegion = (text: string, from: number): Region | null => {
  const end = text.trimEnd().length;
  const fence = LAST_LINE.exec(text.slice(Math.max(0, end - 200), end))?.[1];
  if (fence === undefined) return null;
  const opened = [...text.slice(from, end).matchAll(BEGINS)].at(-1);
  const [all = '', line = ''] = opened ?? [];
  if (opened === undefined) return null;
  const start = from + opened.index + all.length - line.length;
  const body = { start: start + line.length, end: end - fence.length };
  if (fence === '---' && !IS_DATA.test(text.slice(body.start, body.end))) return null;
  return { span: { start, end }, opening: { start, end: start + 3 }, body, language: '', isClosed: true };
};
