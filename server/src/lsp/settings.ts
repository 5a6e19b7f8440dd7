import type { Connection } from 'vscode-languageserver';
import { CITATION_FORMS, type CitationForm, STRENGTHS } from '../core/article/model.ts';
import { DEFAULT_SCOPE } from '../core/article/parse.ts';
import type { CitationScope, ScopeOptions } from '../core/article/scope.ts';
import type { LensOptions } from '../core/features/code-lenses.ts';
import { type ClaimOptions, DEFAULT_CLAIMS, isClaimKind } from '../core/rules/claim-options.ts';
import type { Ignored } from '../core/rules/ignored.ts';
import type { LintOptions, RuleSetting } from '../core/rules/lint.ts';
import type { Globs } from './choice.ts';
import type { ClientFeatures } from './client-features.ts';

/** The settings of one document. */
export interface DocumentSettings extends Globs {
  readonly lint: LintOptions;
  readonly reading: ScopeOptions;
  /** The forms of citation after which a score is shown. */
  readonly hints: ReadonlySet<CitationForm>;
  readonly lenses: LensOptions;
}

/** The settings of each document, asked for once and kept until they change. */
export interface Settings {
  /** Never rejects: a client that fails to answer gets what holds where nothing is set. */
  of(uri: string): Promise<DocumentSettings>;
  forget(uri: string): void;
  /** Drops what is known. */
  forgetAll(): void;
  /** Drops what is known; `pushed` is what the client sent along with the news. */
  change(pushed: unknown): void;
}

/** Settings from `workspace/configuration` where the client has it, otherwise those it sends; `initial` until it does. */
export const createSettings = (connection: Connection, client: ClientFeatures, initial: unknown): Settings => {
  const known = new Map<string, Promise<DocumentSettings>>();
  let common = readSettings(initial, client);
  const ask = async (uri: string): Promise<DocumentSettings> => {
    try {
      const section: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'sourcier' });
      return readSettings(section, client);
    } catch (error) {
      connection.console.warn(`The client did not give the settings of ${uri}: ${String(error)}`);
      return common;
    }
  };
  return {
    of: (uri) => {
      const settings = known.get(uri) ?? (client.configuration ? ask(uri) : Promise.resolve(common));
      known.set(uri, settings);
      return settings;
    },
    forget: (uri) => known.delete(uri),
    forgetAll: () => known.clear(),
    change: (pushed) => {
      known.clear();
      if (!client.configuration) common = readSettings(fieldOf(pushed, 'sourcier') ?? pushed, client);
    },
  };
};

/** The section `sourcier`, which a user may have written by hand: each part that is not what it should be is as unset. */
export const readSettings = (section: unknown, { locale }: Pick<ClientFeatures, 'locale'>): DocumentSettings => ({
  lint: {
    locale,
    severities: readSeverities(fieldOf(section, 'rules')),
    claims: readClaims(fieldOf(section, 'claims')),
    ignored: readIgnored(fieldOf(section, 'ignored')),
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
  include: readGlobs(fieldOf(section, 'include')) ?? [],
  exclude: readGlobs(fieldOf(section, 'exclude')) ?? ['**/node_modules/**'],
});

const readSeverities = (rules: unknown): Readonly<Record<string, RuleSetting>> => {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return {};
  const entries: readonly [string, unknown][] = Object.entries(rules);
  return Object.fromEntries(entries.filter((entry): entry is [string, RuleSetting] => isRuleSetting(entry[1])));
};

const readClaims = (claims: unknown): ClaimOptions => ({
  minimumStrength:
    STRENGTHS.find((strength) => strength === fieldOf(claims, 'minimumStrength')) ?? DEFAULT_CLAIMS.minimumStrength,
  kinds: Object.fromEntries(
    Object.entries(readSeverities(fieldOf(claims, 'kinds'))).filter(([kind]) => isClaimKind(kind)),
  ),
});

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

const readGlobs = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((glob) => typeof glob === 'string').filter((glob) => glob !== '') : undefined;

/** One field of a value of which nothing is known; undefined when there is none. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
