import { lineStart } from '../../text/span.ts';
import { beginsLine, endsLine, matchAt, type ReadAside } from './aside.ts';

/** "!!! note "Title"", "??? tip", "=== "Tab"": what follows it, indented, is a block of its own to MkDocs. */
const ADMONITION = /(?:(?:!!!|\?\?\?)\+?[ \t]+[\w-]+(?:[ \t]+[\w-]+)*|===[!+]?)[ \t]*(?:"[^"\r\n]*")?[ \t]*(?=[\r\n])/y;

const INDENTED = /(?:[ \t]*(?:\r\n|\n|\r))+([ \t]*)(?=[^\s])/y;

/**
 * The line that opens an admonition or a tab, as that of an item of a list: to Markdown an item holds what is indented under
 * it, where indented lines alone are code. A rule across the page stands for its title, so that the text begins afresh.
 */
export const readAdmonition: ReadAside = ({ text }, at) => {
  const [opening = ''] = matchAt(ADMONITION, text, at) ?? [];
  if (opening === '' || opening.trimEnd().length < 7 || !beginsLine(text, at)) return null;
  const before = indentBefore(text, at);
  const [, indent = ''] = matchAt(INDENTED, text, at + opening.length) ?? [];
  if (before === null || columns(indent) < columns(before) + 4) return null;
  const shown = `-   ${'*'.repeat(3)}${' '.repeat(opening.length - 7)}`;
  return { kind: 'block', start: at, end: at + opening.length, shown };
};

/** Blanks before a place on its line; null for more than those. */
const indentBefore = (text: string, at: number): string | null => {
  const line = text.slice(lineStart(text, at), at);
  return line.trim() === '' ? line : null;
};

const columns = (indent: string): number => indent.replaceAll('\t', '    ').length;

/** ":::note[Title]", "::: {.callout}", ":::", "/// note | Title": lines around a block that is prose. */
const CONTAINER =
  /(?::{3,}[ \t]*(?:\{[^{}\r\n]*\}|[\w-]+(?:\[[^\]\r\n]*\])?(?:\{[^{}\r\n]*\}|[ \t][^\r\n]*)?)?[ \t]*:*|\/{3,}(?:[ \t]*[\w-]+(?:[ \t]*\|[^\r\n]*)?)?)/y;

/** A line that opens or closes a container. */
export const readContainer: ReadAside = ({ text }, at) => {
  const [line] = matchAt(CONTAINER, text, at) ?? [];
  if (line === undefined || !beginsLine(text, at) || !endsLine(text, at + line.length)) return null;
  return { kind: 'markup', start: at, end: at + line.length };
};
