/** How the names of files end that hold Markdown, without the dot. */
export const MARKDOWN_ENDINGS: readonly string[] = ['md', 'markdown', 'mdx', 'qmd', 'rmd'];

/** Such files in a folder and below, as a glob of editors. */
export const MARKDOWN_GLOB = `**/*.{${MARKDOWN_ENDINGS.join(',')}}`;

const MARKDOWN = new RegExp(`\\.(?:${MARKDOWN_ENDINGS.join('|')})$`, 'i');

/** Whether a path or a URI says by its name that it holds Markdown. */
export const isMarkdownPath = (path: string): boolean => MARKDOWN.test(path);
