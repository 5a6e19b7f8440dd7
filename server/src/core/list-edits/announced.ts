import type { Article } from '../article/model.ts';
import { LETTER, matchesIn } from '../language/patterns.ts';
import { listedSources } from '../sources/listed.ts';
import { type Span, slice } from '../text/span.ts';

/** A place in the front matter that says how many sources there are. */
export interface Announcement {
  readonly announced: number;
  /** The digits. */
  readonly span: Span;
}

/** Where front matter says how many sources there are: `sources: 3`, and "3 sources vérifiées" in a description. */
export const announcements = ({ frontMatter, text }: Article): readonly Announcement[] =>
  [...frontMatter.places].flatMap(([key, { value }]): readonly Announcement[] => {
    const data = frontMatter.data[key];
    if (key === 'sources' && isCount(data)) return [{ announced: Number(data), span: value }];
    if (typeof data !== 'string') return [];
    return matchesIn(slice(text, value), VERIFIED).map(({ 0: digits, index }) => {
      const start = value.start + index;
      return { announced: Number(digits), span: { start, end: start + digits.length } };
    });
  });

/** How many sources the article lists itself: what an announcement counts. */
export const listedCount = (article: Article): number =>
  listedSources(article).filter(({ external }) => !external).length;

/** Edits that keep right announcements right when `change` entries are added; wrong ones are the writer's to mend. */
export const recounted = (
  article: Article,
  change: number,
): readonly { readonly span: Span; readonly text: string }[] => {
  const listed = listedCount(article);
  return announcements(article)
    .filter(({ announced }) => announced === listed)
    .map(({ span }) => ({ span, text: String(listed + change) }));
};

/** `sources` may also be a list of names: only a number is a count. */
const isCount = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value.trim()));

const VERIFIED = new RegExp(
  String.raw`(?<![\d.,])\d{1,3}(?=\s+` +
    '(?:sources? (?:vérifiée|fiable|citée|officielle)s?|(?:verified|checked|reliable|cited) sources?)' +
    `(?![${LETTER}]))`,
  'giu',
);
