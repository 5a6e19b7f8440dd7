import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AnalysisContext, analyseBySteps } from '../../core/analysis/analyse.ts';
import { audible } from '../../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../../core/rules/across/digest.ts';
import { inSlices } from '../documents/slices.ts';
import type { ClientFeatures } from '../protocol/client-features.ts';
import { toDiagnostics } from '../protocol/shown.ts';
import { type FoundArticle, packDiagnostics } from './found.ts';

/** A file that is not open, with all that its findings depend on, in plain data. */
export interface FileToCheck {
  readonly uri: string;
  readonly text: string;
  readonly context: AnalysisContext;
  readonly client: ClientFeatures;
}

/** Analyses a file; null for one that is not checked. */
export type Check = (file: FileToCheck) => Promise<FoundArticle | null>;

/** Other threads to check files in. */
export interface CheckThreads {
  readonly check: Check;
  /** Ends the threads, when nothing is being checked; they are started again when they are needed. */
  close(): Promise<void>;
}

/** Checks a file by the steps of its analysis. Only its digest and its diagnostics are kept. */
export function* checkBySteps({ uri, text, context, client }: FileToCheck): Generator<void, FoundArticle | null> {
  const { summary, article, findings } = yield* analyseBySteps(text, context);
  if (!summary.article) return null;
  const all = { ...client, relatedInformation: true, unnecessaryTag: true };
  const digest = audible(article, digestOf(article, uri), context.settings.lint);
  const document = TextDocument.create(uri, 'markdown', 0, text);
  return { packed: packDiagnostics(uri, toDiagnostics(document, findings, all)), digest: detached(digest) };
}

/** A result with words of its own: those cut out of a text would keep all of it in memory. */
const detached = (digest: Digest): Digest => JSON.parse(JSON.stringify(digest)) as Digest;

/** Checks files in this thread, one after the other, with pauses in which messages are answered. */
export const createCheck = (): Check => {
  let last: Promise<unknown> = Promise.resolve();
  return (file) => {
    const checked = last.then(() => inSlices(checkBySteps(file), () => true));
    last = checked.catch(() => {});
    return checked;
  };
};

/** So few files are not worth a thread. */
const FEW = 20;

/** A longer text could take more memory than a thread has. In UTF-16 units. */
const LONG = 100_000;

/**
 * Checks files in other threads, if more than a few are `expected` or once there have been; here, long ones and those that a
 * thread failed at.
 */
export const manyChecked = (here: Check, threads: CheckThreads | null, expected: number): Check => {
  if (threads === null) return here;
  let count = expected;
  return (file) =>
    ++count <= FEW || file.text.length > LONG ? here(file) : threads.check(file).catch(() => here(file));
};
