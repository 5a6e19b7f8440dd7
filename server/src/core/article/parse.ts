import type { Article } from './model.ts';

/** Understands one Markdown document. Never throws on content: what is wrong is kept in the article as data. */
export const parseArticle = (text: string): Article => ({
  text,
  language: 'fr',
  frontMatter: { span: null, data: {}, places: new Map(), problems: [] },
  headings: [],
  prose: [],
  lists: [],
  sources: [],
  citations: [],
  claims: [],
  comments: [],
});
