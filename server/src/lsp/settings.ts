import type { Connection } from 'vscode-languageserver';
import type { PartialDate } from '../core/article/model.ts';
import { fieldOf } from '../core/settings/field.ts';
import { readSettings, type Settings } from '../core/settings/settings.ts';
import type { TeamFile, Teams } from '../core/settings/team.ts';
import type { ClientFeatures } from './client-features.ts';

/** The settings of each document, asked for once and kept until they change. */
export interface SettingsStore {
  /** Never rejects: a client that fails to answer gets what holds where nothing is set. */
  of(uri: string): Promise<Settings>;
  forget(uri: string): void;
  /** Drops what is known. */
  forgetAll(): void;
  /** Drops what is known; `pushed` is what the client sent along with the news. */
  change(pushed: unknown): void;
}

/**
 * Settings from `workspace/configuration` where the client has it, otherwise those it sends; `initial` until it does.
 * Below them stands what the team's files say, which `onTeamFiles` hears of.
 */
export const createSettings = (
  connection: Connection,
  client: ClientFeatures,
  initial: unknown,
  teams: Teams,
  onTeamFiles: (files: readonly TeamFile[]) => void,
): SettingsStore => {
  const known = new Map<string, Promise<Settings>>();
  let common = initial;
  let day = '';
  const ask = async (uri: string): Promise<unknown> => {
    try {
      const section: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'sourcier' });
      return section;
    } catch (error) {
      connection.console.warn(`The client did not give the settings of ${uri}: ${String(error)}`);
      return common;
    }
  };
  const load = async (uri: string, today: PartialDate): Promise<Settings> => {
    const own = client.configuration ? await ask(uri) : common;
    const { section, library, isIgnored, files } = await teams.of(uri, own);
    onTeamFiles(files);
    return readSettings(section, { locale: client.locale, today, library, isIgnored });
  };
  return {
    of: (uri) => {
      const today = new Date();
      // Ratings expire overnight, and servers run for weeks.
      if (day !== today.toDateString()) known.clear();
      day = today.toDateString();
      const settings = known.get(uri) ?? load(uri, dateOf(today));
      known.set(uri, settings);
      return settings;
    },
    forget: (uri) => known.delete(uri),
    forgetAll: () => known.clear(),
    change: (pushed) => {
      known.clear();
      if (!client.configuration) common = fieldOf(pushed, 'sourcier') ?? pushed;
    },
  };
};

const dateOf = (day: Date): PartialDate => ({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
