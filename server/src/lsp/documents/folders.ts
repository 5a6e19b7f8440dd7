import type { InitializeParams } from 'vscode-languageserver';
import { fieldOf } from '../../core/text/field.ts';
import { parsedUri } from '../../core/text/uri.ts';

/** The workspace folders of a client, and where documents lie in them. */
export interface Folders {
  /** A document's path from the innermost folder that holds it, or its full path; unescaped, with "/", in NFC. */
  pathOf(uri: string): string;
  /** Whether a file lies in an open folder, and neither there nor on the way in a hidden folder or `node_modules`. */
  holds(uri: string): boolean;
  /** The URIs of the folders that are open now. */
  uris(): readonly string[];
  /** Takes in the event of `workspace/didChangeWorkspaceFolders`; what is not a folder in it is passed over. */
  change(event: unknown): void;
}

/** The folders a client introduces itself with: its workspace folders, or the root of clients that know but one. */
export const createFolders = ({ workspaceFolders, rootUri }: InitializeParams): Folders => {
  const named = placesIn(workspaceFolders);
  const open = new Map(named.length > 0 ? named : typeof rootUri === 'string' ? [[folderAt(rootUri), rootUri]] : []);
  /** The path from the innermost folder that holds a place. */
  const pathIn = ({ root, path }: ReturnType<typeof placeOf>): string | null => {
    const place = root + path;
    const holding = [...open.keys()].filter((folder) => place.startsWith(folder));
    return holding.length === 0 ? null : place.slice(Math.max(...holding.map(({ length }) => length)));
  };
  return {
    pathOf: (uri) => {
      const place = placeOf(uri);
      return pathIn(place) ?? place.path.replace(DRIVE, '$1:');
    },
    holds: (uri) => {
      const path = pathIn(placeOf(uri));
      return path !== null && !HIDDEN.test(path);
    },
    uris: () => [...open.values()],
    change: (event) => {
      for (const [folder] of placesIn(fieldOf(event, 'removed'))) open.delete(folder);
      for (const [folder, uri] of placesIn(fieldOf(event, 'added'))) open.set(folder, uri);
    },
  };
};

/** The beginning of all places in each folder, and its URI. */
const placesIn = (folders: unknown): readonly (readonly [string, string])[] =>
  (Array.isArray(folders) ? folders : [])
    .map((folder) => fieldOf(folder, 'uri'))
    .filter((uri) => typeof uri === 'string')
    .map((uri) => [folderAt(uri), uri] as const);

/** The beginning of the places of all that lies in a folder. */
const folderAt = (uri: string): string => {
  const { root, path } = placeOf(uri);
  return `${root}${path.replace(/\/+$/, '')}/`;
};

/** As the files of a workspace are listed. */
const HIDDEN = /(?:^|\/)(?:\.|node_modules(?:\/|$))/;

const DRIVE = /^\/([a-z]):/i;

const placeOf = (uri: string): { readonly root: string; readonly path: string } => {
  const { scheme, authority, path } = parsedUri(uri);
  // Editors write "C:", "c:" and "c%3A" for one drive, and file systems "é" in one or two characters.
  const plain = path.normalize('NFC').replace(DRIVE, (drive) => drive.toLowerCase());
  return { root: `${scheme}://${authority}`.toLowerCase(), path: plain };
};

/** One text for all writings of a URI: what editors escape, Node may not. */
export const uriKey = (uri: string): string => {
  const { root, path } = placeOf(uri);
  return root + path;
};

/** Whether a key is that of a file, or of one in that folder. */
export const within = (uri: string): ((key: string) => boolean) => {
  const place = uriKey(uri).replace(/\/$/, '');
  return (key) => key === place || key.startsWith(`${place}/`);
};
