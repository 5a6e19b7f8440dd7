/** Tells front matter of those who publish: a title, and a date, an author, or the layout of a post, whose file has the date. */
export const isPublished = (data: Readonly<Record<string, unknown>>): boolean => {
  const keys = Object.keys(data).map((key) => key.toLowerCase());
  return keys.some((key) => TITLES.has(key)) && (keys.some((key) => MARKS.has(key)) || data.layout === 'post');
};

const TITLES: ReadonlySet<string> = new Set(['title', 'titre']);

const MARKS: ReadonlySet<string> = new Set(['date', 'author', 'authors', 'auteur', 'auteurs', 'published', 'pubdate']);
