import { DEFAULT_SCOPE, NO_LIBRARY } from '../article/defaults.ts';
import { CITATION_FORMS, type CitationForm } from '../citations/citation.ts';
import { STRENGTHS } from '../claims/claim.ts';
import { type TextKind, textKindOf } from '../claims/text-kind/kind.ts';
import type { LensOptions } from '../features/code-lenses.ts';
import type { Locale } from '../language/locale.ts';
import { CLAIM_LEVELS, type ClaimOptions, isClaimKind, LEAST_STRENGTH } from '../rules/claim-options.ts';
import { DEFAULT_CONTEXT, type ReliabilityOptions } from '../rules/context.ts';
import type { Ignored } from '../rules/ignored.ts';
import type { LintOptions, RuleSetting } from '../rules/lint.ts';
import type { LibrarySource, PartialDate } from '../sources/model.ts';
import type { CitationScope, ScopeOptions } from '../support/options.ts';
import { fieldOf } from '../text/field.ts';
import { isOff } from './merge.ts';

/** All that a user can set, for one document; the same for editors and the command line. */
export interface Settings {
  readonly lint: LintOptions;
  readonly reading: ScopeOptions;
  /** The forms of citation after which a score is shown. */
  readonly hints: ReadonlySet<CitationForm>;
  readonly lenses: LensOptions;
  /** Globs of documents, matched with their paths from their workspace folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Kinds of text of the documents that a glob names; the first that does decides. */
  readonly textKinds: readonly NamedKind[];
  /** Sources of the team's library. */
  readonly library: readonly LibrarySource[];
  /** Whether a second reader may read the document; whether there is one is no matter of these settings. */
  readonly mayBeRead: boolean;
}

/** A kind of text, and the glob of documents that are of it. */
export interface NamedKind {
  readonly globs: readonly string[];
  readonly kind: TextKind;
}

/** Facts that settings do not say. */
export interface SettingsContext {
  readonly locale: Locale;
  /** Null where nobody says. */
  readonly today?: PartialDate | null;
  readonly library?: readonly LibrarySource[];
  /** A `.sourcierignore` names the document. */
  readonly isIgnored?: boolean;
}

/** Reads the section `sourcier`, which a user may have written by hand: each part that is not what it should be is as unset. */
export const readSettings = (
  section: unknown,
  { locale, today = null, library = NO_LIBRARY, isIgnored = false }: SettingsContext,
): Settings => ({
  lint: {
    locale,
    severities: readSeverities(fieldOf(section, 'rules')),
    claims: readClaims(fieldOf(section, 'claims'), fieldOf(section, 'level')),
    ignored: readIgnored(fieldOf(section, 'ignored')),
    context: { today, reliability: readReliability(fieldOf(section, 'reliability')) },
  },
  reading: {
    scope: readScope(fieldOf(section, 'citationScope')),
    forms: readForms(fieldOf(section, 'citationForms')),
  },
  hints: readHints(fieldOf(section, 'inlayHints')),
  lenses: {
    sources: fieldOf(fieldOf(section, 'codeLens'), 'sources') !== false,
    sections: fieldOf(fieldOf(section, 'codeLens'), 'sections') !== false,
  },
  include: readTexts(fieldOf(section, 'include')) ?? [],
  exclude: isIgnored ? ['**'] : (readTexts(fieldOf(section, 'exclude')) ?? ['**/node_modules/**']),
  textKinds: readTextKinds(fieldOf(section, 'textKinds')),
  library,
  mayBeRead: !isOff(fieldOf(section, 'reader')),
});

const readSeverities = (rules: unknown): Readonly<Record<string, RuleSetting>> => {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return {};
  const entries: readonly [string, unknown][] = Object.entries(rules);
  return Object.fromEntries(entries.filter((entry): entry is [string, RuleSetting] => isRuleSetting(entry[1])));
};

const readTextKinds = (kinds: unknown): readonly NamedKind[] => {
  if (typeof kinds !== 'object' || kinds === null || Array.isArray(kinds)) return [];
  return Object.entries(kinds).flatMap(([glob, word]) => {
    const kind = textKindOf(word);
    return kind === null || glob === '' ? [] : [{ globs: [glob], kind }];
  });
};

/** A least strength goes before the level, which is the coarser setting. */
const readClaims = (claims: unknown, written: unknown): ClaimOptions => ({
  minimumStrength:
    STRENGTHS.find((strength) => strength === fieldOf(claims, 'minimumStrength')) ??
    LEAST_STRENGTH[CLAIM_LEVELS.find((level) => level === written) ?? 'publish'],
  kinds: Object.fromEntries(
    Object.entries(readSeverities(fieldOf(claims, 'kinds'))).filter(([kind]) => isClaimKind(kind)),
  ),
});

const readReliability = (options: unknown): ReliabilityOptions => {
  const { minimum, minimumForFigures } = DEFAULT_CONTEXT.reliability;
  return {
    minimum: scoreAt(options, 'minimum') ?? minimum,
    minimumForFigures: scoreAt(options, 'minimumForFigures') ?? minimumForFigures,
  };
};

const scoreAt = (options: unknown, name: keyof ReliabilityOptions): number | null => {
  const value = fieldOf(options, name);
  return typeof value === 'number' && value >= 0 && value <= 10 ? value : null;
};

const readIgnored = (value: unknown): readonly Ignored[] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const [rule, text] = [fieldOf(one, 'rule'), fieldOf(one, 'text')];
    return typeof rule === 'string' && typeof text === 'string' ? [{ rule, text }] : [];
  });

const RULE_SETTINGS: ReadonlySet<unknown> = new Set<RuleSetting>(['error', 'warning', 'information', 'hint', 'off']);

const isRuleSetting = (value: unknown): value is RuleSetting => RULE_SETTINGS.has(value);

const SCOPES: readonly CitationScope[] = ['sentence', 'passage', 'paragraph'];

const readScope = (value: unknown): CitationScope => SCOPES.find((scope) => scope === value) ?? DEFAULT_SCOPE.scope;

const readForms = (value: unknown): ScopeOptions['forms'] =>
  new Set(CITATION_FORMS.filter((form) => fieldOf(value, form) !== false));

/** A marker is long enough as it is. */
const UNHINTED: ReadonlySet<CitationForm> = new Set(['marker']);

const readHints = (forms: unknown): ReadonlySet<CitationForm> =>
  new Set(
    CITATION_FORMS.filter((form) =>
      UNHINTED.has(form) ? fieldOf(forms, form) === true : fieldOf(forms, form) !== false,
    ),
  );

/** The texts in a list, empty ones left out; undefined for what is no list. */
export const readTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((text) => typeof text === 'string').filter((text) => text !== '') : undefined;
