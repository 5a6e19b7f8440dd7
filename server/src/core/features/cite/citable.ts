import type { Article } from '../../article/model.ts';
import { squash } from '../../language/fold.ts';
import type { Locale } from '../../language/locale.ts';
import type { Edit } from '../../rules/finding.ts';
import type { NewSource } from '../../sources/model.ts';
import type { Span } from '../../text/span.ts';
import { oneLine } from '../describe-source.ts';
import { candidates } from './candidates.ts';
import { citing, placeAt } from './citing-place.ts';
import { citeNew } from './new-source.ts';
import { toldSource } from './told-source.ts';

/** A source as a list to choose from shows it, and what citing it changes. */
export interface Citable {
  readonly name: string;
  /** One line: score, kind, date, times cited. */
  readonly detail: string;
  /** Words kept of the source that hold the figures of the passage, on one line; null where there are none. */
  readonly evidence: string | null;
  /** Whether the article lists it, or the team's library alone does. */
  readonly isListed: boolean;
  readonly edits: readonly Edit[];
}

/**
 * The sources that can be cited at a selection, the most plausible first, each cited as the article cites; null in code, a
 * heading, front matter or the list itself, where nothing can.
 */
export const citables = (article: Article, selection: Span, locale: Locale): readonly Citable[] | null => {
  const place = placeAt(article, selection);
  if (place === null) return null;
  return candidates(article, place.passage).map(({ source, cited, evidence, isListed, listing }) => ({
    name: source.name || `[${source.key}]`,
    detail: oneLine(source, cited, locale),
    evidence: evidence === null ? null : squash(evidence.text),
    isListed,
    edits: citing(place, source, listing()),
  }));
};

/** Sources that somebody's library told of, each cited as the article cites, and listed where it is not; null as above. */
export const citablesTold = (
  article: Article,
  selection: Span,
  told: readonly NewSource[],
): readonly Citable[] | null => {
  if (placeAt(article, selection) === null) return null;
  return told.flatMap((one) => {
    const source = toldSource(article, one);
    const cited = citeNew(article, selection, source);
    if (cited === null) return [];
    const detail = [source.title, source.author, source.kind, source.date].filter((part) => part !== undefined);
    const { edits, wasListed } = cited;
    return [{ name: source.name, detail: detail.join(' · '), evidence: null, isListed: wasListed, edits }];
  });
};
