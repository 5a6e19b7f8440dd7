import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Places, PlaceText, TeamFile } from '../../core/settings/team.ts';
import { teamFindings } from '../../core/settings/team-findings.ts';
import { fieldOf } from '../../core/text/field.ts';
import type { ClientFeatures } from '../protocol/client-features.ts';
import { DIAGNOSTIC_SEVERITIES } from '../protocol/convert.ts';
import { uriKey } from './folders.ts';
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
export const createTeamDiagnostics = (
  connection: Connection,
  client: ClientFeatures,
): ((files: readonly TeamFile[]) => void) => {
  const told = new Map<string, string>();
  return (files) => {
    for (const file of files) {
      const diagnostics = teamFindings(file, client.locale).map(
        ({ rule, severity, message, range }): Diagnostic => ({
          range,
          severity: DIAGNOSTIC_SEVERITIES[severity],
          source: 'sourcier',
          code: rule,
          message,
        }),
      );
      const said = JSON.stringify(diagnostics);
      if ((told.get(file.file) ?? '[]') === said) continue;
      told.set(file.file, said);
      connection.sendDiagnostics({ uri: file.file, diagnostics }).catch(() => {});
    }
  };
};
