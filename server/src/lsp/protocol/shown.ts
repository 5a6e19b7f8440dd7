import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { messages, phrase } from '../../core/language/phrase.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { isPastVersion } from '../../core/text/uri.ts';
import { lastEdit } from '../documents/text-sync.ts';
import type { ClientFeatures } from './client-features.ts';
import { toDiagnostic } from './convert.ts';
import { DiagnosticSeverity } from './lsp.ts';

/** So many findings of one article an editor is given at most: to draw thousands costs more than to find them. */
const MOST_SHOWN = 100;

/** The findings an editor is given, in document order, and how many others there are. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly hidden: number;
}

/** The findings, in document order, that are nearest to `offset`, where somebody writes; all where they are few. */
export const nearestFindings = (findings: readonly Finding[], offset: number): Shown => {
  if (findings.length <= MOST_SHOWN) return { findings, hidden: 0 };
  const startOf = (i: number): number => findings[i]?.span.start ?? Number.POSITIVE_INFINITY;
  let to = findings.findIndex(({ span }) => span.start >= offset);
  if (to < 0) to = findings.length;
  let from = to;
  while (to - from < MOST_SHOWN) {
    if (from > 0 && offset - startOf(from - 1) <= startOf(to) - offset) from--;
    else to++;
  }
  return { findings: findings.slice(from, to), hidden: findings.length - MOST_SHOWN };
};

const MESSAGES = messages({
  en: {
    more: 'Of this article’s {all} findings, the {count} nearest to where you write are shown. `sourcier check` lists all.',
  },
  fr: {
    more: 'Des {all} signalements de cet article, les {count} plus proches de l’endroit où vous écrivez sont affichés. `sourcier check` les donne tous.',
  },
});

/** Findings of an article that an editor is given, with a line that says so where that is not all; none of the past. */
export const toDiagnostics = (
  document: TextDocument,
  all: readonly Finding[],
  client: ClientFeatures,
): Diagnostic[] => {
  if (isPastVersion(document.uri)) return [];
  const { findings, hidden } = nearestFindings(all, lastEdit(document));
  const diagnostics = findings.map((finding) => toDiagnostic(document, finding, client));
  if (hidden === 0) return diagnostics;
  const message = phrase(MESSAGES, client.locale)('more', { all: all.length, count: findings.length });
  return [{ range: FIRST_LINE, severity: DiagnosticSeverity.Information, source: 'sourcier', message }, ...diagnostics];
};

const FIRST_LINE = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
