import type { AnalysisSummary } from '../core/analysis/analyse.ts';
import type { Article } from '../core/article/model.ts';
import type { Coverage } from '../core/features/coverage.ts';
import type { Overview } from '../core/features/overview.ts';
import type { Summary } from '../core/features/summary.ts';
import type { Language } from '../core/language/lexicon.ts';
import type { Disagreement } from '../core/reader/merge.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Choice } from '../core/settings/choice.ts';
import type { Range } from '../core/text/position.ts';

/** A file that was checked, as reports show it; plain data. */
export interface ReportedFile {
  readonly path: string;
  readonly language: Language;
  /** Why it was checked or left alone; `team` for a settings file or a library. */
  readonly choice: Choice | 'team';
  /** False for a document that was left alone. */
  readonly checked: boolean;
  readonly summary: Summary;
  readonly findings: readonly LocatedFinding[];
  /** How many sentences a second reader has not read; null where there is none. */
  readonly unread: number | null;
  /** Null for a document that was left alone, and where nobody asked for it. */
  readonly overview: Overview | null;
}

/** A finding with its place in lines, the words it marks, and its sentence on one line. */
export type LocatedFinding = Finding & { readonly range: Range; readonly words: string; readonly sentence: string };

/** A file as it was understood. */
export interface InspectedFile {
  readonly path: string;
  readonly article: Article;
  readonly summary: AnalysisSummary;
  readonly coverage: Coverage;
  readonly disagreements: readonly Disagreement[];
}
