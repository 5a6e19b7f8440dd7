import type { Position, Range } from 'vscode-languageserver';

/** Where `needle` first stands in a text: written apart from the server's own conversion, to check it. */
export const rangeOf = (text: string, needle: string): Range => {
  const start = text.indexOf(needle);
  if (start < 0) throw new Error(`not in the text: ${needle}`);
  return { start: positionAt(text, start), end: positionAt(text, start + needle.length) };
};

/** LSP's lines end at CRLF, LF or CR; its characters are UTF-16 units. */
export const positionAt = (text: string, offset: number): Position => {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

export const offsetAt = (text: string, { line, character }: Position): number => {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length);
  return (line === 0 ? 0 : (breaks[line - 1] ?? text.length)) + character;
};

/** The text a range covers. */
export const textIn = (text: string, { start, end }: Range): string =>
  text.slice(offsetAt(text, start), offsetAt(text, end));

/** A text without its `$0`, and where that stood. */
export const atCursor = (marked: string): { readonly text: string; readonly position: Position } => {
  const offset = marked.indexOf('$0');
  if (offset < 0) throw new Error(`no $0 in the text: ${marked}`);
  const text = marked.slice(0, offset) + marked.slice(offset + 2);
  return { text, position: positionAt(text, offset) };
};
