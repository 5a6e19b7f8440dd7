import { FileSystemError, FileType, Uri, workspace } from 'vscode';

/** The answer to `sourcier/readFile`: the text of a file, or why it is not read. */
export type ReadFileResult =
  | { readonly text: string }
  | { readonly problem: 'outside' | 'missing' | 'unreadable' | 'too-large' };

/** More bytes are not read. */
const LARGEST = 20_000_000;

/** Reads a file for the server where it cannot: only within the workspace folders, and no symbolic link. */
export const readWorkspaceFile = async (uri: Uri): Promise<ReadFileResult> => {
  try {
    const folder = workspace.getWorkspaceFolder(uri)?.uri;
    if (folder === undefined || (await isBehindLink(folder, uri))) return { problem: 'outside' };
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return { problem: 'unreadable' };
    if (size > LARGEST) return { problem: 'too-large' };
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { problem: error instanceof FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'unreadable' };
  }
};

/** Whether a path below a folder goes through a symbolic link: where one leads cannot be seen from here. */
const isBehindLink = async (folder: Uri, { path }: Uri): Promise<boolean> => {
  const parts = path
    .slice(folder.path.length)
    .split('/')
    .filter((part) => part !== '');
  for (let depth = 1; depth <= parts.length; depth++) {
    const { type } = await workspace.fs.stat(Uri.joinPath(folder, ...parts.slice(0, depth)));
    if ((type & FileType.SymbolicLink) !== 0) return true;
  }
  return false;
};
