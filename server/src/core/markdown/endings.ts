/** How the names of files end that hold Markdown, without the dot. */
export const MARKDOWN_ENDINGS: readonly string[] = ['md', 'markdown', 'mdx', 'qmd', 'rmd'];

/** Such files in a folder and below, as a glob of editors. */
export const MARKDOWN_GLOB = `**/*.{${MARKDOWN_ENDINGS.join(',')}}`;

const MARKDOWN = new RegExp(`\\.(?:${MARKDOWN_ENDINGS.join('|')})$`, 'i');

/** Whether a path or a URI says by its name that it holds Markdown. */
export const isMarkdownPath = (path: string): boolean => MARKDOWN.test(path);

/** The dialect that a document is written in: MDX takes no HTML comment. */
export type Dialect = 'markdown' | 'mdx';

/** The dialect of a document, by the name of its language in an editor or the end of its own. */
export const dialectOf = (path: string, language: string): Dialect =>
  language === 'mdx' || /\.mdx$/i.test(path) ? 'mdx' : 'markdown';
