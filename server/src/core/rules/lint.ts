import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import type { Finding, Severity } from './finding.ts';

/** A rule's severity as a user sets it. */
export type RuleSetting = Severity | 'off';

/** What changes the findings beside the article itself. Rules that are not named keep their own severity. */
export interface LintOptions {
  readonly locale: Locale;
  readonly severities?: Readonly<Record<string, RuleSetting>>;
}

/** All findings of an article in document order, suppressed ones left out. Pure; never throws. */
export const lint = (_article: Article, _options: LintOptions): readonly Finding[] => [];
