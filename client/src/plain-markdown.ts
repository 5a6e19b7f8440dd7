import { MarkdownString } from 'vscode';

/** Words as they are, whatever an article has put into them; lines break between words. */
export const plainMarkdown = (text: string): MarkdownString => {
  const markdown = new MarkdownString().appendText(text);
  // VS Code writes spaces that hold words together, and then breaks within words.
  markdown.value = markdown.value.replaceAll('&nbsp;', ' ');
  return markdown;
};
