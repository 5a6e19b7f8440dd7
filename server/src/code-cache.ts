import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Loads programs with what the engine made of them before: translating their text anew is a third of a start. */
export interface CodeCache {
  /** What the program `name`, a file among the programs, exports; it may require the others by "./name". */
  load(name: string): unknown;
  /** Keeps what the engine has made of the programs, once all are loaded and where it is not kept yet. Never throws. */
  keep(): void;
}

/** Where programs stand, and where what is made of them is kept. */
export interface CodePlaces {
  /** The folder of the programs. */
  readonly programs: string;
  /** The hash of each program's text, by its file's name. */
  readonly hashes: Readonly<Record<string, string>>;
  /** A folder for this user alone, made where it is not there; null to keep nothing. */
  readonly kept: string | null;
  /** Gives them what is not a program. */
  readonly require: (id: string) => unknown;
}

interface Loaded {
  readonly script: Script;
  readonly module: { exports: unknown };
  /** Where its code is still to be kept. */
  missing: string | null;
}

type Program = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  file: string,
  folder: string,
) => void;

/** Code of a changed text or for another engine is not asked for; what is spoilt, or not this user's, is as none. */
export const createCodeCache = ({ programs, hashes, kept, require }: CodePlaces): CodeCache => {
  const loaded = new Map<string, Loaded>();
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.module.exports;
    const filename = join(programs, name);
    const path = kept && join(kept, [name, hashes[name], process.versions.v8, process.arch].join('-'));
    const cachedData = kept && path ? readWhole(kept, path) : undefined;
    const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
    const script = new Script(text, { filename, ...(cachedData && { cachedData }) });
    const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
    const module = { exports: {} };
    loaded.set(name, { script, module, missing: isKept ? null : path });
    const requireFrom = (id: string): unknown => (Object.hasOwn(hashes, id.slice(2)) ? load(id.slice(2)) : require(id));
    const program: Program = script.runInThisContext();
    program(module.exports, requireFrom, module, filename, programs);
    return module.exports;
  };
  const keep = (): void => {
    const all = [...loaded.values()];
    if (kept === null || all.length < Object.keys(hashes).length) return;
    try {
      for (const one of all) {
        const { missing } = one;
        one.missing = null;
        if (missing !== null) writeWhole(kept, missing, one.script.createCachedData());
      }
      if (isOwn(kept)) dropOld(kept);
    } catch {
      // There is no room, or no right to write: the next start takes as long as this one.
    }
  };
  return { load, keep };
};

/** Only this user may enter it, and have put something there. */
const isOwn = (folder: string): boolean => {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return false;
  return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o077) === 0);
};

/** The engine runs what it is given without looking: code begins with its hash. */
const HASH = 32;

const hashOf = (code: Buffer): Buffer => createHash('sha256').update(code).digest();

const readWhole = (folder: string, path: string): Buffer | undefined => {
  try {
    if (!isOwn(folder)) return undefined;
    const bytes = readFileSync(path);
    const code = bytes.subarray(HASH);
    return hashOf(code).equals(bytes.subarray(0, HASH)) ? code : undefined;
  } catch {
    return undefined;
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
