import { acrossRules } from './across/index.ts';
import { aliasUsed } from './alias-used.ts';
import { ambiguousCitation } from './ambiguous-citation.ts';
import { conflictingFigures } from './conflicting-figures.ts';
import type { Rule, RuleMetadata } from './define.ts';
import { duplicateSource } from './duplicate-source.ts';
import { figureNotInEvidence } from './figure-not-in-evidence.ts';
import { incompleteSource } from './incomplete-source.ts';
import { inexactSourceName } from './inexact-source-name.ts';
import { invalidBibliography } from './invalid-bibliography.ts';
import { invalidFrontMatter } from './invalid-front-matter.ts';
import { invalidSourceField } from './invalid-source-field.ts';
import { leftoverText } from './leftover-text.ts';
import { lowReliability } from './low-reliability.ts';
import { missingSourceList } from './missing-source-list.ts';
import { quotationNotInEvidence } from './quotation-not-in-evidence.ts';
import { reliabilityMismatch } from './reliability-mismatch.ts';
import { singleSource } from './single-source.ts';
import { sourceCountMismatch } from './source-count-mismatch.ts';
import { staleRating } from './stale-rating.ts';
import { uncitedSource } from './uncited-source.ts';
import { undefinedFootnoteSource } from './undefined-footnote-source.ts';
import { unknownSource } from './unknown-source.ts';
import { unlistedAttribution } from './unlisted-attribution.ts';
import { unratedSource } from './unrated-source.ts';
import { unsourcedClaim } from './unsourced-claim.ts';

/** Every rule. To add one: its file, its page in tests/rules, its setting in package.json, and a line here. */
export const rules: readonly Rule[] = [
  unsourcedClaim,
  conflictingFigures,
  leftoverText,
  figureNotInEvidence,
  quotationNotInEvidence,
  lowReliability,
  singleSource,
  unknownSource,
  inexactSourceName,
  ambiguousCitation,
  unlistedAttribution,
  undefinedFootnoteSource,
  uncitedSource,
  missingSourceList,
  duplicateSource,
  incompleteSource,
  invalidSourceField,
  sourceCountMismatch,
  reliabilityMismatch,
  aliasUsed,
  unratedSource,
  staleRating,
  invalidFrontMatter,
  invalidBibliography,
];

/** Metadata of each rule, about one article or several: for settings, pages and reports. */
export const everyRule: readonly RuleMetadata[] = [...rules, ...acrossRules];
