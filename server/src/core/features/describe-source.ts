import type { Article } from '../article/model.ts';
import { lexicons } from '../language/index.ts';
import type { Locale } from '../language/locale.ts';
import { messages, phrase, type Say } from '../language/phrase.ts';
import { isoOf } from '../sources/dates.ts';
import type { PartialDate, Source } from '../sources/model.ts';
import { eachOnce } from '../text/once.ts';

const MESSAGES = messages({
  en: {
    reliability: 'Reliability',
    unrated: 'not rated',
    kind: 'Kind',
    date: 'Date',
    undated: 'no date',
    url: 'URL',
    cited: 'Cited {count} times in this article.',
    citedOnce: 'Cited once in this article.',
    uncited: 'Never cited in this article.',
    missing: 'Missing: {missing}.',
    firstQuarter: 'first quarter of {year}',
    quarter: 'quarter {quarter} of {year}',
    nameless: 'Source without a name',
    oneCitation: 'cited once',
    citations: 'cited {count}×',
    inLibrary: 'from the library',
  },
  fr: {
    reliability: 'Fiabilité',
    unrated: 'non notée',
    kind: 'Type',
    date: 'Date',
    undated: 'sans date',
    url: 'URL',
    cited: 'Citée {count} fois dans cet article.',
    citedOnce: 'Citée une fois dans cet article.',
    uncited: 'Jamais citée dans cet article.',
    missing: 'Il manque\u00A0: {missing}.',
    firstQuarter: '1er trimestre {year}',
    quarter: '{quarter}e trimestre {year}',
    nameless: 'Source sans nom',
    oneCitation: 'citée 1\u00A0fois',
    citations: 'citée {count}\u00A0fois',
    inLibrary: 'de la bibliothèque',
  },
});

/** The words of `describe…` in a language. */
export const sourceWords = (locale: Locale): Say<keyof typeof MESSAGES.en> => phrase(MESSAGES, locale);

/** How often each source is cited in the whole article, by index; counted once for an article. */
export const timesCited = eachOnce((article: Article): readonly number[] => {
  const counts = article.sources.map(() => 0);
  for (const { source } of article.citations) if (source !== null) counts[source] = (counts[source] ?? 0) + 1;
  return counts;
});

/** A score as ten glyphs, filled and empty, so that it can be read at a glance without colour. */
export const scoreBar = (score: number): string => '●'.repeat(Math.round(score)) + '○'.repeat(10 - Math.round(score));

/** The score out of ten as people write it: "8/10"; words when there is none. */
export const scoreText = ({ reliability }: Source, locale: Locale): string => {
  if (reliability?.score == null) return sourceWords(locale)('unrated');
  const score = String(reliability.score).replace('.', locale === 'fr' ? ',' : '.');
  return `${score}/10`;
};

/** A date in words: "4 juin 2025", "June 2025", "3e trimestre 2025", "2025". */
export const dateText = (date: PartialDate, locale: Locale): string => {
  const { year, month, day, quarter } = date;
  if (quarter !== undefined) return sourceWords(locale)(quarter === 1 ? 'firstQuarter' : 'quarter', { quarter, year });
  if (month === undefined) return isoOf(date);
  const name = MONTH_NAMES[locale][month - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return locale === 'fr' ? `${day === 1 ? '1er' : day} ${name} ${year}` : `${name} ${day}, ${year}`;
};

const MONTH_NAMES: Readonly<Record<Locale, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: lexicons.en.months.map(([name = '']) => name.charAt(0).toUpperCase() + name.slice(1)),
};

/** One line for a list of offers: score, kind, date, times cited. Put together once, for a list is written at each letter. */
export const oneLine = (source: Source, cited: number, locale: Locale): string => {
  const known = LINES.get(source);
  if (known?.cited === cited && known.locale === locale) return known.line;
  const line = readLine(source, cited, locale);
  LINES.set(source, { cited, locale, line });
  return line;
};

const LINES = new WeakMap<Source, { readonly cited: number; readonly locale: Locale; readonly line: string }>();

const readLine = (source: Source, cited: number, locale: Locale): string => {
  const say = sourceWords(locale);
  const date = source.date?.value ? dateText(source.date.value, locale) : null;
  const times = cited === 0 ? null : say(cited === 1 ? 'oneCitation' : 'citations', { count: cited });
  return [scoreText(source, locale), source.kind, date, times].filter((part) => part !== null).join(' · ');
};
