import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type FileEvent,
  type Position,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Messages, phrase } from '../core/language/phrase.ts';
import { type AcrossFinding, audible } from '../core/rules/across/compare.ts';
import { digestOf } from '../core/rules/across/digest.ts';
import { toDiagnostic } from './convert.ts';
import { createAnalyses } from './documents.ts';
import { guarded, type Session } from './session.ts';
import { toDiagnostics } from './shown.ts';
import { type Indexed, nameOf } from './workspace-index.ts';

/** The Markdown files of the workspace, where the server or its client can list them. */
export interface WorkspaceFiles {
  /** Their URIs, in the open folders and below, hidden folders and `node_modules` left out. Never rejects. */
  list(): Promise<readonly string[]>;
  /** Null for what cannot be read. Never rejects. */
  read(uri: string): Promise<string | null>;
}

const MESSAGES: Messages<'title' | 'done'> = {
  en: { title: 'Sourcier reads the articles of the workspace', done: '{count} of {total}' },
  fr: { title: 'Sourcier lit les articles de l’espace de travail', done: '{count} sur {total}' },
};

/** Follows the articles of the workspace that are not open. */
export interface Workspace {
  /** Reads them anew, in the background. */
  restart(): void;
  /** Takes in what the client tells of files. */
  changed(events: readonly FileEvent[]): void;
}

/** Reads the workspace in the background, one article at a time, and answers what is asked of it as a whole. */
export const serveWorkspace = (session: Session, files: WorkspaceFiles | null): Workspace => {
  const { connection, client, documents, index } = session;
  const background = createBackground(session, files);
  if (client.pullsDiagnostics) {
    const empty: WorkspaceDiagnosticReport = { items: [] };
    const pull = guarded(session, 'workspace diagnostic', empty, async (params: WorkspaceDiagnosticParams) => {
      await background.settled();
      return reportOn(session, params);
    });
    connection.languages.diagnostics.onWorkspace((params) => pull(params));
  }
  documents.onDidClose(({ document: { uri } }) => {
    index.close(uri);
    background.read(uri);
  });
  return {
    restart: background.restart,
    changed: (events) => {
      for (const { uri, type } of events.filter((event) => MARKDOWN.test(event.uri))) {
        if (type === FileChangeType.Deleted) index.drop(uri);
        else background.read(uri);
      }
    },
  };
};

/** Work on files that are not open, one after the other. */
interface Background {
  /** Reads all files anew. */
  restart(): void;
  read(uri: string): void;
  /** When all that was asked for is done. */
  settled(): Promise<void>;
}

const createBackground = (session: Session, files: WorkspaceFiles | null): Background => {
  let run = 0;
  let running: Promise<void> = Promise.resolve();
  const then = (work: () => Promise<void>): void => {
    running = running
      .then(work)
      .catch((error: unknown) => session.connection.console.error(`workspace: ${String(error)}`));
  };
  const isWanted = async (): Promise<boolean> => files !== null && (await session.settings.checksWorkspace());
  return {
    restart: () => {
      const mine = ++run;
      then(async () => {
        const uris = files !== null && (await isWanted()) ? await files.list() : [];
        session.index.keep(uris);
        await readAll(session, files, uris, () => mine === run);
      });
    },
    read: (uri) => then(async () => ((await isWanted()) ? readOne(session, files, uri) : undefined)),
    settled: () => running,
  };
};

const readAll = async (
  session: Session,
  files: WorkspaceFiles | null,
  uris: readonly string[],
  isCurrent: () => boolean,
): Promise<void> => {
  const progress = await begin(session, uris.length);
  for (const [i, uri] of uris.entries()) {
    if (!isCurrent() || progress.isCancelled()) break;
    await readOne(session, files, uri);
    progress.report(i + 1);
    // Whatever else was asked meanwhile goes first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  progress.end();
};

/** What stands in the editor counts, also when it is opened while its file is being read. */
const readOne = async (session: Session, files: WorkspaceFiles | null, uri: string): Promise<void> => {
  if (session.index.isOpen(uri)) return;
  const indexed = await indexArticle(session, files, uri);
  if (session.index.isOpen(uri)) return;
  if (indexed === null) session.index.drop(uri);
  else session.index.put(indexed);
};

const MARKDOWN = /\.(?:md|markdown|mdx|qmd|rmd)$/i;

/** Reads and checks one article that is not open; null for what is none, or cannot be read. */
const indexArticle = async (session: Session, files: WorkspaceFiles | null, uri: string): Promise<Indexed | null> => {
  const text = (await files?.read(uri)) ?? null;
  if (text === null) return null;
  const settings = await session.settings.ofFolder(uri);
  const loaded = await session.library.of(uri, text);
  const before = session.index.closedAt(uri);
  const id = nameOf(text);
  if (before?.id === id && before.settings === settings && loaded.size === 0) return before;
  const document = TextDocument.create(uri, 'markdown', 0, text);
  const named = { path: session.folders.pathOf(uri), forced: session.forced.has(uri) };
  // Kept by nobody: an article that is not open leaves only its digest and its diagnostics behind.
  const { article, findings, summary } = createAnalyses('closed').check(document, settings, loaded, named);
  if (!summary.article) return null;
  const diagnostics = toDiagnostics(document, findings, session.client);
  return { uri, id, diagnostics, settings, digest: audible(article, digestOf(article, uri), settings.lint) };
};

/** What is new since the client last asked, for each article that is not open. */
const reportOn = (session: Session, { previousResultIds }: WorkspaceDiagnosticParams): WorkspaceDiagnosticReport => {
  const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const items = session.index.closed().map((indexed): WorkspaceDocumentDiagnosticReport => {
    const { uri, id, diagnostics } = indexed;
    const more = session.index.acrossOf(indexed).map((finding) => elsewhere(session, uri, finding));
    const resultId = more.length === 0 ? id : `${id}+${nameOf(JSON.stringify(more))}`;
    return known.get(uri) === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
      : {
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version: null,
          resultId,
          items: inOrder([...diagnostics, ...more]),
        };
  });
  const told = new Set(items.map(({ uri }) => uri));
  const gone = [...known.keys()].filter((uri) => !told.has(uri) && !session.index.isOpen(uri));
  const emptied = gone.map(
    (uri): WorkspaceDocumentDiagnosticReport => ({
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: null,
      items: [],
    }),
  );
  return { items: [...items, ...emptied] };
};

const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) => before(a.range.start, b.range.start) || before(a.range.end, b.range.end));

const before = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** A finding in an article whose text is not at hand; it brings its place in lines. */
const elsewhere = ({ client }: Session, uri: string, finding: AcrossFinding): Diagnostic => ({
  ...toDiagnostic(TextDocument.create(uri, 'markdown', 0, ''), finding, client),
  range: finding.range,
});

interface Progress {
  report(count: number): void;
  end(): void;
  isCancelled(): boolean;
}

/** Shows how far the reading is, and lets the user end it, where the client can. A few articles are read at once. */
const begin = async ({ connection, client }: Session, total: number): Promise<Progress> => {
  if (!client.showsProgress || total < 20) return { report: () => {}, end: () => {}, isCancelled: () => false };
  const say = phrase(MESSAGES, client.locale);
  const shown = await connection.window.createWorkDoneProgress();
  shown.begin(say('title'), 0, undefined, true);
  return {
    report: (count) => {
      if (count % 10 === 0) shown.report(Math.round((100 * count) / total), say('done', { count, total }));
    },
    end: () => shown.done(),
    isCancelled: () => shown.token.isCancellationRequested,
  };
};
