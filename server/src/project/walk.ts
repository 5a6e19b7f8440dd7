import type { DirectoryEntry, Files } from './files.ts';
import { isInside, realPathOf } from './inside.ts';

/** Files in a folder and the folders below. */
export interface Walked {
  readonly files: readonly WalkedFile[];
  /** Links that lead out of the folder, which are not followed. */
  readonly leaving: readonly WalkedFile[];
  readonly failures: readonly ListingFailure[];
}

/** A folder that could not be listed, and the error that said so. */
export interface ListingFailure {
  readonly path: string;
  readonly error: unknown;
}

/** A file, or a link with the kind of what it leads to. */
export interface WalkedFile extends Pick<DirectoryEntry, 'kind'> {
  readonly path: string;
  /** The path from the folder where the walk began. */
  readonly inside: string;
}

/**
 * Every file in `folder` and below, except hidden ones and those in hidden folders and in `node_modules`, unless
 * `named` has the name. Links are followed within the folder; one that can be reached in several ways is entered once, and
 * by its own name rather than a link's, so that links in a circle end. After `most` files no further folder is looked into.
 */
export const walk = async (
  files: Files,
  folder: string,
  named: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): Promise<Walked> => {
  const failures: ListingFailure[] = [];
  const root = await realPathOf(files, folder).catch(() => folder);
  const seen = new Set<string>();
  const ways: Record<Way, WalkedFile[]> = { file: [], leaving: [], folder: [], linked: [] };
  let next: WalkedFile | undefined = { path: folder, inside: '', kind: 'folder' };
  for (; next !== undefined && ways.file.length < most; next = ways.folder.pop() ?? ways.linked.shift()) {
    const { path, inside } = next;
    const fail = (error: unknown): void => void failures.push({ path, error });
    for (const entry of await visibleIn(files, path, { seen, named, fail })) {
      const here = joined(inside, entry.name);
      const place = { path: below(folder, here), inside: here, kind: entry.kind };
      const way = await wayOf(files, entry, place.path, root);
      if (way !== null) ways[way].push(place);
    }
  }
  return { files: ways.file, leaving: ways.leaving, failures };
};

/** How a walk goes on from an entry: a linked folder waits until all others have been entered. */
type Way = 'file' | 'leaving' | 'folder' | 'linked';

const wayOf = async (
  files: Files,
  { kind, isLink }: DirectoryEntry,
  path: string,
  root: string,
): Promise<Way | null> => {
  if (isLink && !(await staysIn(files, path, root))) return 'leaving';
  if (kind === 'other') return null;
  return kind === 'folder' && isLink ? 'linked' : kind;
};

/** Entries of a folder that are not hidden; none, with the error told, where it cannot be listed. */
const visibleIn = async (
  files: Files,
  folder: string,
  {
    seen,
    named,
    fail,
  }: { readonly seen: Set<string>; readonly named: ReadonlySet<string>; fail(error: unknown): void },
): Promise<readonly DirectoryEntry[]> => {
  try {
    return (await listOnce(files, folder, seen)).filter(({ name }) => named.has(name) || !isHidden(name));
  } catch (error) {
    fail(error);
    return [];
  }
};

/** A link that leads nowhere stays: reading it says so. */
const staysIn = async (files: Files, path: string, root: string): Promise<boolean> =>
  isInside(await realPathOf(files, path).catch(() => root), root);

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
