import { requestsFor } from '../core/reader/requests.ts';
import { addVerdicts, readVerdictFile, type Verdicts, writeVerdictFile } from '../core/reader/verdicts.ts';
import { wordsOf } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { endpointReader } from '../readers/endpoint.ts';
import { type ReadingOutcome, type ReadingTerms, readAll } from '../readers/read.ts';
import type { Reader } from '../readers/reader.ts';
import { faultWords } from '../readers/words.ts';
import { answersIn, writeRequests } from './answers-folder.ts';
import type { Run } from './arguments.ts';
import { complain } from './output.ts';
import type { ReadJob } from './read-articles.ts';
import { eachReadable, type TakesArticle } from './readable.ts';
import { isFree, save, type WrittenFile } from './save.ts';
import type { ExitCode, Shell } from './world.ts';

/** A team's file of verdicts has room for a newsroom's years. */
const MOST_KEPT = 1_000_000;

/** How far one article is read at a time: sentences, and milliseconds. */
const MOST = { mostSentences: 5000, mostMs: 3_600_000 };

/**
 * Has a second reader read the articles of a job before they are checked, as the request says. Its verdicts; or, where
 * there is nothing to check with, the exit code.
 */
export const readFirst = async (shell: Shell, request: Run, job: ReadJob): Promise<Verdicts | ExitCode> => {
  const { readerCache, readerModel, dryRun } = request;
  const cache = readerCache === null ? null : { path: readerCache, isOwn: isVerdictFile, inputs: job.paths };
  if (cache !== null && !(await isFree(shell, cache))) return 2;
  const known = cache === null ? new Map<string, string>() : await cacheAt(shell, cache.path);
  if (known === null) return 2;
  const verdicts = { model: readerModel ?? 'answers', lines: known };
  if (dryRun !== null) return writeRequests(shell, job, { folder: dryRun, verdicts });
  const reading = createReading(shell, request, verdicts, cache);
  if (reading !== null) await eachReadable(shell, job, reading);
  shell.progress?.('');
  return reading?.verdicts() ?? verdicts;
};

const isVerdictFile = (text: string): boolean => readVerdictFile(text) !== null;

/** Null, with the reason told, where it is not one. A file that is not there yet knows nothing. */
const cacheAt = async (shell: Shell, path: string): Promise<ReadonlyMap<string, string> | null> => {
  const { say } = shell;
  if ((await shell.files.kindOf(path)) === null) return new Map();
  try {
    const text = await readText(shell.files, path);
    const read = text.trim() === '' ? new Map<string, string>() : readVerdictFile(text);
    if (read === null) complain(shell, path, say('noReaderCache'));
    return read;
  } catch (error) {
    complain(shell, path, say('unreadable', { detail: wordsOf(error) }));
    return null;
  }
};

interface CliReading extends TakesArticle {
  readonly verdicts: () => Verdicts;
}

/** Null where nobody is asked: only what is known counts. */
const createReading = (shell: Shell, request: Run, start: Verdicts, cache: WrittenFile | null): CliReading | null => {
  const { say } = shell;
  const readerFor = readerOf(shell, request, start.model);
  if (readerFor === null) return null;
  let { lines } = start;
  let isOver = false;
  const terms = (path: string): ReadingTerms => ({
    ...MOST,
    signal: new AbortController().signal,
    onAnswer: (more, { done, total }) => {
      lines = addVerdicts(lines, more, MOST_KEPT);
      shell.progress?.(`${path}: ${say('readBefore', { done, total })}`);
    },
  });
  const tell = (path: string, { fault, ignored }: ReadingOutcome): void => {
    if (ignored > 0) complain(shell, path, say('ignoredLines', { count: ignored }));
    if (fault === null) return;
    const isUnanswered = request.answers !== null && fault.name === 'missing';
    complain(shell, path, isUnanswered ? say('noAnswer', { file: fault.detail }) : faultWords(fault, shell.locale));
    // What no later article would get another answer to is not asked again.
    isOver = request.reader !== null && fault.name !== 'unusable' && fault.name !== 'cut' && fault.name !== 'enough';
  };
  return {
    verdicts: () => ({ model: start.model, lines }),
    take: async (article, path) => {
      const requests = requestsFor(article, { model: start.model, lines });
      if (isOver || requests.length === 0) return;
      tell(path, await readAll(readerFor(path), requests, terms(path)));
      // After each article: a run that is ended has not read for nothing.
      if (cache !== null) await save(shell, cache, writeVerdictFile(lines));
    },
  };
};

const readerOf = (shell: Shell, request: Run, model: string): ((path: string) => Reader) | null => {
  const { reader: url, answers, readerTimeout, readerHttp } = request;
  if (answers !== null) return (path) => answersIn(shell, { folder: answers, path });
  if (url === null) return null;
  const key = shell.env.SOURCIER_READER_KEY || null;
  const reader = endpointReader({ url, model, key, timeoutMs: readerTimeout * 1000, allowHttp: readerHttp });
  return () => reader;
};
