import type { ReadingContext } from '../article/context.ts';
import { type ArticleMemory, createMemory } from '../article/memory.ts';
import type { Article } from '../article/model.ts';
import { parseBySteps } from '../article/parse.ts';
import { resemblesArticle } from '../article/resembles-article.ts';
import type { Bibliographies } from '../bibliography/model.ts';
import { type Overview, overview } from '../features/overview.ts';

import { type Summary, summarise } from '../features/summary.ts';
import { decide, type SecondReading } from '../reader/merge.ts';
import type { Verdicts } from '../reader/verdicts.ts';
import type { Finding } from '../rules/finding.ts';
import { inOrder, type Linted, type LintOptions, lintBySteps } from '../rules/lint.ts';
import { type Choice, choose, isChecked, isTooLong, matches } from '../settings/choice.ts';
import { readAs } from '../settings/read-as.ts';
import { reasonFor } from '../settings/reason.ts';
import type { Settings } from '../settings/settings.ts';
import { once } from '../text/once.ts';
import { finished } from '../text/steps.ts';

/** All that an analysis depends on beside the text of the document. */
export interface AnalysisContext {
  readonly settings: Pick<Settings, 'reading' | 'library' | 'lint' | 'include' | 'exclude' | 'textKinds'>;
  /** Content of the bibliographies that the article names. */
  readonly bibliographies: Bibliographies;
  /** From the folder that globs are relative to. */
  readonly path: string;
  /** The user asked for this document to be checked, whatever it looks like. */
  readonly forced: boolean;
  /** Verdicts of a second reader; absent where there is none. */
  readonly verdicts?: Verdicts | undefined;
}

/** The part of an analysis's context that the article itself is read in. */
export const readingContext = ({ settings, bibliographies, path }: AnalysisContext): ReadingContext => {
  const { reading, library, textKinds } = settings;
  const textKind = textKinds.find(({ globs }) => matches(globs, path))?.kind ?? null;
  return { reading, library, bibliographies, textKind };
};

/** All that is known of one version of a document: every answer about it comes from here. */
export interface Analysis {
  readonly article: Article;
  /** In document order; none where the document is not checked. */
  readonly findings: readonly Finding[];
  /** Findings that only the level strict shows, where the level is publish. */
  readonly withheld: readonly Finding[];
  readonly summary: AnalysisSummary;
  /** Worked out when it is first asked for. */
  readonly overview: () => Overview;
  /** Null where there is no second reader. */
  readonly reading: Omit<SecondReading, 'article'> | null;
}

/** The counts of an article; `article` says whether the document is checked, `choice` and, in a sentence, `reason` why. */
export type AnalysisSummary = Summary & {
  readonly choice: Choice;
  readonly reason: string;
  /** It is left alone for what it says, though it reads like an article. */
  readonly resembles: boolean;
  /** The kind of text that it is read as, in sentences. */
  readonly readAs: string;
};

/**
 * The one analysis of a document. Pure, and never throws on content; with the memory of a version before, only what has
 * changed since is worked out anew, and the analysis is the same either way.
 */
export const analyse = (text: string, context: AnalysisContext, memory?: ArticleMemory): Analysis =>
  finished(analyseBySteps(text, context, memory));

/** Analyses as `analyse` does, a paragraph or a report of a rule at each step. What is too long is as empty. */
export function* analyseBySteps(
  text: string,
  context: AnalysisContext,
  memory: ArticleMemory = createMemory(),
): Generator<void, Analysis> {
  const { settings, path, forced, verdicts } = context;
  const { lint: options, include, exclude } = settings;
  const isLong = isTooLong(text);
  const parsed = yield* parseBySteps(isLong ? '' : text, readingContext(context), memory);
  const reading = verdicts ? decide(parsed, verdicts) : null;
  const article = reading?.article ?? parsed;
  const chosen = choose({ path, forced, include, exclude }, article);
  const choice = isLong && chosen !== 'excluded' ? 'too-long' : chosen;
  const linted = isChecked(choice) ? yield* lintBySteps(article, options) : NOTHING;
  const reason = reasonFor(article, choice, options.locale);
  const resembles = choice === 'plain' && resemblesArticle(article);
  const told = { choice, reason, resembles, readAs: readAs(article.textKind, options.locale) };
  const summary = { ...summarise(article, linted, options.claims), article: isChecked(choice), ...told };
  return { article, ...linted, summary, reading, overview: once(() => overview(article, linted, options)) };
}

const NOTHING: Linted = { findings: [], withheld: [] };

/** An analysis with other findings beside its own, such as those between articles. */
export const withFindings = (analysis: Analysis, more: readonly Finding[], options: LintOptions): Analysis => {
  const { article, withheld } = analysis;
  const findings = inOrder([...analysis.findings, ...more]);
  return { ...analysis, findings, overview: once(() => overview(article, { findings, withheld }, options)) };
};
