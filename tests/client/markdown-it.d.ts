declare module 'markdown-it' {
  import type { MarkdownIt } from '../../client/src/preview-plugin.ts';

  class Parser {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean; readonly typographer?: boolean });
    readonly core: MarkdownIt['core'];
    render(text: string): string;
  }
  export = Parser;
}
