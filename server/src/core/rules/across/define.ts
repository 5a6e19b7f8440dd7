import type { Locale } from '../../language/locale.ts';
import { phrase, type Say } from '../../language/phrase.ts';
import type { RuleMetadata } from '../define.ts';
import type { Related } from '../finding.ts';
import type { Digest, DigestedSpan } from './digest.ts';
import type { Others } from './others.ts';

/** A report of a rule about several articles: where in this one, and where in another. */
export interface AcrossReport {
  readonly at: DigestedSpan;
  readonly message: string;
  readonly related: readonly Related[];
}

/** A rule about what several articles say, as it is written. */
interface AcrossSource<Key extends string> extends RuleMetadata<Key> {
  /** Pure; compares one article with all, itself among them. */
  readonly compare: (own: Digest, others: Others, say: Say<Key>) => Iterable<AcrossReport>;
}

/** A rule about what several articles say, its messages bound to a language. */
export interface AcrossRule extends RuleMetadata {
  readonly compare: (own: Digest, others: Others, locale: Locale) => Iterable<AcrossReport>;
}

/** Makes a rule about several articles out of its source. */
export const defineAcrossRule = <Key extends string>({ compare, ...metadata }: AcrossSource<Key>): AcrossRule => ({
  ...metadata,
  compare: (own, others, locale) => compare(own, others, phrase(metadata.messages, locale)),
});
