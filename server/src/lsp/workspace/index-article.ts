import { TextDocument } from 'vscode-languageserver-textdocument';
import { audible } from '../../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../../core/rules/across/digest.ts';
import { createAnalyses } from '../documents/documents.ts';
import { toDiagnostics } from '../protocol/shown.ts';
import type { Session } from '../session.ts';
import type { WorkspaceCache } from './cache.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type FoundArticle, packDiagnostics } from './found.ts';

/** What is known of files that are not open, and how it is known again. */
export interface Knowledge {
  readonly cache: WorkspaceCache;
  readonly fingerprint: Fingerprint;
}

/** Takes in one file as it now reads, null for one that cannot be read; what stands in the editor goes before it. */
export const indexArticle = async (
  session: Session,
  { cache, fingerprint }: Knowledge,
  uri: string,
  text: string | null,
): Promise<void> => {
  if (session.index.isOpen(uri)) return;
  if (text === null) {
    session.index.drop(uri);
    cache.drop(uri);
    return;
  }
  const settings = await session.settings.ofFolder(uri);
  const loaded = await session.library.of(uri, text);
  const named = { path: session.folders.pathOf(uri), forced: session.forced.has(uri) };
  const id = fingerprint(text, settings, loaded, named);
  const known = cache.at(uri, id);
  const found = known ?? { uri, id, article: await check(session, uri, text, settings, loaded, named) };
  if (known === undefined) cache.put(found);
  // It may have been opened while this was waiting.
  if (session.index.isOpen(uri)) return;
  if (found.article === null) session.index.drop(uri);
  else session.index.put({ uri, id, ...found.article, settings });
};

type Analysis = Parameters<ReturnType<typeof createAnalyses>['check']>;

/** Null for a file that is not checked. */
const check = async (
  session: Session,
  uri: string,
  text: string,
  settings: Analysis[1],
  loaded: Analysis[2],
  named: Analysis[3],
): Promise<FoundArticle | null> => {
  const document = TextDocument.create(uri, 'markdown', 0, text);
  // Kept by nobody: an article that is not open leaves only its digest and its diagnostics behind.
  const analyses = createAnalyses('closed');
  await analyses.prepare(document, settings, loaded, 0);
  const { article, findings, summary } = analyses.check(document, settings, loaded, named);
  if (!summary.article) return null;
  const all = { ...session.client, relatedInformation: true, unnecessaryTag: true };
  const digest = audible(article, digestOf(article, uri), settings.lint);
  return { packed: packDiagnostics(uri, toDiagnostics(document, findings, all)), digest: detached(digest) };
};

/** The same with words of its own: those cut out of a text would keep all of it in memory. */
const detached = (digest: Digest): Digest => JSON.parse(JSON.stringify(digest)) as Digest;
