import type { Connection } from 'vscode-languageserver';
import { MARKDOWN_GLOB } from '../../core/markdown/endings.ts';
import { fieldOf } from '../../core/text/field.ts';
import { READ_FILE } from '../documents/library.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';

/** The request by which the server asks Sourcier's own client for the files of the workspace: `{glob}`. */
const LIST_FILES = 'sourcier/listFiles';

/** The files of a workspace as the client lists and reads them. */
export const clientFiles = (connection: Connection): WorkspaceFiles => ({
  list: async () => {
    try {
      const answer: unknown = await connection.sendRequest(LIST_FILES, { glob: MARKDOWN_GLOB });
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
