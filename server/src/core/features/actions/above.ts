import { lineStart } from '../../text/span.ts';

/** How a line begins; columns count from the marks of quotations. */
interface Beginning {
  readonly quotation: string;
  readonly indent: string;
  /** Where the item's mark or the words stand. */
  readonly column: number;
  /** "-" or ".", by which the items of one list are known; null for what is no item. */
  readonly mark: string | null;
  /** Where what belongs to the item stands. */
  readonly content: number;
  /** The text after marks and blanks. */
  readonly rest: string;
}

const LINE = /^((?:[ \t]*>[ \t]?)*)([ \t]*)(?:(?:([-*+])|\d{1,9}([.)]))([ \t]+|$))?/;

const beginningOf = (line: string): Beginning => {
  const [all = '', quotation = '', indent = '', bullet, dot, gap = ''] = LINE.exec(line) ?? [];
  const column = columns(indent);
  const marked = columns(all.slice(quotation.length).trimEnd());
  const content = columns(all.slice(quotation.length));
  const rest = line.slice(all.length).trim();
  // More blanks are an indented block of the item; none follow a mark that stands alone.
  const isFar = content - marked > 4 || rest === '' || gap === '';
  return { quotation, indent, column, mark: bullet ?? dot ?? null, content: isFar ? marked + 1 : content, rest };
};

const columns = (written: string): number =>
  [...written].reduce((column, letter) => (letter === '\t' ? column + 4 - (column % 4) : column + 1), 0);

/**
 * The beginning of a line of its own that is to stand above the block at `offset` and change nothing: as the block's
 * line does, or, before an item that follows another, as what belongs to that one.
 */
export const indentAbove = (text: string, offset: number): string => {
  const start = lineStart(text, offset);
  const own = beginningOf(text.slice(start, offset));
  const above = own.mark === null ? null : itemAbove(text, start, own);
  return own.quotation + (above === null ? own.indent : ' '.repeat(above.content));
};

/** So many lines above, an item is looked for that comes before another. */
const FAR = 200;

/** The beginning of a block that ends a list. */
const ENDS_LIST = /^(?:#{1,6}\s|[|<`~]|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$)/;

/** The item of the same list above an item whose line begins at `start`; null for the first one. */
const itemAbove = (text: string, start: number, own: Beginning): Beginning | null => {
  // Words that are not indented belong to an item only where no blank line parts them from it.
  let hasWords = false;
  for (const line of linesAbove(text, start)) {
    if (ends(line, own, hasWords)) return null;
    if (isBlank(line) || line.column > own.column) continue;
    if (line.mark !== null) return isOfList(own, line) ? line : null;
    hasWords = true;
  }
  return null;
};

const isBlank = ({ mark, rest }: Beginning): boolean => mark === null && rest === '';

const isOfList = (own: Beginning, above: Beginning): boolean => above.mark === own.mark && own.column < above.content;

/** Whether a line above is certain to be none of an item's, nor of the one before it. */
const ends = (line: Beginning, own: Beginning, hasWords: boolean): boolean =>
  depthOf(line) !== depthOf(own) ||
  (isBlank(line) ? hasWords : line.column <= own.column && line.mark === null && ENDS_LIST.test(line.rest));

function* linesAbove(text: string, start: number): Generator<Beginning, void> {
  let at = start;
  for (let n = 0; n < FAR && at > 0; n++) {
    const end = at - (text.slice(at - 2, at) === '\r\n' ? 2 : 1);
    at = lineStart(text, end);
    yield beginningOf(text.slice(at, end));
  }
}

const depthOf = ({ quotation }: Beginning): number => quotation.replace(/[^>]/g, '').length;
