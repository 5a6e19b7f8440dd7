import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import type { Source } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { describeKept } from './describe-kept.ts';
import { dateText, scoreBar, scoreText, sourceWords, timesCited } from './describe-source.ts';
import { addressLink, escapeMarkdown } from './markdown-text.ts';
import { sourceAt } from './source-at.ts';

/** The content of a hover; `markdown` is safe: no raw HTML, no command links, text of the article escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** The source under the cursor, on a citation's name or on a list entry's name; null elsewhere. */
export const hover = (article: Article, offset: number, locale: Locale): Hover | null => {
  const found = sourceAt(article, offset);
  return found && { span: found.span, markdown: describe(article, found.source, locale) };
};

/** Everything known about a source, as Markdown. */
export const describe = (article: Article, index: number, locale: Locale): string => {
  const source = article.sources[index];
  return source ? describeSource(source, timesCited(article)[index] ?? 0, locale) : '';
};

/** Everything known about a source that is cited so often, null for one that no article lists. */
export const describeSource = (source: Source, cited: number | null, locale: Locale): string => {
  const asked = `${locale} ${cited}`;
  const known = DESCRIBED.get(source);
  if (known?.asked === asked) return known.text;
  const text = worded(source, cited, locale);
  DESCRIBED.set(source, { asked, text });
  return text;
};

/** A list of offers describes all sources, and is asked for again while somebody writes a name. */
const DESCRIBED = new WeakMap<Source, { readonly asked: string; readonly text: string }>();

const worded = (source: Source, cited: number | null, locale: Locale): string => {
  const say = sourceWords(locale);
  const missing = missingOf(source, locale);
  const colon = locale === 'fr' ? '\u00A0:' : ':';
  return [
    `**${escapeMarkdown(source.name || say('nameless'))}**`,
    reliabilityLine(source, locale),
    source.kind === null ? null : `${say('kind')}${colon} ${escapeMarkdown(source.kind)}`,
    dateLine(source, locale, colon),
    source.url?.href ? `${say('url')}${colon} ${addressLink(source.url.href)}` : null,
    ...describeKept(source, locale),
    cited === null ? null : say(cited === 0 ? 'uncited' : cited === 1 ? 'citedOnce' : 'cited', { count: cited }),
    missing === '' ? null : `⚠ ${say('missing', { missing })}`,
  ]
    .filter((line) => line !== null)
    .join('\n\n');
};

const reliabilityLine = (source: Source, locale: Locale): string => {
  const say = sourceWords(locale);
  const colon = locale === 'fr' ? '\u00A0:' : ':';
  const { score = null, text = '', reason = null } = source.reliability ?? {};
  const written = score === null || text.startsWith(scoreText(source, locale)) ? '' : ` (${escapeMarkdown(text)})`;
  const why = reason === null || written !== '' ? '' : ` (${escapeMarkdown(reason)})`;
  const bar = score === null ? '' : ` ${scoreBar(score)}`;
  return `${say('reliability')}${colon} **${scoreText(source, locale)}**${bar}${written}${why}`;
};

const dateLine = ({ date }: Source, locale: Locale, colon: string): string | null => {
  if (date === null) return null;
  const say = sourceWords(locale);
  const shown = date.value ? dateText(date.value, locale) : date.undated ? say('undated') : escapeMarkdown(date.text);
  return `${say('date')}${colon} ${shown}`;
};

const missingOf = ({ url, date, reliability }: Source, locale: Locale): string => {
  const say = sourceWords(locale);
  const missing = [
    url === null && say('url'),
    date === null && say('date'),
    reliability === null && say('reliability'),
  ];
  return missing
    .filter((word) => word !== false)
    .map((word, i) => (i === 0 || word === say('url') ? word : word.toLowerCase()))
    .join(', ');
};
