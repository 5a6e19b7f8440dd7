import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AnalysisContext, analyseBySteps } from '../../core/analysis/analyse.ts';
import { audible } from '../../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../../core/rules/across/digest.ts';
import { inSlices } from '../documents/slices.ts';
import { toDiagnostics } from '../protocol/shown.ts';
import { contextFor, type Session } from '../session.ts';
import type { WorkspaceCache } from './cache.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type FoundArticle, packDiagnostics } from './found.ts';

/** Results of files that are not open, and how they are known again. */
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
  const context = await contextFor(session, uri, text, settings);
  const id = fingerprint(text, context);
  const known = cache.at(uri, id);
  const found = known ?? { uri, id, article: await check(session, uri, text, context) };
  if (known === undefined) cache.put(found);
  // It may have been opened while this was waiting.
  if (session.index.isOpen(uri)) return;
  if (found.article === null) session.index.drop(uri);
  else session.index.put({ uri, id, ...found.article, settings });
};

/** Null for a file that is not checked. Only its digest and its diagnostics are kept. */
const check = async (
  { client }: Session,
  uri: string,
  text: string,
  context: AnalysisContext,
): Promise<FoundArticle | null> => {
  const analysis = await inSlices(analyseBySteps(text, context), () => true);
  if (!analysis?.summary.article) return null;
  const { article, findings } = analysis;
  const all = { ...client, relatedInformation: true, unnecessaryTag: true };
  const digest = audible(article, digestOf(article, uri), context.settings.lint);
  const document = TextDocument.create(uri, 'markdown', 0, text);
  return { packed: packDiagnostics(uri, toDiagnostics(document, findings, all)), digest: detached(digest) };
};

/** A result with words of its own: those cut out of a text would keep all of it in memory. */
const detached = (digest: Digest): Digest => JSON.parse(JSON.stringify(digest)) as Digest;
