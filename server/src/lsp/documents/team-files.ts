import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Places, PlaceText, TeamFile } from '../../core/settings/team.ts';
import { teamFindings } from '../../core/settings/team-findings.ts';
import { fieldOf } from '../../core/text/field.ts';
import type { ClientFeatures } from '../protocol/client-features.ts';
import { DIAGNOSTIC_SEVERITIES } from '../protocol/convert.ts';
import { uriKey, within } from './folders.ts';
import { READ_FILE, refusalOf } from './library.ts';

/** Reads files of the workspace that the server can reach by itself, by URI; null for those it cannot. */
export type ReadPlace = (uri: string, within: string) => Promise<PlaceText | null>;

/** Where files of the workspace may be read from beside the client. */
interface PlaceOptions {
  /** The workspace folders that are open now, by URI. */
  readonly folders: () => readonly string[];
  /** The text of a document as it stands in the editor. */
  readonly openText: (uri: string) => string | undefined;
  /** Null for a server that reads no files by itself. */
  readonly own: ReadPlace | null;
}

/**
 * Where team files are read from: as they stand in the editor, from the disk, or from the client. Nothing is looked for
 * above a workspace folder, nor above the folder of an article outside them.
 */
export const createPlaces = (
  connection: Connection,
  client: ClientFeatures,
  { folders, openText, own }: PlaceOptions,
): Places => ({
  read: async (uri, within) => {
    const text = openText(uri);
    if (text !== undefined) return { text };
    const read = own === null ? null : await own(uri, within);
    if (read !== null) return read;
    return client.readsFiles ? askClient(connection, uri) : { problem: 'missing' };
  },
  // Editors escape what Node does not, and write drives otherwise.
  isTop: async (folder) => !folders().some((root) => uriKey(folder).startsWith(`${uriKey(root).replace(/\/$/, '')}/`)),
});

const askClient = async (connection: Connection, uri: string): Promise<PlaceText> => {
  try {
    const answer: unknown = await connection.sendRequest(READ_FILE, { uri });
    const text = fieldOf(answer, 'text');
    return typeof text === 'string' ? { text } : { problem: refusalOf(fieldOf(answer, 'problem')) };
  } catch {
    // A client that cannot be asked has no such file.
    return { problem: 'missing' };
  }
};

/** Tells the client what is wrong in team files, and when it is no longer. */
export interface TeamDiagnostics {
  /** Takes in the files that were read for the articles of a folder. */
  tell(folder: string, files: readonly TeamFile[]): void;
  /** A file, or a folder with all in it, is no more, or not open any more. */
  gone(uri: string): void;
}

/** Nothing is said any more of a file that is not read for the articles of any folder. */
export const createTeamDiagnostics = (connection: Connection, client: ClientFeatures): TeamDiagnostics => {
  const told = new Map<string, string>();
  const readFor = new Map<string, readonly string[]>();
  const send = (uri: string, diagnostics: Diagnostic[]): void => {
    connection.sendDiagnostics({ uri, diagnostics }).catch(() => {});
  };
  const dropUnless = (isKept: (file: string) => boolean): void => {
    for (const [file, said] of [...told].filter(([one]) => !isKept(one))) {
      told.delete(file);
      if (said !== NONE) send(file, []);
    }
  };
  const tellOf = (file: TeamFile): void => {
    const diagnostics = diagnosticsOf(file, client);
    const said = JSON.stringify(diagnostics);
    if ((told.get(file.file) ?? NONE) !== said) send(file.file, diagnostics);
    told.set(file.file, said);
  };
  return {
    tell: (folder, files) => {
      for (const file of files) tellOf(file);
      readFor.set(
        uriKey(folder),
        files.map(({ file }) => file),
      );
      const read = new Set([...readFor.values()].flat());
      dropUnless((file) => read.has(file));
    },
    gone: (uri) => {
      const isGone = within(uri);
      dropUnless((file) => !isGone(uriKey(file)));
      for (const folder of [...readFor.keys()].filter(isGone)) readFor.delete(folder);
    },
  };
};

/** No diagnostics, as they are remembered. */
const NONE = '[]';

const diagnosticsOf = (file: TeamFile, { locale }: ClientFeatures): Diagnostic[] =>
  teamFindings(file, locale).map(({ rule, severity, message, range }) => ({
    range,
    severity: DIAGNOSTIC_SEVERITIES[severity],
    source: 'sourcier',
    code: rule,
    message,
  }));
