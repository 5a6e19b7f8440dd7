import type { Citation } from '../core/citations/citation.ts';
import type { Claim } from '../core/claims/claim.ts';
import { isoOf } from '../core/sources/dates.ts';
import type { Source } from '../core/sources/model.ts';
import type { InspectedFile } from './model.ts';

/** For programs: what Sourcier reads in each file, whether or not it looks like an article. Keys are only ever added. */
export const inspectJson = (files: readonly InspectedFile[]): string =>
  `${JSON.stringify({ files: files.map(fileJson) }, null, 2)}\n`;

const fileJson = ({ path, article, summary, coverage, disagreements }: InspectedFile) => ({
  path,
  article: summary.article,
  reason: summary.reason,
  language: article.language,
  text: article.textKind,
  frontMatter: article.frontMatter.span === null ? null : asData(article.frontMatter.data, []),
  sources: article.sources.map(sourceJson),
  citations: article.citations.map(citationJson),
  claims: article.claims.map(claimJson),
  coverage,
  disagreements,
});

/** A key by which the text cites an entry ("^1", "@smith2020") is one more of its names; a number in a list is not. */
const sourceJson = ({ name, aliases, key, kind, date, url, reliability, span }: Source) => ({
  name,
  aliases: key === null || /^\d/.test(key) ? aliases : [...aliases, key],
  kind,
  date: date?.value ? isoOf(date.value) : null,
  url: url?.href ?? null,
  reliability: reliability && { score: reliability.score, scale: reliability.scale, text: reliability.text },
  span,
});

const citationJson = ({ name, form, span, source }: Citation) => ({ name, form, span, source });

const claimJson = ({ span, cue, kind, strength, support, markedBy }: Claim) => ({
  span,
  cue,
  kind,
  strength,
  support,
  markedBy: markedBy ?? 'sourcier',
});

/** Deeper front matter is left out. */
const DEEPEST = 40;

/** Front matter can hold what JSON cannot: dates, large numbers, sets, and mappings that hold themselves. */
const asData = (value: unknown, above: readonly unknown[]): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if (above.length >= DEEPEST || above.includes(value)) return null;
  const inside = [...above, value];
  if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, (item) => asData(item, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asData(item, inside)]));
};
