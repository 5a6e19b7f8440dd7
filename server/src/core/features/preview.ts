import { apartTest, dataSpans } from '../article/apart.ts';
import type { Article } from '../article/model.ts';
import type { Citation, CitationForm } from '../citations/citation.ts';
import type { Locale } from '../language/locale.ts';
import type { Finding } from '../rules/finding.ts';
import type { Source } from '../sources/model.ts';
import { overlapTest, type Span, slice } from '../text/span.ts';
import { dateText, scoreBar, scoreText, sourceWords } from './describe-source.ts';
import { type Level, levelOf } from './source-summary.ts';

/** A sign in the preview of an article; all words are plain text. */
export interface PreviewMark {
  readonly kind: 'citation' | 'entry' | 'claim';
  /** The words it belongs to; an empty span where it can only stand behind them. */
  readonly span: Span;
  /** The number of its source among those that have an entry in the text; null where it has none. */
  readonly entry: number | null;
  readonly level: Level;
  /** Its form says as much as its colour. */
  readonly sign: string;
  /** Shown where one hovers it. */
  readonly title: string;
}

const SIGNS: Readonly<Record<Level, string>> = { high: '●', medium: '◐', low: '○', unrated: '◌' };

/** Signs for what a preview shows: citations, entries of the list, and claims without a source; in document order. */
export const previewMarks = (
  article: Article,
  findings: readonly Finding[],
  locale: Locale,
): readonly PreviewMark[] => {
  const { sources, citations } = article;
  const isData = overlapTest(dataSpans(article));
  const isApart = apartTest(article);
  const hasEntry = sources.map(({ external, nameSpan }) => external !== true && !isData(nameSpan));
  const marks = [
    ...citations.flatMap((citation) => {
      const source = isApart(citation.span) ? undefined : sources[citation.source ?? -1];
      const entry = hasEntry[citation.source ?? -1] ? citation.source : null;
      return source === undefined ? [] : [citationMark(article.text, { citation, source, entry }, locale)];
    }),
    ...sources.flatMap((source, i) => (hasEntry[i] && source.name !== '' ? [entryMark(source, i, locale)] : [])),
    ...findings.filter(({ rule }) => rule === 'unsourced-claim').map(claimMark),
  ];
  return marks
    .filter(({ span }) => !ADDRESS.test(slice(article.text, span)))
    .sort((a, b) => a.span.start - b.span.start);
};

/** Whatever is put at an address becomes part of it. */
const ADDRESS = /:\/\/|^www\.|@/i;

/** Brackets of these forms mean something to Markdown: nothing is put between them. */
const CLOSED: ReadonlySet<CitationForm> = new Set(['footnote', 'key', 'numeric']);

interface ShownCitation {
  readonly citation: Citation;
  readonly source: Source;
  readonly entry: number | null;
}

const citationMark = (text: string, { citation, source, entry }: ShownCitation, locale: Locale): PreviewMark => {
  const { form, span, whole } = citation;
  const level = levelOf(source.reliability?.score ?? null);
  const isClosed = CLOSED.has(form) || slice(text, span).trim() === '';
  return {
    kind: 'citation',
    span: isClosed ? { start: whole.end, end: whole.end } : span,
    entry,
    level,
    sign: SIGNS[level],
    title: titleOf(source, locale),
  };
};

const entryMark = (source: Source, entry: number, locale: Locale): PreviewMark => {
  const score = source.reliability?.score ?? null;
  return {
    kind: 'entry',
    span: source.nameSpan,
    entry,
    level: levelOf(score),
    sign: score === null ? '' : scoreBar(score),
    title: `${sourceWords(locale)('reliability')}${locale === 'fr' ? '\u00A0' : ''}: ${scoreText(source, locale)}`,
  };
};

const claimMark = ({ span, message }: Finding): PreviewMark => ({
  kind: 'claim',
  span: { start: span.end, end: span.end },
  entry: null,
  level: 'unrated',
  sign: '[?]',
  title: message,
});

/** "Rail Observatory · Study · March 12, 2025 · 8/10". */
const titleOf = (source: Source, locale: Locale): string => {
  const date = source.date?.value ? dateText(source.date.value, locale) : null;
  return [source.name, source.kind, date, scoreText(source, locale)].filter((part) => part !== null).join(' · ');
};
