import type { Span } from '../../text/span.ts';
import { FORMULA, OPAQUE } from '../opaque.ts';
import { readAdmonition, readContainer } from './admonition.ts';
import { type Aside, beginsLine, endsLine, type ReadAside, type ScannedText, sourceOf } from './aside.ts';
import { isAlone, readFence, readHtmlComment, readInlineCode, readRawHtml } from './code.ts';
import { readComponent, readExpression, readModule } from './component.ts';
import { readDrawing } from './drawing.ts';
import { readDollars, readTex } from './formula.ts';
import { readObsidianComment, readTagOfAddress, readTemplate } from './template.ts';

/** A text as the parser of Markdown is to read it, as long as it was. */
export interface MaskedText {
  readonly text: string;
  /** Comments that are not HTML's. */
  readonly comments: readonly Span[];
}

/**
 * A text without what is neither prose nor Markdown: comments of MDX, Obsidian and template engines, components, code of MDX,
 * tags over several lines, formulas. It is read before the text is cut into blocks, for any of it may hold blank lines; time
 * grows with the text.
 */
export const withoutAsides = (text: string): MaskedText => {
  if (!MAY_HOLD.some((mark) => text.includes(mark)) && !COMPONENT.test(text)) return { text, comments: [] };
  const source = sourceOf(text);
  const parts: string[] = [];
  const comments: Span[] = [];
  let done = 0;
  const put = (aside: Aside): void => {
    if (aside.kind === 'comment') comments.push({ start: aside.start, end: aside.end });
    parts.push(text.slice(done, aside.start), shownOf(text, aside));
    done = aside.end;
  };
  const first = readModule(source, 0);
  if (first) put(first);
  TOKEN.lastIndex = done;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const aside = asideAt(source, found.index);
    if (aside === null) continue;
    TOKEN.lastIndex = aside.end;
    if (aside.kind !== 'code') put(aside);
  }
  return { text: done === 0 ? text : parts.join('') + text.slice(done), comments };
};

/** Without any of them a text holds no aside but components. */
const MAY_HOLD = [
  '{',
  '%%',
  '$',
  '\\',
  '!!!',
  '???',
  '===',
  ':::',
  '///',
  'mermaid',
  '\nexport ',
  '\nimport ',
  '\rexport ',
  '\rimport ',
];

const COMPONENT = /^(?:import|export)\s|<[A-Z][\w.]*[ \t]*[\r\n]/;

/** All that asides can begin with, and what is passed over: what is escaped, and code. */
const TOKEN = /`+|~{3,}|<(?:!--|[A-Za-z])|\{|%%|\$+|\\[\s\S]|!{3}|\?{3}|={3}|:{3,}|\/{3,}|[\r\n](?:ex|im)port(?=\s)/g;

const READERS: Readonly<Record<string, readonly ReadAside[]>> = {
  '`': [readFence, readInlineCode],
  '~': [readFence],
  '<': [readHtmlComment, readDrawing, readRawHtml, readComponent],
  '{': [readTagOfAddress, readTemplate, readDrawing, readExpression],
  '%': [readObsidianComment],
  $: [readDollars],
  '\\': [readTex],
  '!': [readAdmonition],
  '?': [readAdmonition],
  '=': [readAdmonition],
  ':': [readDrawing, readContainer],
  '/': [readContainer],
};

const asideAt = (source: ScannedText, at: number): Aside | null => {
  if (/[\r\n]/.test(source.text.charAt(at))) return readModule(source, at + 1);
  for (const read of READERS[source.text.charAt(at)] ?? []) {
    const aside = read(source, at);
    if (aside !== null) return aside;
  }
  return null;
};

/** Marks of quotations stay, so that what an aside stands in holds together. */
const LINES = /((?:^|\r\n|\n|\r)[ \t>]*)([^\r\n]*)/g;

/** The text that the parser sees in place of an aside: nothing, or something that is no word. */
const shownOf = (text: string, aside: Aside): string => {
  const { kind, start, end, shown } = aside;
  const written = text.slice(start, end);
  if (kind === 'block') return shown ?? written;
  if (kind === 'formula')
    return written.replace(LINES, (_, marks: string, rest: string) => marks + FORMULA.repeat(rest.length));
  if (isAlone(text, aside))
    return written.replace(LINES, (_, marks: string, rest: string) => marks + ' '.repeat(rest.length));
  // In a paragraph no line is left blank: that would end it.
  return written.replace(LINES, (_, marks: string, rest: string, at: number) => {
    const isBlank = (at > 0 || beginsLine(text, start)) && endsLine(text, start + at + marks.length + rest.length);
    return marks + (isBlank ? ' '.repeat(rest.length).replace(' ', OPAQUE) : ' '.repeat(rest.length));
  });
};
