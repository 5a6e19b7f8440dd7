import type { Connection } from 'vscode-languageserver';
import { fieldOf } from '../../core/settings/field.ts';
import { READ_FILE } from '../documents/library.ts';
import type { WorkspaceFiles } from '../workspace/workspace.ts';

/** The request by which the server asks Sourcier's own client for the Markdown files of the workspace; no parameters. */
const LIST_FILES = 'sourcier/listFiles';

/** The files of a workspace as the client lists and reads them. */
export const clientFiles = (connection: Connection): WorkspaceFiles => ({
  list: async () => {
    try {
      const answer: unknown = await connection.sendRequest(LIST_FILES);
      return Array.isArray(answer) ? answer.filter((uri) => typeof uri === 'string').toSorted() : [];
    } catch {
      return [];
    }
  },
  read: async (uri) => {
    try {
      const text = fieldOf(await connection.sendRequest(READ_FILE, { uri }), 'text');
      return typeof text === 'string' ? text : null;
    } catch {
      return null;
    }
  },
});
