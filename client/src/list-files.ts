import { workspace } from 'vscode';

/** The answer to `sourcier/listFiles`: the Markdown files of the workspace, where the server cannot list them itself. */
export const listWorkspaceFiles = async (): Promise<readonly string[]> => {
  const found = await workspace.findFiles('**/*.{md,markdown,mdx,qmd,rmd}', '**/{.*,node_modules}/**');
  return found.map((uri) => uri.toString());
};
