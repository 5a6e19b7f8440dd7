import type { Connection } from 'vscode-languageserver';
import { readSecondReader, type SecondReaderSettings } from '../../core/settings/second-reader.ts';
import { readSettings, type Settings } from '../../core/settings/settings.ts';
import type { TeamFile, Teams } from '../../core/settings/team.ts';
import type { PartialDate } from '../../core/sources/model.ts';
import { fieldOf } from '../../core/text/field.ts';
import type { ClientFeatures } from '../protocol/client-features.ts';
import { createConfiguration } from './configuration.ts';

/** The settings of each document, asked for once and kept until they change. */
export interface SettingsStore {
  /** Never rejects: a client that fails to answer gets what holds where nothing is set. */
  of(uri: string): Promise<Settings>;
  /** Settings of a document that is not open; documents of one folder share them. */
  ofFolder(uri: string): Promise<Settings>;
  /** Whether articles that are not open are to be read too. Never rejects. */
  checksWorkspace(): Promise<boolean>;
  /** The second reader that the user of these settings has chosen; no file of a workspace has a say in it. */
  readerOf(settings: Settings): SecondReaderSettings | null;
  forget(uri: string): void;
  /** Drops what is known. */
  forgetAll(): void;
  /** `listener` hears of settings, of a document or (null) of the workspace, that came after they were waited for. */
  whenLate(listener: (uri: string | null) => void): void;
  /** Drops what is known; `pushed` is what the client sent along with the news. */
  change(pushed: unknown): void;
}

/** Where settings come from beside `workspace/configuration`. */
interface SettingsSources {
  /** Those the client introduces itself with. */
  readonly initial: unknown;
  readonly teams: Teams;
  /** Hears of the team's files, each time that they are read for the articles of a folder. */
  readonly onTeamFiles: (folder: string, files: readonly TeamFile[]) => void;
}

/**
 * Settings from `workspace/configuration` where the client has it, otherwise those it sends; `initial` until it does.
 * Below them stands what the team's files say.
 */
export const createSettings = (
  connection: Connection,
  client: ClientFeatures,
  { initial, teams, onTeamFiles }: SettingsSources,
): SettingsStore => {
  let common = initial;
  const readers = new WeakMap<Settings, SecondReaderSettings | null>();
  const load = async (uri: string, { today, isCurrent }: Moment): Promise<Settings> => {
    const own = client.configuration ? await configuration.of(uri, common) : common;
    const { section, library, isIgnored, files } = await teams.of(uri, own);
    if (isCurrent()) onTeamFiles(folderOf(uri), files);
    const settings = readSettings(section, { locale: client.locale, today, library, isIgnored });
    readers.set(settings, readSecondReader(own));
    return settings;
  };
  const kept = createKept(load);
  const configuration = createConfiguration(connection, kept.clear);
  return {
    of: (uri) => kept.of(uri, uri),
    ofFolder: async (uri) => {
      const folder = `${folderOf(uri)}/`;
      // The one thing that may hold for a document and not for the next in its folder.
      const { isIgnored } = await teams.of(uri);
      return kept.of(uri, isIgnored ? `${folder} ignored` : folder);
    },
    checksWorkspace: async () =>
      fieldOf(client.configuration ? await configuration.of(null, common) : common, 'checkWorkspace') !== false,
    readerOf: (settings) => readers.get(settings) ?? null,
    forget: (uri) => {
      kept.forget(uri);
      configuration.forget(uri);
    },
    forgetAll: kept.clear,
    whenLate: configuration.whenLate,
    change: (pushed) => {
      kept.clear();
      configuration.clear();
      if (!client.configuration) common = fieldOf(pushed, 'sourcier') ?? pushed;
    },
  };
};

/** The moment at which settings are loaded. */
interface Moment {
  readonly today: PartialDate;
  /** Whether nothing has been dropped since. */
  readonly isCurrent: () => boolean;
}

/** Settings by a key, each loaded once a day and after each time that all are dropped. */
const createKept = (load: (uri: string, moment: Moment) => Promise<Settings>) => {
  const known = new Map<string, Promise<Settings>>();
  let cleared = 0;
  let day = '';
  const clear = (): void => {
    cleared++;
    known.clear();
  };
  return {
    clear,
    forget: (key: string): void => void known.delete(key),
    of: (uri: string, key: string): Promise<Settings> => {
      const today = new Date();
      // Ratings expire overnight, and servers run for weeks.
      if (day !== today.toDateString()) clear();
      day = today.toDateString();
      const begun = cleared;
      const settings = known.get(key) ?? load(uri, { today: dateOf(today), isCurrent: () => begun === cleared });
      known.set(key, settings);
      return settings;
    },
  };
};

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

const dateOf = (day: Date): PartialDate => ({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
