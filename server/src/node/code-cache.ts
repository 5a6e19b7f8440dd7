import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** Loads programs with what the engine made of them before: translating their text anew is a third of a start. */
export interface CodeCache {
  /** What the program `name`, a file among the programs, exports; it may require the others by "./name". */
  load(name: string): unknown;
  /** Keeps what the engine has made of the programs, once all are loaded and where as much is not kept yet. Never throws. */
  keep(much: Much): void;
}

/** How much of the programs has run: `some` of it, or `most` of what is asked of them. */
export type Much = 'some' | 'most';

/** Where programs stand, and where what is made of them is kept. */
export interface CodePlaces {
  /** The folder of the programs, and their files. */
  readonly folder: string;
  readonly programs: readonly string[];
  /** A folder for this user alone, made where it is not there; null to keep nothing. */
  readonly kept: string | null;
  /** Gives them what is not a program. */
  readonly require: (id: string) => unknown;
}

interface Loaded {
  readonly script: Script;
  readonly module: { exports: unknown };
  /** Where its code is kept, without how much it is. */
  readonly path: string | null;
  /** How much of it is. */
  kept: Much | null;
}

type Program = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  file: string,
  folder: string,
) => void;

/** Code for another text or engine is not asked for; what is spoilt, or not this user's, is as none. */
export const createCodeCache = ({ folder, programs, kept, require }: CodePlaces): CodeCache => {
  const loaded = new Map<string, Loaded>();
  // Of the engine, the machine, and the flags that the code depends on.
  const tag = cachedDataVersionTag();
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.module.exports;
    const filename = join(folder, name);
    const text = readFileSync(filename, 'utf8');
    // The engine itself compares no more than the length of the text.
    const path = kept && join(kept, `${name}-${hashOf(text).toString('hex').slice(0, 32)}-${tag}`);
    const found = kept && path ? firstKept(kept, path) : null;
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
      filename,
      ...(found && { cachedData: found.code }),
    });
    const module = { exports: {} };
    loaded.set(name, { script, module, path, kept: found && !script.cachedDataRejected ? found.much : null });
    const requireFrom = (id: string): unknown => (programs.includes(id.slice(2)) ? load(id.slice(2)) : require(id));
    const program: Program = script.runInThisContext();
    program(module.exports, requireFrom, module, filename, folder);
    return module.exports;
  };
  const keep = (much: Much): void => {
    if (kept === null || programs.some((name) => !loaded.has(name))) return;
    try {
      for (const one of loaded.values()) keepOne(kept, one, much);
      if (isOwn(kept)) dropOld(kept);
    } catch {
      // There is no room, or no right to write: the next start takes as long as this one.
    }
  };
  return { load, keep };
};

/** Throws Node's error. */
const keepOne = (folder: string, one: Loaded, much: Much): void => {
  const { path, kept, script } = one;
  if (path === null || kept === 'most' || kept === much) return;
  writeWhole(folder, `${path}.${much}`, script.createCachedData());
  if (kept !== null) rmSync(`${path}.${kept}`, { force: true });
  one.kept = much;
};

/** Only this user may enter it, and have put something there. */
const isOwn = (folder: string): boolean => {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return false;
  return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o077) === 0);
};

/** The engine runs code without looking at it: what is kept begins with its hash. In bytes. */
const HASH = 32;

const hashOf = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** The most that is kept of a program. */
const firstKept = (folder: string, path: string): { readonly code: Buffer; readonly much: Much } | null => {
  for (const much of ['most', 'some'] as const) {
    const code = readWhole(folder, `${path}.${much}`);
    if (code) return { code, much };
  }
  return null;
};

const readWhole = (folder: string, path: string): Buffer | null => {
  try {
    if (!isOwn(folder)) return null;
    const bytes = readFileSync(path);
    const code = bytes.subarray(HASH);
    return hashOf(code).equals(bytes.subarray(0, HASH)) ? code : null;
  } catch {
    return null;
  }
};

/** Under another name first, so that nobody ever reads a half. Throws Node's error. */
const writeWhole = (folder: string, path: string, code: Buffer): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOwn(folder)) return;
  const half = join(folder, `${randomUUID()}.tmp`);
  try {
    writeFileSync(half, Buffer.concat([hashOf(code), code]), { flag: 'wx', mode: 0o600 });
    renameSync(half, path);
  } finally {
    rmSync(half, { force: true });
  }
};

/** So much is kept: the programs of two versions, for three engines. */
const MOST = 12;

/** Drops all but what was written last. Throws Node's error. */
const dropOld = (folder: string): void => {
  const written = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, at: lstatSync(path).mtimeMs };
  });
  written.sort((a, b) => b.at - a.at);
  for (const { path } of written.slice(MOST)) rmSync(path, { force: true });
};
