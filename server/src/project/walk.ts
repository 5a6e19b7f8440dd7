import type { DirectoryEntry, Files } from './files.ts';

/** Files in a folder and the folders below. */
export interface Walked {
  readonly files: readonly WalkedFile[];
  readonly failures: readonly ListingFailure[];
}

/** A folder that could not be listed, and the error that said so. */
export interface ListingFailure {
  readonly path: string;
  readonly error: unknown;
}

export interface WalkedFile {
  readonly path: string;
  /** The path from the folder where the walk began. */
  readonly inside: string;
}

/**
 * Every file in `folder` and below, except hidden ones and those in hidden folders and in `node_modules`, unless
 * `named` has the name. Links are followed; a folder that can be reached in several ways is entered once, and by its
 * own name rather than a link's, so that links in a circle end. After `most` files no further folder is looked into.
 */
export const walk = async (
  files: Files,
  folder: string,
  named: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): Promise<Walked> => {
  const found: WalkedFile[] = [];
  const failures: ListingFailure[] = [];
  const seen = new Set<string>();
  const waiting = [''];
  const linked: string[] = [];
  for (
    let inside = waiting.pop();
    inside !== undefined && found.length < most;
    inside = waiting.pop() ?? linked.shift()
  ) {
    const path = below(folder, inside);
    const listed = await listOnce(files, path, seen).catch((error: unknown): readonly DirectoryEntry[] => {
      failures.push({ path, error });
      return [];
    });
    for (const entry of listed.filter(({ name }) => named.has(name) || !isHidden(name))) {
      const here = joined(inside, entry.name);
      if (entry.kind === 'file') found.push({ path: below(folder, here), inside: here });
      else if (entry.kind === 'folder') (entry.isLink ? linked : waiting).push(here);
    }
  }
  return { files: found, failures };
};

/** Nothing for a folder that has been listed under another name. */
const listOnce = async (files: Files, folder: string, seen: Set<string>): Promise<readonly DirectoryEntry[]> => {
  const real = await files.realPath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return files.list(folder);
};

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const joined = (inside: string, name: string): string => (inside === '' ? name : `${inside}/${name}`);

const below = (folder: string, inside: string): string => {
  if (inside === '' || folder === '.') return inside || folder;
  return folder.endsWith('/') ? folder + inside : `${folder}/${inside}`;
};
