import { dataSpans } from '../article/apart.ts';
import type { Article } from '../article/model.ts';
import { toHtml } from '../markdown/html.ts';
import type { Edit } from '../rules/finding.ts';
import { contains, moved, newlineOf, type Span } from '../text/span.ts';
import { withEdits } from './edits.ts';
import { citationGroups } from './groups.ts';
import { asLinks } from './links.ts';
import { asNotes } from './notes.ts';
import type { Exported, ExportOptions } from './options.ts';
import { ownSpans } from './own-marks.ts';
import { removals } from './removal.ts';
import { citingEdits, citingSpans } from './remove.ts';

/**
 * A copy of an article for its readers: without what it says to Sourcier alone, its citations as they are wanted; else every
 * character is the author's. HTML is what stands between the tags of a page: safe to show whoever wrote the article.
 */
export const exportArticle = (article: Article, { citations, to, withoutList }: ExportOptions): Exported => {
  const groups = citations === 'keep' ? [] : citationGroups(article);
  const links = citations === 'links' ? asLinks(article, groups) : { edits: [], withoutAddress: [] };
  const noted = citations === 'notes' ? asNotes(article, groups) : { edits: [], notes: [] };
  const gone = [
    ...ownSpans(article),
    ...(withoutList ? listSpans(article, citations) : []),
    ...(citations === 'remove' ? citingSpans(article, groups) : []),
    ...(to === 'html' ? hiddenSpans(article) : []),
  ];
  const edits = [
    ...removals(article.text, gone),
    ...links.edits,
    ...noted.edits,
    ...(citations === 'remove' ? citingEdits(article, groups) : []),
  ];
  const text = noted.notes.length === 0 ? withEdits(article.text, edits) : withNotes(article, edits, noted.notes);
  const { withoutAddress } = links;
  if (to === 'markdown') return { text, withoutAddress, tagsLeftOut: [] };
  const { html, tagsLeftOut } = toHtml(text, article.language);
  return { text: html, withoutAddress, tagsLeftOut };
};

/** An article with edits made and notes at its end, before the data that may stand there. */
const withNotes = ({ text, frontMatter }: Article, edits: readonly Edit[], notes: readonly string[]): string => {
  const end = frontMatter.tail?.start ?? text.length;
  const newline = newlineOf(text);
  const body = withEdits(text.slice(0, end), edits).trimEnd();
  const ofTail = edits.filter(({ span }) => span.end > end).map((edit) => ({ ...edit, span: moved(edit.span, -end) }));
  const tail = withEdits(text.slice(end), ofTail);
  return [body, '', ...notes, ...(tail.trim() === '' ? [''] : ['', tail])].join(newline);
};

/** Lists, but those that are the notes of marks which stay. */
const listSpans = ({ lists, sources }: Article, citations: ExportOptions['citations']): readonly Span[] => {
  const notes = citations === 'remove' ? [] : sources.filter(({ shape }) => shape === 'note');
  return lists.map(({ span }) => span).filter((span) => !notes.some((note) => contains(span, note.span)));
};

/** Front matter and all comments: neither is for readers. */
const hiddenSpans = (article: Article): readonly Span[] => [...dataSpans(article), ...article.comments];
