import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { finished } from '../text/steps.ts';
import { type ClaimOptions, DEFAULT_CLAIMS, gradeClaim, isAsked, isStrictOnly } from './claim-options.ts';
import { DEFAULT_CONTEXT, type RuleContext } from './context.ts';
import type { Report, Rule, RuleMetadata } from './define.ts';
import type { Finding, Severity } from './finding.ts';
import { type Ignored, ignoring } from './ignored.ts';
import { rules } from './index.ts';
import { suppressions } from './suppression.ts';

/** A rule's severity as a user sets it. */
export type RuleSetting = Severity | 'off';

/** Options that change the findings. Rules that are not named keep their own severity. */
export interface LintOptions {
  readonly locale: Locale;
  readonly severities?: Readonly<Record<string, RuleSetting>>;
  readonly claims?: ClaimOptions;
  readonly ignored?: readonly Ignored[];
  readonly context?: RuleContext;
}

/** Findings of an article, in document order. */
export interface Linted {
  readonly findings: readonly Finding[];
  /** Findings that only the level strict shows, where the level is publish. */
  readonly withheld: readonly Finding[];
}

/** All findings of an article in document order, suppressed ones left out. Pure; never throws. `among`: by these rules. */
export const lint = (article: Article, options: LintOptions, among?: readonly Rule[]): readonly Finding[] =>
  finished(lintBySteps(article, options, among)).findings;

/** Lints as `lint` does, a report of a rule at each step. */
export function* lintBySteps(
  article: Article,
  options: LintOptions,
  among: readonly Rule[] = rules,
): Generator<void, Linted> {
  const { locale, context = DEFAULT_CONTEXT, claims = DEFAULT_CLAIMS } = options;
  const isSuppressed = suppressions(article);
  const isIgnored = ignoring(options.ignored ?? []);
  const linted: Readonly<Record<keyof Linted, Finding[]>> = { findings: [], withheld: [] };
  for (const rule of among) {
    if (settingOf(rule, options) === 'off') continue;
    for (const report of rule.check(article, locale, context)) {
      const finding = report && gradeClaim(toFinding(rule, report, options), claims);
      const place = finding ? placeOf(finding, claims) : null;
      if (finding && place !== null && !isSuppressed(finding) && !isIgnored(article, finding))
        linted[place].push(finding);
      yield;
    }
    yield;
  }
  return { findings: inOrder(linted.findings), withheld: inOrder(linted.withheld) };
}

/** Findings in document order. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** Findings about no claim are always shown; null for one that no level shows. */
const placeOf = ({ kind, strength }: Finding, claims: ClaimOptions): keyof Linted | null => {
  if (kind === undefined || strength === undefined || isAsked({ kind, strength }, claims)) return 'findings';
  return isStrictOnly({ kind, strength }, claims) ? 'withheld' : null;
};

/** The severity that options name for a rule, or `off`; undefined where its own holds. */
export const settingOf = (
  { id, isOptional }: Pick<RuleMetadata, 'id' | 'isOptional'>,
  { severities }: LintOptions,
): RuleSetting | undefined => {
  const named = severities && Object.hasOwn(severities, id) ? severities[id] : undefined;
  return named ?? (isOptional ? 'off' : undefined);
};

const toFinding = (rule: Rule, report: Report, options: LintOptions): Finding => {
  const setting = settingOf(rule, options);
  // A user's severity stands for the rule's; where a rule grades its reports, the lesser grades stay below it.
  const chosen = setting === undefined || setting === rule.severity ? undefined : setting;
  const severity = chosen === undefined || chosen === 'off' ? (report.severity ?? rule.severity) : chosen;
  return { related: [], fixes: [], unnecessary: false, ...report, rule: rule.id, severity };
};
