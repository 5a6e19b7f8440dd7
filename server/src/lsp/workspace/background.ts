import { hashOf } from '../../core/text/hash.ts';
import { createBreather } from '../documents/breather.ts';
import type { Session } from '../session.ts';
import { createWorkspaceCache, type Store, type WorkspaceCache } from './cache.ts';
import { type Check, createCheck, manyChecked } from './check.ts';
import type { WorkspaceFiles } from './files.ts';
import { createFingerprint } from './fingerprint.ts';
import { findArticle, indexArticle, type Knowledge } from './index-article.ts';
import { beginProgress } from './progress.ts';
import type { Indexed } from './workspace-index.ts';

/** Work on files that are not open, one after the other. */
export interface Background {
  /** Reads all files anew. */
  restart(): void;
  /** Reads a file as it now is; one that is gone is dropped. */
  read(uri: string): void;
  /** When all that was asked for is done. */
  settled(): Promise<void>;
  /** Ends the work; resolves when what it found is kept. */
  stop(): Promise<void>;
}

/** `onIdle` is called each time that nothing is left to do. */
export const createBackground = (session: Session, onIdle: () => void): Background => {
  const { files, threads, openStore } = session;
  const check = createCheck();
  let run = 0;
  let known: Knowledge | undefined;
  const knowledge = (): Knowledge => {
    known ??= createKnowledge(openStore());
    return known;
  };
  const queue = createQueue(session, onIdle);
  const then = (work: (from: WorkspaceFiles) => Promise<void>): void => {
    if (files !== null) queue.add(() => work(files));
  };
  return {
    restart: () => {
      const mine = ++run;
      then(async (from) => {
        // The article that somebody has just opened goes first.
        await new Promise((resolve) => setTimeout(resolve, HEAD_START));
        // What was asked for since then does all this again.
        if (mine !== run) return;
        const uris = (await session.settings.checksWorkspace()) ? await from.list() : [];
        session.index.keep(uris);
        if (uris.length === 0) return;
        const { cache } = knowledge();
        await cache.load();
        cache.keep(uris);
        const find = finder(session, from, knowledge(), manyChecked(check, threads, cache.unknownAmong(uris)));
        const reading = readAll(session, cache, { uris, find, isCurrent: () => mine === run });
        await reading.finally(() => threads?.close());
      });
    },
    read: (uri) =>
      then(async (from) => {
        if (!(await session.settings.checksWorkspace())) return;
        indexArticle(session, uri, await finder(session, from, knowledge(), check)(uri));
        knowledge().cache.saveLater();
      }),
    settled: queue.settled,
    stop: async () => {
      run++;
      await known?.cache.save();
    },
  };
};

/** Work that is done in the order in which it was asked for; a fault ends only its own part. */
const createQueue = ({ connection }: Session, onIdle: () => void) => {
  let waiting = 0;
  let running: Promise<void> = Promise.resolve();
  return {
    add: (work: () => Promise<void>): void => {
      waiting++;
      running = running
        .then(work)
        .catch((error: unknown) => connection.console.error(`workspace: ${String(error)}`))
        .then(() => {
          if (--waiting === 0) onIdle();
        });
    },
    settled: () => running,
  };
};

/** Without a store, names are short and hold for this run. */
const createKnowledge = (store: Store | null): Knowledge => ({
  cache: createWorkspaceCache(store),
  fingerprint: store === null ? createFingerprint('', hashOf) : createFingerprint(store.program, store.hash),
});

/** By how much the first open document is ahead of the files of the workspace, in milliseconds. */
const HEAD_START = 100;

/** So many files are being read and checked while one is taken in. */
const AHEAD = 16;

type FindFile = (uri: string) => Promise<Indexed | null>;

/** Finds files one by one; a fault in one keeps no other from being read. */
const finder =
  (session: Session, files: WorkspaceFiles, knowledge: Knowledge, check: Check): FindFile =>
  async (uri) => {
    try {
      return await findArticle(session, knowledge, check, uri, await files.read(uri));
    } catch (error) {
      session.connection.console.error(`workspace: ${uri}: ${String(error)}`);
      return null;
    }
  };

/** How `readAll` finds what it takes in. */
interface Reading {
  readonly uris: readonly string[];
  readonly find: FindFile;
  readonly isCurrent: () => boolean;
}

const readAll = async (session: Session, cache: WorkspaceCache, { uris, find, isCurrent }: Reading): Promise<void> => {
  const progress = await beginProgress(session, uris.length);
  const breathe = createBreather();
  const found = uris.slice(0, AHEAD).map(find);
  for (const [i, uri] of uris.entries()) {
    if (!isCurrent() || progress.isCancelled()) break;
    const next = uris[i + AHEAD];
    indexArticle(session, uri, (await found.shift()) ?? null);
    if (next !== undefined) found.push(find(next));
    progress.report(i + 1);
    cache.saveIfMany();
    // Whatever else was asked meanwhile goes first.
    await breathe();
  }
  await Promise.allSettled(found);
  progress.end();
  void cache.save();
};
