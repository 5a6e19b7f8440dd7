import type { Connection } from 'vscode-languageserver';
import type { LintOptions, RuleSetting } from '../core/rules/lint.ts';
import type { ClientFeatures } from './client-features.ts';

/** The settings of each document, asked for once and kept until they change. */
export interface Settings {
  /** Never rejects: a client that fails to answer gets each rule's own severity. */
  of(uri: string): Promise<LintOptions>;
  forget(uri: string): void;
  /** Drops what is known; `pushed` is what the client sent along with the news. */
  change(pushed: unknown): void;
}

/** Settings from `workspace/configuration` where the client has it, otherwise those it sends; `initial` until it does. */
export const createSettings = (connection: Connection, client: ClientFeatures, initial: unknown): Settings => {
  const known = new Map<string, Promise<LintOptions>>();
  let common = readOptions(initial, client);
  const ask = async (uri: string): Promise<LintOptions> => {
    try {
      const section: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'sourcier' });
      return readOptions(section, client);
    } catch (error) {
      connection.console.warn(`The client did not give the settings of ${uri}: ${String(error)}`);
      return common;
    }
  };
  return {
    of: (uri) => {
      const options = known.get(uri) ?? (client.configuration ? ask(uri) : Promise.resolve(common));
      known.set(uri, options);
      return options;
    },
    forget: (uri) => known.delete(uri),
    change: (pushed) => {
      known.clear();
      if (!client.configuration) common = readOptions(fieldOf(pushed, 'sourcier') ?? pushed, client);
    },
  };
};

const readOptions = (section: unknown, { locale }: ClientFeatures): LintOptions => ({
  locale,
  severities: readSeverities(fieldOf(section, 'rules')),
});

/** The severities in `rules`, a setting a user may have written by hand: whatever is not one of the five words is left out. */
export const readSeverities = (rules: unknown): Readonly<Record<string, RuleSetting>> => {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return {};
  const entries: readonly [string, unknown][] = Object.entries(rules);
  return Object.fromEntries(entries.filter((entry): entry is [string, RuleSetting] => isRuleSetting(entry[1])));
};

const RULE_SETTINGS: ReadonlySet<unknown> = new Set<RuleSetting>(['error', 'warning', 'information', 'hint', 'off']);

const isRuleSetting = (value: unknown): value is RuleSetting => RULE_SETTINGS.has(value);

/** One field of a value of which nothing is known; undefined when there is none. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
