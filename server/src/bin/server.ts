import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { NO_BIBLIOGRAPHIES } from '../core/article/defaults.ts';
import type { OwnLibrary } from '../lsp/documents/library.ts';
import type { ReadPlace } from '../lsp/documents/team-files.ts';
import type { Online } from '../lsp/handlers/online.ts';
import { createOrder } from '../lsp/protocol/order.ts';
import { startServer } from '../lsp/server.ts';
import type { WorkspaceFiles } from '../lsp/workspace/files.ts';
import { answerChecks, createCheckThreads } from '../node/check-threads.ts';
import { keepIndex } from '../node/keep-index.ts';
import { wholeFrames } from '../node/whole-frames.ts';
import { createLibrary } from '../project/bibliographies.ts';
import { diskFiles } from '../project/files.ts';
import { createReader } from '../project/read-place.ts';
import { createTeams } from '../project/teams.ts';
import { markdownIn, textWithin } from '../project/workspace-files.ts';

/** Null for what has no path on this system: not a file, one of another machine, a name that no file can have. */
const pathOf = (uri: string): string | null => {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
};

const pathsOf = (folders: () => readonly string[]): readonly string[] => folders().flatMap((uri) => pathOf(uri) ?? []);

const onDisk: OwnLibrary = (folders) => {
  const library = createLibrary(diskFiles, () => pathsOf(folders));
  return {
    of: async (uri, text) => {
      const path = pathOf(uri);
      return path === null ? NO_BIBLIOGRAPHIES : library.of(path, text);
    },
    forget: library.forget,
  };
};

const readPlace = (folders: () => readonly string[]): ReadPlace => {
  const read = createReader(diskFiles);
  return async (uri, within) => {
    const [path, folder] = [pathOf(uri), pathOf(within)];
    if (path === null || folder === null) return null;
    const roots = pathsOf(folders);
    return read(path, folder, roots.length > 0 ? roots : [folder]);
  };
};

const files = (folders: () => readonly string[]): WorkspaceFiles => ({
  list: async () => (await markdownIn(diskFiles, pathsOf(folders))).map((path) => pathToFileURL(path).href),
  read: async (uri) => {
    const path = pathOf(uri);
    return path === null ? null : textWithin(diskFiles, pathsOf(folders), path);
  },
});

/** Questions to the network; what asks them is loaded when somebody first does: few do, and a start would wait for it. */
const online: Online = {
  details: async (address, language, signal) =>
    (await import('../links/details.ts')).detailsAt(address, {
      language,
      signal,
      timeoutMs: 15_000,
      allowPrivate: false,
    }),
  zotero: async (query) => (await import('../links/zotero.ts')).searchZotero(query),
};

/** Where the client says, nowhere where it says null, else in the user's cache folder. */
const chosenPlace = (place: unknown): string | null | undefined =>
  typeof place === 'string' ? pathOf(place) : place === undefined ? undefined : null;

/** How an editor says that it will talk; a person trying the server out may not. */
const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)\b/;

/** Two ends of an editor's. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Connects to the editor, over another channel than streams where there are none. */
const connect = (options: ConnectionOptions, streams: Streams | null): Connection => {
  if (streams === null) return createConnection(ProposedFeatures.all, options);
  // Bytes that are no message would stop the reader for ever.
  const frames = wholeFrames((bytes) => connection.console.warn(`Left out ${bytes} bytes that are no message.`));
  // Where the input fails, its end is the end of the server.
  pipeline(streams.input, frames, () => {});
  const connection = createConnection(ProposedFeatures.all, frames, streams.output, options);
  return connection;
};

/** Serves the editor at the other end until it says goodbye; in a thread, checks files for it. */
export const run = (): void => (isMainThread ? serveProcess() : answerChecks());

const serveProcess = (): void => {
  if (!process.argv.some((argument) => TRANSPORT.test(argument))) process.argv.push('--stdio');
  const transport = process.argv.find((argument) => TRANSPORT.test(argument));
  serve(transport === '--stdio' ? { input: process.stdin, output: process.stdout } : null);
};

/** Serves the editor at the other end of `streams`, or of what the process's arguments name where they are null. */
export const serve = (streams: Streams | null): void => {
  const order = createOrder();
  const connection = connect({ messageStrategy: order.messageStrategy }, streams);
  order.serve(connection);
  startServer(connection, {
    teams: createTeams,
    library: onDisk,
    readPlace,
    files,
    online,
    threads: createCheckThreads(join(__dirname, 'server.js')),
    readerKey: () => process.env.SOURCIER_READER_KEY || null,
    store: (place, folders) =>
      keepIndex(
        chosenPlace(place),
        folders.flatMap((uri) => pathOf(uri) ?? []),
      ),
  });
};
