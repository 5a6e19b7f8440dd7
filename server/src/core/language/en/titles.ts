import type { TitleLexicon } from '../lexicon.ts';

/** How English lists of sources are called. */
export const titles: TitleLexicon = {
  nouns: [
    ...['sources', 'source', 'references', 'bibliography', 'webography', 'citations', 'reference list'],
    ...['references list', 'source list', 'sources list', 'source notes', 'works cited', 'works consulted'],
    ...['works referenced', 'literature cited', 'cited works', 'cited sources', 'cited references', 'cited literature'],
    ...['books cited', 'articles cited', 'papers cited', 'studies cited', 'documents cited', 'documents consulted'],
  ],
  before: [
    ...['our', 'my', 'the', 'all', 'list of', 'a list of', 'full list of', 'complete list of', 'full', 'complete'],
    ...['selected', 'select', 'annotated', 'bibliographic', 'consulted', 'article'],
  ],
  after: [
    ...['cited', 'consulted', 'used', 'checked', 'verified', 'quoted', 'listed', 'for this article', 'of this article'],
    ...['in this article', 'for this page', 'for this post', 'for this story', 'for this piece'],
    ...['in the video', 'in this video', 'for this video', 'for this episode'],
  ],
  vague: [
    ...['data', 'key', 'main', 'primary', 'secondary', 'external', 'official', 'additional', 'further', 'other'],
    ...['online', 'web', 'of data', 'of information', 'information'],
  ],
  beside: [
    ...['further reading', 'additional reading', 'suggested reading', 'reading'],
    ...['recommended reading', 'read more', 'learn more', 'methods', 'method', 'methodology', 'acknowledgements'],
    ...['acknowledgments', 'credits', 'image credits', 'photo credits', 'resources', 'useful links', 'links', 'data'],
    ...['appendix', 'appendices', 'disclaimer', 'corrections', 'thanks', 'abbreviations', 'glossary'],
  ],
  notes: [
    ...['notes', 'footnotes', 'foot notes', 'endnotes', 'end notes', 'the notes', 'notes to this article'],
    ...['article notes', 'text notes', 'numbered notes', 'documents', 'the documents', 'documents reviewed'],
  ],
};
