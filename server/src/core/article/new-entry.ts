import type { FieldKey } from '../language/lexicon.ts';
import { listedSources } from './listed.ts';
import type { Article, Source, Span } from './model.ts';
import { newlineOf, slice } from './span.ts';

/** Text to put at a place: what adds an entry to an article's list of sources. */
export interface NewEntry {
  readonly span: Span;
  readonly text: string;
}

/** An entry for `name` after the last one, written as that one is: its mark or next number, its fields left empty; null when there is no list to follow. */
export const newEntry = (article: Article, name: string): NewEntry | null => {
  const last = listedSources(article).findLast(({ span }) =>
    article.lists.some((list) => list.span.end >= span.end && list.span.start <= span.start),
  );
  if (!last) return null;
  const { text } = article;
  const newline = newlineOf(text);
  const end = last.span.start + text.slice(last.span.start, last.span.end).trimEnd().length;
  const written = slice(text, { start: last.span.start, end });
  const lines =
    last.shape === 'row'
      ? [row(written, last.nameSpan.start - last.span.start, name)]
      : item(article, last, written, name);
  const gap = last.shape !== 'row' && isLoose(article, last) ? newline + newline : newline;
  const indent = /[^\S\r\n]*$/.exec(text.slice(0, last.span.start))?.[0] ?? '';
  return { span: { start: end, end }, text: gap + lines.map((line) => indent + line).join(newline) };
};

/** "| Nom | Étude | … |" with the name in the same column. */
const row = (written: string, nameAt: number, name: string): string => {
  const cells = written.replace(/^\||\|$/g, '').split('|').length;
  const column = written.slice(1, nameAt).split('|').length - 1;
  return `|${Array.from({ length: cells }, (_, i) => (i === column ? ` ${name} |` : '  |')).join('')}`;
};

const MARK = /^(?:([-*+•])|(\d{1,9})([.)])|(\[)(\d{1,3})\])(\s+)/;

const item = ({ text }: Article, last: Source, written: string, name: string): readonly string[] => {
  const [mark = '', bullet, number, dot, square, key, space = ' '] = MARK.exec(written) ?? [];
  const next = bullet ?? (number ? `${Number(number) + 1}${dot}` : square ? `[${Number(key) + 1}]` : '');
  const isBold = /^\*\*/.test(written.slice(mark.length));
  const head = `${next}${mark === '' ? '' : space}${isBold ? `**${name}**` : name}`;
  const fields = last.fields.map(({ key: field, label, value }) => fieldLine(text, label, value, field));
  return [head, ...fields];
};

/** The line of a field of the last entry, without its value; a score keeps its scale. */
const fieldLine = (text: string, label: Span, value: Span, key: FieldKey): string => {
  const from = Math.max(text.lastIndexOf('\n', label.start - 1), text.lastIndexOf('\r', label.start - 1)) + 1;
  const scale = key === 'reliability' ? (/\/\s?\d+/.exec(slice(text, value))?.[0] ?? '') : '';
  return `${text.slice(from, value.start).trimEnd()}${scale === '' ? '' : ` ${scale}`}`;
};

/** Whether a blank line stands before the entry. */
const isLoose = ({ text, sources }: Article, last: Source): boolean => {
  const isOnly = sources.length < 2;
  return (
    !isOnly &&
    /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[^\S\r\n]*$/.test(text.slice(Math.max(0, last.span.start - 80), last.span.start))
  );
};
