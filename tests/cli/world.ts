import { posix } from 'node:path';
import { main } from '../../server/src/cli/main.ts';
import type { ExitCode, World } from '../../server/src/cli/world.ts';
import { decoded } from '../../server/src/project/decode.ts';
import type { DirectoryEntry, Files, Kind } from '../../server/src/project/files.ts';

/** What stands at a path: a text, bytes, where a link leads, or the error that reading it gives. */
export type Node = string | Uint8Array | { readonly link: string } | { readonly fails: string };

export type Tree = Readonly<Record<string, Node>>;

/** An error as Node gives it. */
const failure = (code: string, words = `${code}: it failed`): Error => Object.assign(new Error(words), { code });

/** Files that are only in memory, by their paths; folders are what the paths imply. `written` collects. */
export const memoryFiles = (tree: Tree, windows = false, written: Record<string, string> = {}): Files => {
  const paths = Object.keys(tree).map((path) => posix.normalize(path));
  const nodes = new Map(Object.values(tree).map((node, i) => [paths[i] ?? '', node]));
  const folders = new Set(['.', ...paths.flatMap(foldersAbove)]);
  /** The path without links; null when one leads nowhere. */
  const resolved = (path: string, steps = 0): string | null => {
    if (steps > 20) return null;
    let at = '';
    for (const [i, part] of posix
      .normalize(path)
      .replace(/(?<=.)\/$/, '')
      .split('/')
      .entries()) {
      at = i === 0 ? part : `${at}/${part}`;
      const node = nodes.get(at);
      if (typeof node !== 'object' || !('link' in node)) continue;
      const target = resolved(posix.join(posix.dirname(at), node.link), steps + 1);
      if (target === null) return null;
      at = target;
    }
    return at === '' ? '/' : at;
  };
  const kindOf = async (path: string): Promise<Kind | null> => {
    const real = path === '' ? null : resolved(path);
    if (real === null) return null;
    if (folders.has(real)) return 'folder';
    return nodes.has(real) ? 'file' : null;
  };
  const realPath = async (path: string): Promise<string> => {
    const real = resolved(path);
    if (real === null || (await kindOf(real)) === null) throw failure('ENOENT');
    return real;
  };
  return {
    windows,
    kindOf,
    realPath,
    list: async (folder) => {
      const real = await realPath(folder);
      const node = nodes.get(`${real}/`);
      if (typeof node === 'object' && 'fails' in node) throw failure(node.fails);
      const inside = [...nodes.keys(), ...folders].filter((path) => path !== real && posix.dirname(path) === real);
      const names = [...new Set(inside.map((path) => posix.basename(path)))].filter((name) => name !== '.');
      return Promise.all(
        names.map(async (name): Promise<DirectoryEntry> => {
          const path = posix.join(real, name);
          const entry = nodes.get(path);
          return {
            name,
            kind: (await kindOf(path)) ?? 'file',
            isLink: typeof entry === 'object' && 'link' in entry,
          };
        }),
      );
    },
    read: async (path) => {
      const node = nodes.get(await realPath(path));
      if (typeof node === 'string') return new TextEncoder().encode(node);
      if (node instanceof Uint8Array) return node;
      throw node && 'fails' in node ? failure(node.fails) : failure('EISDIR');
    },
    makeFolder: async (path) => {
      for (const folder of foldersAbove(`${posix.normalize(path)}/`)) folders.add(folder);
    },
    write: async (path, content) => {
      if (posix.dirname(path) !== '.' && !folders.has(posix.dirname(path))) throw failure('ENOENT', 'no such folder');
      written[path] = typeof content === 'string' ? content : decoded(content).text;
    },
  };
};

const foldersAbove = (path: string): readonly string[] => {
  const above = posix.dirname(path.replace(/\/$/, ''));
  const here = path.endsWith('/') ? [path.slice(0, -1)] : [];
  return above === '.' || above === '/' ? [...here, above] : [...here, above, ...foldersAbove(above)];
};

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command line in a world of its own, in English unless `world` says otherwise. */
export const runIn = async (tree: Tree, argv: readonly string[], world: Partial<World> = {}): Promise<Ran> => {
  const written: Record<string, string> = {};
  let out = '';
  let err = '';
  const code = await main({
    argv,
    env: { LANG: 'en_GB.UTF-8' },
    systemLocale: 'en',
    isTerminal: false,
    today: { year: 2026, month: 11, day: 23 },
    progress: null,
    input: async () => '',
    changedSince: async () => [],
    serveTools: async () => {},
    threads: null,
    files: memoryFiles(tree, false, written),
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    ...world,
  });
  return { code, out, err, written };
};
