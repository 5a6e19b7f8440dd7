import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { type Messages, phrase, type Say } from '../language/phrase.ts';
import type { RuleContext } from './context.ts';
import type { Finding, Severity } from './finding.ts';

/** A report of a rule: a finding less what `lint` knows by itself. */
export type Report = Pick<Finding, 'span' | 'message'> &
  Partial<Pick<Finding, 'severity' | 'related' | 'fixes' | 'unnecessary' | 'strength' | 'kind' | 'markedBy' | 'cue'>>;

/** Facts of a rule, whatever it looks at. */
export interface RuleMetadata<Key extends string = string> {
  /** Names the fault; also the file's name, the page's name and the setting's key. */
  readonly id: string;
  /** The severity unless a user sets another or a report carries its own. */
  readonly severity: Severity;
  /** It is off until a user gives it a severity. */
  readonly isOptional?: true;
  readonly messages: Messages<Key>;
}

/** A rule as it is written: metadata beside check. */
export interface RuleSource<Key extends string> extends RuleMetadata<Key> {
  /** Pure and synchronous; yields in document order, and nothing at the steps of long work. */
  readonly check: (article: Article, say: Say<Key>, context: RuleContext) => Iterable<Report | undefined>;
}

/** A rule as the others use it, its messages bound to a language. */
export interface Rule extends RuleMetadata {
  readonly check: (article: Article, locale: Locale, context: RuleContext) => Iterable<Report | undefined>;
}

/** Makes a rule out of its source; the one way to write a rule. */
export const defineRule = <Key extends string>({ check, ...metadata }: RuleSource<Key>): Rule => ({
  ...metadata,
  check: (article, locale, context) => check(article, phrase(metadata.messages, locale), context),
});
