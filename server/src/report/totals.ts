import type { Severity } from '../core/rules/finding.ts';
import type { ReportedFile } from './model.ts';

/** All files together, in counts; sources and citations are those of the documents that were checked. */
export interface Totals {
  readonly files: number;
  readonly articles: number;
  readonly sources: number;
  readonly citations: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  readonly unsourced: number;
  /** Those by who has marked them. */
  readonly markedBy: { readonly sourcier: number; readonly reader: number };
  /** Sentences of articles with a second reader that it has not read; null where there is none. */
  readonly unread: number | null;
  /** Claims without a source that only the level strict shows, shown or not. */
  readonly strictOnly: number;
}

/** Adds up what was found. */
export const totalsOf = (files: readonly ReportedFile[]): Totals => {
  const checked = files.filter((file) => file.checked);
  const sum = (of: (file: ReportedFile) => number): number => checked.reduce((total, file) => total + of(file), 0);
  const at = (level: Severity): number =>
    sum(({ findings }) => findings.filter((one) => one.severity === level).length);
  const marked = checked.flatMap(({ findings }) => findings.flatMap(({ markedBy }) => markedBy ?? []));
  const unread = checked.flatMap((file) => file.unread ?? []);
  const byReader = marked.filter((by) => by === 'reader').length;
  return {
    files: files.length,
    articles: files.filter(({ summary }) => summary.article).length,
    sources: sum(({ summary }) => summary.sources),
    citations: sum(({ summary }) => summary.citations),
    errors: at('error'),
    warnings: at('warning'),
    information: at('information'),
    hints: at('hint'),
    unsourced: sum(({ summary }) => summary.unsourced),
    markedBy: { sourcier: marked.length - byReader, reader: byReader },
    unread: unread.length === 0 ? null : unread.reduce((total, count) => total + count, 0),
    strictOnly: sum(({ summary }) => summary.strictOnly),
  };
};
