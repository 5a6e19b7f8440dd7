import type { TextDocument } from 'vscode-languageserver-textdocument';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import type { Article } from '../core/article/model.ts';
import { parseArticle } from '../core/article/parse.ts';
import { type Summary, summarise } from '../core/features/summary.ts';
import type { Finding } from '../core/rules/finding.ts';
import { type LintOptions, lint } from '../core/rules/lint.ts';

/** What is known of one version of a document under one set of settings. */
export interface Checked {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Differs between any two analyses, also of other documents and other runs of the server. */
  readonly id: string;
}

/** Analyses of open documents, each made on demand and once. */
export interface Analyses {
  /** The article in `document` as it now stands. */
  article(document: TextDocument): Article;
  /** Its findings; `options` are compared by identity. */
  check(document: TextDocument, options: LintOptions): Checked;
}

interface Entry {
  readonly version: number;
  readonly article: Article;
  checked?: { readonly options: LintOptions; readonly value: Checked };
}

/** Remembers the last version of each document, for as long as the document itself is kept. */
export const createAnalyses = (run: string): Analyses => {
  const entries = new WeakMap<TextDocument, Entry>();
  let count = 0;
  const current = (document: TextDocument): Entry => {
    const known = entries.get(document);
    if (known?.version === document.version) return known;
    const entry: Entry = { version: document.version, article: parseArticle(document.getText()) };
    entries.set(document, entry);
    return entry;
  };
  return {
    article: (document) => current(document).article,
    check: (document, options) => {
      const entry = current(document);
      if (entry.checked?.options === options) return entry.checked.value;
      const { article } = entry;
      const findings = looksLikeArticle(article) ? lint(article, options) : [];
      const value = { article, findings, summary: summarise(article, findings), id: `${run}-${++count}` };
      entry.checked = { options, value };
      return value;
    },
  };
};

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'pandoc']);

/** Whether a document is written in Markdown or a language that holds it; others are left alone. */
export const isMarkdown = ({ languageId }: TextDocument): boolean => LANGUAGES.has(languageId);
