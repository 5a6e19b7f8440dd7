import type { Nodes, Table, TableRow } from 'mdast';
import { fold, squash } from '../language/fold.ts';
import { allOf, lexicons } from '../language/index.ts';
import type { FieldKey } from '../language/lexicon.ts';
import { plainText, spanOf } from '../markdown/parse.ts';
import { type Span, slice, trimmed } from '../text/span.ts';
import { readHead } from './head.ts';
import { assemble, linkOf } from './item.ts';
import type { Source, SourceField } from './model.ts';

const NAME_COLUMNS = new Set([
  'source',
  'sources',
  'nom',
  'name',
  'reference',
  'references',
  'titre',
  'title',
  'organisme',
]);

/**
 * One source for each row of a table that has a column of names; none for any other table. Where a column holds what is
 * cited from them, a row is a datum: the rows of one document are one source, which stands in the last of them.
 */
export const readTable = (table: Table, text: string): readonly Source[] => {
  const [header, ...rows] = table.children;
  const columns = header?.children.map((cell) => fold(plainText(cell))) ?? [];
  const nameColumn = columns.findIndex((title) => NAME_COLUMNS.has(title));
  if (!header || nameColumn < 0) return [];
  const keys = columns.map((title) => columnKey(title));
  const sources = rows.map((row) => readRow({ row, header, keys, nameColumn, text }));
  return columns.some((title) => DATA_COLUMNS.has(title)) ? lastOfEach(sources, text) : sources;
};

const DATA_COLUMNS: ReadonlySet<string> = new Set(allOf(({ dataTitles }) => dataTitles));

/** Sources of which the last one of each document is kept, and those whose row is written twice. */
const lastOfEach = (sources: readonly Source[], text: string): readonly Source[] => {
  const last = new Map(sources.map((source) => [documentOf(source), source]));
  const lastRow = new Map(sources.map((source) => [squash(slice(text, source.span)), source]));
  return sources.filter(
    (source) => last.get(documentOf(source)) === source || lastRow.get(squash(slice(text, source.span))) !== source,
  );
};

const documentOf = ({ name, url, date, kind }: Source): string =>
  [fold(name), url?.href ?? '', date?.text ?? '', fold(kind ?? '')].join('|');

interface RowParts {
  readonly row: TableRow;
  readonly header: TableRow;
  readonly keys: readonly (FieldKey | null)[];
  readonly nameColumn: number;
  readonly text: string;
}

const readRow = ({ row, header, keys, nameColumn, text }: RowParts): Source => {
  const cell = row.children[nameColumn];
  const line = cell ? inside(cell, text) : { start: spanOf(row).start, end: spanOf(row).start };
  const head = readHead(cell ? { type: 'paragraph', children: cell.children } : undefined, text, line);
  const fields = keys.flatMap((key, i): SourceField[] => {
    const value = row.children[i];
    const label = header.children[i];
    return key && value && label && i !== nameColumn
      ? [{ key, label: inside(label, text), value: inside(value, text) }]
      : [];
  });
  return assemble({
    head,
    fields,
    link: cell ? linkOf(cell, text) : null,
    text,
    key: null,
    shape: 'row',
    span: spanOf(row),
  });
};

/** The content of a cell, without the bars around it. */
const inside = (cell: Nodes, text: string): Span => {
  const { start, end } = spanOf(cell);
  const written = text.slice(start, end);
  const bar = written.startsWith('|') ? 1 : 0;
  return trimmed(text, {
    start: start + bar,
    end: Math.max(start + bar, start + written.replace(/\|\s*$/, '').length),
  });
};

const columnKey = (title: string): FieldKey | null => {
  for (const { fieldLabels } of Object.values(lexicons)) {
    for (const [key, labels] of Object.entries(fieldLabels)) if (labels.includes(title)) return key as FieldKey;
  }
  return null;
};
