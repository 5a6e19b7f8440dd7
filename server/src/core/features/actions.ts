import type { Article, Span } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import type { Edit, Finding } from '../rules/finding.ts';

/** A quick fix an editor offers at a place. */
export interface Action {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The finding it mends. */
  readonly finding: Finding;
  readonly preferred: boolean;
}

/** The fixes of the findings that touch `range`, then a comment that silences each of them. */
export const actions = (
  _article: Article,
  _findings: readonly Finding[],
  _range: Span,
  _locale: Locale,
): readonly Action[] => [];
