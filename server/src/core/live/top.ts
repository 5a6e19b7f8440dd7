import { focusOn } from '../article/focus.ts';
import type { Article } from '../article/model.ts';
import { lexicons } from '../language/index.ts';
import { literal } from '../language/patterns.ts';
import type { Finding } from '../rules/finding.ts';
import { type LintOptions, lint } from '../rules/lint.ts';
import type { Span } from '../text/span.ts';
import { OF_SECTIONS } from './section.ts';

/** The top of a text, read by itself. */
export interface Top {
  /** The top with the lists of sources; its spans are its own. */
  readonly article: Article;
  /** What rules about single sections find in it, where it stands in the text; without fixes. */
  readonly findings: readonly Finding[];
}

/** So much of a text is seen when it is opened, in UTF-16 units. */
const SCREEN = 1_500;

/** Of shorter texts, and where the top is most of a text, the whole is read as soon. */
const SHORT = 4_000;

const MOST = 0.6;

/** More is not read in one go. */
const LONGEST = 20_000;

/**
 * What a part cannot be read without, wherever it stands: comments that switch rules off, and lists of sources under a
 * title that is no heading.
 */
const REACHING = new RegExp(
  `<!--\\s*sourcier-|^[ \\t>*_]*(?:${Object.values(lexicons)
    .flatMap(({ listTitles }) => listTitles.map(literal))
    .join('|')})[ \\t*_:：]*$`,
  'gimu',
);

const reaching = (text: string): number => text.match(REACHING)?.length ?? 0;

/**
 * The sections that are seen first when a text is opened, read with the lists of sources alone: nearly always what the
 * whole article makes of them, and sooner. Null where that takes as long, or too long, or what is left out reaches here.
 */
export const readTop = (text: string, read: (part: string) => Article, options: LintOptions): Top | null => {
  if (text.length < SHORT) return null;
  const { text: part, place } = focusOn(text, 0, SCREEN);
  if (part.length > Math.min(MOST * text.length, LONGEST) || reaching(part) !== reaching(text)) return null;
  const article = read(part);
  // A sentence over a seam, where something was left out, is none.
  const isWhole = ({ span }: Finding): boolean => {
    const { start, end } = place(span);
    return text.slice(start, end) === part.slice(span.start, span.end);
  };
  const found = lint(article, options, OF_SECTIONS).filter(isWhole);
  return { article, findings: found.map((one) => placed(one, place)) };
};

const placed = ({ span, related, ...finding }: Finding, place: (span: Span) => Span): Finding => ({
  ...finding,
  span: place(span),
  related: related.map((one) => ('place' in one ? one : { ...one, span: place(one.span) })),
  fixes: [],
});
