import { FileSystemError, FileType, Uri, workspace } from 'vscode';

/** The answer to `sourcier/readFile`: the text of a file and what its bytes were, or why it is not read. */
export type ReadFileResult =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { readonly problem: 'outside' | 'missing' | 'unreadable' | 'too-large' };

/** More bytes are not read. */
const LARGEST = 20_000_000;

/** Reads a file for the server where it cannot: only within the workspace folders, and no symbolic link. */
export const readWorkspaceFile = async (uri: Uri): Promise<ReadFileResult> => {
  try {
    if (!(await isWithin(uri))) return { problem: 'outside' };
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return { problem: 'unreadable' };
    if (size > LARGEST) return { problem: 'too-large' };
    return decoded(await workspace.fs.readFile(uri));
  } catch (error) {
    return { problem: error instanceof FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'unreadable' };
  }
};

/** The answer to `sourcier/listFiles`: the files of the workspace that match a glob, where the server cannot list them itself. */
export const listWorkspaceFiles = async (glob: string): Promise<readonly string[]> => {
  const found = await workspace.findFiles(glob, '**/{.*,node_modules}/**');
  return found.map((uri) => uri.toString());
};

/** Whether there is a file at a place within the workspace folders, reached by no symbolic link. Never rejects. */
export const mayBeRead = (uri: Uri): Promise<boolean> => isWithin(uri).catch(() => false);

/** Rejects where nothing is there. */
const isWithin = async (uri: Uri): Promise<boolean> => {
  const folder = workspace.getWorkspaceFolder(uri)?.uri;
  return folder !== undefined && !(await isBehindLink(folder, uri));
};

/** As `project/decode.ts` reads files on a disk: by their mark, else as UTF-8, or Windows-1252 where they are none. */
const decoded = (bytes: Uint8Array): ReadFileResult => {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: inWindows1252(bytes), encoding: 'windows-1252' };
  }
};

/** Decoders of some Nodes take it for Latin-1, in which “’”, “œ” and “€” are control characters. */
const inWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => FROM_0X80.charAt(sign.charCodeAt(0) - 0x80));

/** Signs at 0x80 to 0x9F. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

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
