import type { Article } from '../../article/model.ts';
import { fold } from '../../language/fold.ts';
import { anyOfAll } from '../../language/index.ts';
import type { Source } from '../../sources/model.ts';
import { contains, lastStart, overlapTest } from '../../text/span.ts';

/** Prepares an article for asking whether an entry stands in a list whose entries a text cites; else it is for reading. */
export const expectedTest = ({ headings, lists, prose }: Article): ((source: Source) => boolean) => {
  const starts = lists.map(({ span }) => span.start);
  const titles = headings.map(({ span }) => span.start);
  const isListed = overlapTest(lists.map(({ span }) => span));
  const lastWords = prose.findLast(({ span, kind }) => kind !== 'heading' && !isListed(span));
  return ({ span }) => {
    const list = lists[lastStart(starts, span.start)];
    if (!list || !contains(list.span, span)) return true;
    const heading = headings[lastStart(titles, span.start)];
    const title = heading && contains(list.span, heading.span) ? heading.title : list.title;
    if (READING.test(fold(title))) return false;
    // A section's own list right under its facts cites itself.
    return lists.length === 1 || !lastWords || lastWords.span.start < list.span.start;
  };
};

const READING = anyOfAll(({ readingTitles }) => readingTitles, 'u');
