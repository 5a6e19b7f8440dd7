import { type Aside, beginsBlock, beginsLine, endsLine, matchAt, type ReadAside, type ScannedText } from './aside.ts';

/** Longer ones are brackets that nobody closed. In UTF-16 units. */
const LONGEST = 10_000;

/** Strings, comments and brackets of code. A string that its line does not end is an apostrophe. */
const CODE =
  /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|`(?:[^`\\]|\\[\s\S]){0,2000}`|\/\*[\s\S]{0,2000}?\*\/|[{}()[\]]/g;

const OPEN = /[{([]/;

/** Where the bracket at `at` is closed; null where it is not. */
const closeOf = (text: string, at: number): number | null => {
  let depth = 0;
  CODE.lastIndex = at;
  for (let found = CODE.exec(text); found && found.index - at < LONGEST; found = CODE.exec(text)) {
    if (found[0].length > 1) continue;
    depth += OPEN.test(found[0]) ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return null;
};

/** So many brackets that nobody closes are looked at in a text: each may be looked for far. */
const PATIENCE = 40;

const unclosed = new WeakMap<ScannedText, number>();

const closedAt = (source: ScannedText, at: number): number | null => {
  const failed = unclosed.get(source) ?? 0;
  if (failed > PATIENCE) return null;
  const end = closeOf(source.text, at);
  if (end === null) unclosed.set(source, failed + 1);
  return end;
};

const TAG = /<([A-Za-z][\w.:-]*)/y;

/** The text between a tag's name and its end, expressions in braces aside. */
const PLAIN = /(?:[ \t\w.:=/@#-]|(?:\r\n|\n|\r)(?![ \t]*[\r\n])|"[^"]{0,2000}"|'[^']{0,2000}')*/y;

/** A component's tag that the parser of Markdown takes for text: with expressions in braces, or over several lines. */
export const readComponent: ReadAside = (source, start) => {
  const { text } = source;
  const [opening = '', name = ''] = matchAt(TAG, text, start) ?? [];
  if (opening === '') return null;
  let hasBraces = false;
  for (let at = start + opening.length; ; ) {
    at += matchAt(PLAIN, text, at)?.[0].length ?? 0;
    const mark = text.charAt(at);
    if (mark === '>') {
      const isLong = /[A-Z.]/.test(name) && /[\r\n]/.test(text.slice(start, at));
      return hasBraces || isLong ? { kind: 'markup', start, end: at + 1 } : null;
    }
    const close = mark === '{' ? closedAt(source, at) : null;
    if (close === null) return null;
    hasBraces = true;
    at = close;
  }
};

const IMPORT =
  /import\s+(?:["'][^"'\r\n]+["']|(?:type\s+)?[\w$*{][^"'`;]{0,500}?\sfrom\s*["'][^"'\r\n]+["'])[ \t]*;?[ \t]*(?=[\r\n]|$)/y;

const EXPORT =
  /export\s+(?:default\s+(?:(?:async\s+)?function|class|[({]|[\w.]+(?:\([^\r\n]*\))?;?[ \t]*(?=[\r\n]|$))|(?:const|let|var|(?:async\s+)?function|class|type|interface)\s+[\w$]|\{|\*\s+from\s)/y;

/** The part of a line that stands outside brackets. */
const OUTSIDE = /(?:[^{}()[\]\r\n"'`]|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|["'](?![^\r\n]*["']))*/y;

/** Lines of code that begin a block of MDX: "import … from '…'", "export const … = …". */
export const readModule: ReadAside = (source, start) => {
  const { text } = source;
  if (!beginsBlock(text, start) && !FOLLOWS.test(text.slice(Math.max(0, start - 200), start))) return null;
  const [all] = matchAt(IMPORT, text, start) ?? [];
  if (all !== undefined) return { kind: 'markup', start, end: start + all.length };
  const end = matchAt(EXPORT, text, start) ? endOfLine(source, start) : null;
  return end === null ? null : { kind: 'markup', start, end };
};

/** Where a line of code ends, which goes on as long as a bracket is open; null where it is never closed. */
const endOfLine = (source: ScannedText, start: number): number | null => {
  const { text } = source;
  for (let at = start; ; ) {
    at += matchAt(OUTSIDE, text, at)?.[0].length ?? 0;
    if (at >= text.length || /[\r\n]/.test(text.charAt(at))) return at;
    const close = OPEN.test(text.charAt(at)) ? closedAt(source, at) : null;
    if (close === null) return null;
    at = close;
  }
};

/** One such line follows another. */
const FOLLOWS = /(?:^|[\r\n])(?:(?:import|export)\s[^\r\n]*|[^\r\n]*[)}\]];?)(?:\r\n|\n|\r)$/;

const IS_CODE = /=>|[\w)]\(|<\w|&&|\?\s/;

/** A block of MDX that is an expression: "{rows.map((row) => …)}". */
export const readExpression: ReadAside = (source, start) => {
  const { text } = source;
  if (!beginsLine(text, start) || !beginsBlock(text, start)) return null;
  const end = closedAt(source, start);
  if (end === null || !endsLine(text, end) || !IS_CODE.test(text.slice(start, end))) return null;
  return { kind: 'markup', start, end } satisfies Aside;
};
