import type { Article } from '../../article/model.ts';
import { fold } from '../../language/fold.ts';
import type { Locale } from '../../language/locale.ts';
import { messages, phrase } from '../../language/phrase.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Source } from '../../sources/model.ts';
import { reindented } from '../../text/indent.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import type { Action } from './action.ts';

const MESSAGES = messages({
  en: {
    byName: 'Sort the sources by name',
    byCitation: 'Sort the sources by first citation',
    renumber: 'Renumber the sources',
  },
  fr: {
    byName: 'Trier les sources par nom',
    byCitation: 'Trier les sources par première citation',
    renumber: 'Renuméroter les sources',
  },
});

/** With the cursor in a list of sources: its entries in another order, or numbered from one without gaps. */
export const rewrites = (article: Article, range: Span, locale: Locale): readonly Action[] => {
  const list = article.lists.find(
    ({ span }) => overlaps(span, range) || (span.start <= range.start && range.start <= span.end),
  );
  const entries = list
    ? article.sources.filter(({ span, shape }) => contains(list.span, span) && shape !== 'note')
    : [];
  if (entries.length < 2) return [];
  const say = phrase(MESSAGES, locale);
  const byName = [...entries].sort((a, b) => fold(a.name).localeCompare(fold(b.name), article.language));
  const first = (source: Source): number => firstCitation(article, source);
  const byCitation = [...entries].sort((a, b) => first(a) - first(b));
  const offers: readonly (readonly [string, readonly Edit[]])[] = [
    [say('byName'), sorted(article, entries, byName)],
    [say('byCitation'), sorted(article, entries, byCitation)],
    [say('renumber'), renumbered(article, entries)],
  ];
  return offers
    .filter(([, edits]) => edits.length > 0)
    .map(([title, edits]) => ({ title, kind: 'rewrite', edits, finding: null }));
};

const firstCitation = (article: Article, source: Source): number =>
  article.citations.find((citation) => article.sources[citation.source ?? -1] === source)?.span.start ??
  Number.POSITIVE_INFINITY;

const NUMBER = /^(?:(\d{1,9})(?=[.)])|\[(\d{1,3})\])/;

/** The number an entry begins with, and where it stands; null for one without. */
const numberOf = ({ text }: Article, { span }: Source): { readonly span: Span; readonly value: number } | null => {
  const found = NUMBER.exec(text.slice(span.start, span.start + 12));
  if (!found) return null;
  const start = span.start + (found[2] === undefined ? 0 : 1);
  const digits = found[1] ?? found[2] ?? '';
  return { span: { start, end: start + digits.length }, value: Number(digits) };
};

const MARK = /^(?:[-*+•]|\d{1,9}[.)]|\[\d{1,3}\])/;

/** How long the mark is that an entry begins with; 0 for a row of a table, and for one without. */
const widthOf = ({ text }: Article, { span }: Source): number =>
  MARK.exec(text.slice(span.start, span.start + 12))?.[0].length ?? 0;

/** Each entry in the place of another, without its mark; marks stay where they are, and `[n]` follows its entry. */
const sorted = (article: Article, before: readonly Source[], after: readonly Source[]): readonly Edit[] => {
  if (before.every((source, i) => after[i] === source)) return [];
  // What has a mark cannot stand where none is.
  if (new Set(before.map((source) => widthOf(article, source) > 0)).size > 1) return [];
  const bodyOf = (source: Source): Span => ({
    start: source.span.start + widthOf(article, source),
    end: source.span.start + slice(article.text, source.span).trimEnd().length,
  });
  const moved = before.flatMap((source, i): readonly Edit[] => {
    const other = after[i];
    if (!other || other === source) return [];
    // What belongs to an entry stands as deep as its mark is long: "10." takes one column more than "9.".
    const by = widthOf(article, source) - widthOf(article, other);
    return [{ span: bodyOf(source), text: reindented(slice(article.text, bodyOf(other)), by) }];
  });
  const numbers = new Map(
    after.flatMap((source, i) => {
      const key = before[i]?.key ?? '';
      return /^\d+$/.test(key) ? [[source, Number(key)] as const] : [];
    }),
  );
  return [...moved, ...citationEdits(article, numbers)];
};

/** Numbers from one on for these entries, in order, and the same in the citations that give them. */
export const renumbered = (article: Article, entries: readonly Source[]): readonly Edit[] => {
  const numbered = entries.flatMap((source) => {
    const number = numberOf(article, source);
    return number ? [{ source, number }] : [];
  });
  // Markdown numbers a list that says "1." everywhere by itself.
  if (numbered.length > 1 && numbered.every(({ number }) => number.value === numbered[0]?.number.value)) return [];
  const wanted = new Map(numbered.map(({ source }, i) => [source, i + 1] as const));
  const edits = numbered.flatMap(({ source, number }, i) =>
    number.value === i + 1 ? [] : [renumberedEntry(article, source, number.span, String(i + 1))],
  );
  return [...edits, ...citationEdits(article, wanted)];
};

/** The number alone; with a number of another length, what is indented under it too. */
const renumberedEntry = ({ text }: Article, { span }: Source, at: Span, number: string): Edit => {
  const by = number.length - (at.end - at.start);
  const body = text.slice(at.end, span.end);
  return by === 0
    ? { span: at, text: number }
    : { span: { start: at.start, end: span.end }, text: number + reindented(body, by) };
};

const citationEdits = ({ citations, sources, text }: Article, numbers: ReadonlyMap<Source, number>): readonly Edit[] =>
  citations.flatMap(({ form, span, source }) => {
    const cited = sources[source ?? -1];
    const number = cited && numbers.get(cited);
    const isPlain = /^\d+$/.test(slice(text, span));
    if (form !== 'numeric' || number === undefined || !isPlain || slice(text, span) === String(number)) return [];
    return [{ span, text: String(number) }];
  });
