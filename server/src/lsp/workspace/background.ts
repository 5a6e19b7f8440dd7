import { createBreather } from '../documents/breather.ts';
import type { Session } from '../session.ts';
import { createWorkspaceCache, type OpenStore, type Store } from './cache.ts';
import type { WorkspaceFiles } from './files.ts';
import { createFingerprint } from './fingerprint.ts';
import { indexArticle, type Knowledge } from './index-article.ts';
import { beginProgress } from './progress.ts';
import { nameOf } from './workspace-index.ts';

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
export const createBackground = (
  session: Session,
  files: WorkspaceFiles | null,
  openStore: OpenStore,
  onIdle: () => void,
): Background => {
  let run = 0;
  let waiting = 0;
  let running: Promise<void> = Promise.resolve();
  let known: Knowledge | undefined;
  const knowledge = (): Knowledge => {
    known ??= createKnowledge(openStore());
    return known;
  };
  const then = (work: (files: WorkspaceFiles) => Promise<void>): void => {
    if (files === null) return;
    waiting++;
    running = running
      .then(() => work(files))
      .catch((error: unknown) => session.connection.console.error(`workspace: ${String(error)}`))
      .then(() => {
        if (--waiting === 0) onIdle();
      });
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
        if (uris.length > 0) await readAll(session, from, knowledge(), uris, () => mine === run);
      });
    },
    read: (uri) =>
      then(async (from) => {
        if (!(await session.settings.checksWorkspace())) return;
        await indexArticle(session, knowledge(), uri, await from.read(uri));
        knowledge().cache.saveLater();
      }),
    settled: () => running,
    stop: async () => {
      run++;
      await known?.cache.save();
    },
  };
};

/** Without a store, names are short and hold for this run. */
const createKnowledge = (store: Store | null): Knowledge => ({
  cache: createWorkspaceCache(store),
  fingerprint: store === null ? createFingerprint('', nameOf) : createFingerprint(store.program, store.hash),
});

/** By how much the first open document is ahead of the files of the workspace, in milliseconds. */
const HEAD_START = 100;

/** So many files are being read while one is checked. */
const AHEAD = 16;

/** Results are kept each time that so many articles have been read, lest the server be killed. */
const KEPT_AT_ONCE = 500;

const readAll = async (
  session: Session,
  files: WorkspaceFiles,
  knowledge: Knowledge,
  uris: readonly string[],
  isCurrent: () => boolean,
): Promise<void> => {
  const { cache } = knowledge;
  await cache.load();
  cache.keep(uris);
  const progress = await beginProgress(session, uris.length);
  const breathe = createBreather();
  const texts = uris.slice(0, AHEAD).map((uri) => files.read(uri));
  for (const [i, uri] of uris.entries()) {
    if (!isCurrent() || progress.isCancelled()) break;
    const next = uris[i + AHEAD];
    const text = await texts.shift();
    if (next !== undefined) texts.push(files.read(next));
    await indexArticle(session, knowledge, uri, text ?? null);
    progress.report(i + 1);
    if (cache.unsaved() >= KEPT_AT_ONCE) void cache.save();
    // Whatever else was asked meanwhile goes first.
    await breathe();
  }
  progress.end();
  void cache.save();
};
