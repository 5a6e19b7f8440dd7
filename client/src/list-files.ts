import { workspace } from 'vscode';

/** The answer to `sourcier/listFiles`: the files of the workspace that match a glob, where the server cannot list them itself. */
export const listWorkspaceFiles = async (glob: string): Promise<readonly string[]> => {
  const found = await workspace.findFiles(glob, '**/{.*,node_modules}/**');
  return found.map((uri) => uri.toString());
};
