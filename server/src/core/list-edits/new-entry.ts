import type { Article } from '../article/model.ts';
import type { FieldKey } from '../language/lexicon.ts';
import { listedSources } from '../sources/listed.ts';
import type { NewSource, Source } from '../sources/model.ts';
import { deeper } from '../text/indent.ts';
import { eachOnce } from '../text/once.ts';
import { contains, lineStart, newlineOf, type Span, slice } from '../text/span.ts';
import { recounted } from './announced.ts';
import { described } from './described.ts';
import { inCell } from './written-name.ts';

/** Text to put in the place of other text. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/**
 * Edits that add an entry for a source after the last one, written as that one is: its mark or next number, its fields
 * filled with what is known, the announced count raised with it; null when there is no list to follow.
 */
export const newEntry = (article: Article, source: NewSource): readonly Replacement[] | null => {
  const end = endOf(article);
  if (!end) return null;
  const { last, at, newline, gap, indent, counts } = end;
  const lines = last.shape === 'row' ? [row(article.text, last, source)] : item(article, last, source);
  // A number in square brackets and a bare name refer to nothing yet: they would be no entry.
  if (lines === null) return null;
  const entry = { span: { start: at, end: at }, text: gap + indent + lines.join(newline) };
  return [...counts, entry];
};

/** Where an article's list ends, and how it goes on. */
export interface End {
  readonly last: Source;
  readonly at: number;
  readonly newline: string;
  /** Between two entries. */
  readonly gap: string;
  readonly indent: string;
  /** Edits that raise the announced count. */
  readonly counts: readonly Replacement[];
}

/** The end of an article's list; null where no list has an entry. Every finding about a missing entry asks for the same. */
export const endOf = eachOnce((article: Article): End | null => {
  const { text, lists } = article;
  const isListed = ({ span }: Source): boolean => lists.some((list) => contains(list.span, span));
  const last = listedSources(article).findLast(isListed);
  if (!last) return null;
  const newline = newlineOf(text);
  const at = last.span.start + slice(text, last.span).trimEnd().length;
  const gap = last.shape !== 'row' && isLoose(article, last) ? newline + newline : newline;
  const indent = /[^\S\r\n]*$/.exec(text.slice(Math.max(0, last.span.start - 200), last.span.start))?.[0] ?? '';
  return { last, at, newline, gap, indent, counts: recounted(article, 1) };
});

/** "| Nom | Étude | … |" with the name in the same column, and the address in its own. */
const row = (text: string, { span, nameSpan, fields }: Source, { name: words, address }: NewSource): string => {
  const name = inCell(words);
  const cells = slice(text, span)
    .trim()
    .replace(/^\||\|$/g, '')
    .split(BAR).length;
  const url = fields.find(({ key }) => key === 'url');
  const urlColumn = address && url ? columnOf(text, url.label.start) : -1;
  const named = address && urlColumn < 0 ? `[${name}](${address})` : name;
  const cell = (i: number): string => {
    if (i === columnOf(text, nameSpan.start)) return ` ${named} |`;
    return i === urlColumn ? ` ${address} |` : '  |';
  };
  return `|${Array.from({ length: cells }, (_, i) => cell(i)).join('')}`;
};

/** The column of a table that a place in one of its rows stands in, from 0. */
const columnOf = (text: string, offset: number): number =>
  text
    .slice(lineStart(text, offset), offset)
    .replace(/^\s*\|/, '')
    .split(BAR).length - 1;

const BAR = /(?<!\\)\|/;

const MARK = /^(?:([-*+•])|(\d{1,9})([.)])|(\[)(\d{1,3})\])(\s+)/;

const item = (article: Article, last: Source, source: NewSource): readonly string[] | null => {
  const { text } = article;
  const written = slice(text, last.span);
  const [mark = '', bullet, number, dot, square, key, space = ' '] = MARK.exec(written) ?? [];
  if (square && !source.address) return null;
  const next = bullet ?? (number ? `${following(article, last, number)}${dot}` : square ? `[${Number(key) + 1}]` : '');
  const opening = `${next}${mark === '' ? '' : space}`;
  const by = opening.length - mark.length;
  const copied = last.fields.filter(({ key: field }) => field !== 'excerpts');
  const fields = copied.map((field) => {
    const value = knownOf(source, field.key);
    const line = fieldLine(text, field.label, field.value, value === '' ? field.key : 'url');
    return deeper(value === '' ? line : `${line} ${value}`, by);
  });
  const isFilled = last.fields.some(({ key: field }) => field === 'url');
  const head = headOf(written.slice(mark.length), source, isFilled, described(source, article.language));
  return [opening + head, ...fields];
};

const knownOf = ({ address, kind, date, reliability }: NewSource, key: FieldKey): string =>
  new Map<FieldKey, string | undefined>([
    ['url', address],
    ['kind', kind],
    ['date', date],
    ['reliability', reliability],
  ]).get(key) ?? '';

/** The next number; the same again where all entries have the same and Markdown counts them by itself. */
const following = ({ text, sources }: Article, last: Source, number: string): number => {
  const before = sources[sources.indexOf(last) - 1];
  const isSame = before !== undefined && MARK.exec(slice(text, before.span))?.[2] === number;
  return isSame ? Number(number) : Number(number) + 1;
};

/** The name, bold or linked as the last one is, what is said of it, and the address where no field takes it. */
const headOf = (written: string, { name, address, kind }: NewSource, isFilled: boolean, said: string): string => {
  if (address && !isFilled && /^\[[^\]]*\]\(/.test(written)) return `[${name}](${address})${said}`;
  const dash = kind ? /^\*\*[^*\n]+\*\*(\s+[—–-]\s+)\S/.exec(written)?.[1] : undefined;
  const named = `${written.startsWith('**') ? `**${name}**` : name}${dash === undefined ? '' : dash + kind}${said}`;
  if (!address || isFilled) return named;
  const gap = /\s+[—–-]\s+(?=<?https?:)|\s*:\s+(?=<?https?:)/.exec(written)?.[0] ?? ' - ';
  return named + gap + address;
};

/** The line of a field of the last entry, without its value; a score keeps its scale. */
const fieldLine = (text: string, label: Span, value: Span, key: FieldKey): string => {
  const scale = key === 'reliability' ? (/\/\s?\d+/.exec(slice(text, value))?.[0] ?? '') : '';
  return `${text.slice(lineStart(text, label.start), value.start).trimEnd()}${scale === '' ? '' : ` ${scale}`}`;
};

/** Whether a blank line stands before the entry. */
const isLoose = ({ text, sources }: Article, last: Source): boolean => {
  const isOnly = sources.length < 2;
  return (
    !isOnly &&
    /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[^\S\r\n]*$/.test(text.slice(Math.max(0, last.span.start - 80), last.span.start))
  );
};
