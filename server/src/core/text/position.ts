import { lastStart, type Span } from './span.ts';

/** A place in a file beside the article. */
export interface FilePlace {
  /** The file as the program names it: a path on the command line, a URI in an editor. */
  readonly file: string;
  readonly range: Range;
}

/** As in the Language Server Protocol: counted from zero, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Says where spans of `text` stand. Lines end as they do for an editor, with CRLF, LF or CR; an edge between CR and LF
 * moves before both, as it has no column of its own.
 */
export const rangesIn = (text: string): ((span: Span) => Range) => {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: lineBreak }) => index + lineBreak.length),
  ];
  const positionAt = (offset: number): Position => {
    const at = text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n' ? offset - 1 : offset;
    const line = lastStart(starts, at);
    return { line, character: at - (starts[line] ?? 0) };
  };
  return ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) });
};
