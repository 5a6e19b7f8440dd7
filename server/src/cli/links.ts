import { parseArticle } from '../core/article/parse.ts';
import { isTooLong } from '../core/settings/choice.ts';
import { isoOf } from '../core/sources/dates.ts';
import { rangesIn } from '../core/text/position.ts';
import { fresh, isCache, readCache, writeCache } from '../links/cache.ts';
import { checkAll } from '../links/check-all.ts';
import type { LinkResult } from '../links/check-url.ts';
import { urlsIn } from '../links/urls.ts';
import { findFiles } from '../project/find.ts';
import { hinders } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { isOffline, type LinkedFile, linkFormats } from '../report/links.ts';
import { isReport } from '../report/own.ts';
import type { Run } from './arguments.ts';
import { deliver } from './deliver.ts';
import { styleFor, tell } from './output.ts';
import { readArticles } from './read-articles.ts';
import { isFree, save, type WrittenFile } from './save.ts';
import type { ExitCode, Shell } from './world.ts';

/** Asks the addresses of articles whether they are still there; the one command that uses the network. */
export const runLinks = async (shell: Shell, request: Run): Promise<ExitCode> => {
  const { paths, problems } = await findFiles(shell.files, request.paths);
  const found: Unasked[] = [];
  const job = { paths, locale: shell.locale, today: shell.today, level: null, all: false, input: null };
  const run = await readArticles(shell.files, job, ({ path, text, context }) => {
    if (isTooLong(text)) return;
    const rangeOf = rangesIn(text);
    const links = urlsIn(parseArticle(text, context.settings)).map(({ url, span }) => ({ url, range: rangeOf(span) }));
    found.push({ path, links });
  });
  tell(shell, [...problems, ...run.problems]);
  if (found.length === 0) return 2;
  const cache = request.cache === null ? null : { path: request.cache, isOwn: isCache, inputs: paths };
  if (cache !== null && !(await isFree(shell, cache))) return 2;
  const { results, isKept } = await answers(shell, request, { found, cache });
  const files = found.map(({ path, links }): LinkedFile => {
    return { path, links: links.map((link) => ({ ...link, ...(results.get(link.url) ?? UNASKED) })) };
  });
  const format = linkFormats[request.format];
  if (format === undefined) return 2;
  const report = format(files, styleFor(shell, request.output));
  const isOwn = (text: string): boolean => isReport(request.format, text);
  const isWritten = await deliver(shell, { output: request.output, report, isOwn, inputs: paths });
  if (!isWritten || !isKept || [...problems, ...run.problems].some(hinders) || isOffline(files)) return 2;
  return files.some(({ links }) => links.some(({ state }) => state === 'dead')) ? 1 : 0;
};

interface Unasked {
  readonly path: string;
  readonly links: readonly Pick<LinkedFile['links'][number], 'url' | 'range'>[];
}

interface Answers {
  readonly results: ReadonlyMap<string, LinkResult>;
  /** Whether the cache, if one was asked for, holds them. */
  readonly isKept: boolean;
}

const UNASKED: LinkResult = { state: 'unknown', status: null, target: null, detail: '' };

/** Answers of the cache, and of the addresses it does not know; the cache is brought up to date. */
const answers = async (
  shell: Shell,
  { timeout, retries, concurrency, allowPrivate, maxAge }: Run,
  { found, cache: file }: { readonly found: readonly Unasked[]; readonly cache: WrittenFile | null },
): Promise<Answers> => {
  const { say } = shell;
  const today = isoOf(shell.today);
  const cache = readCache(file === null ? '' : await readText(shell.files, file.path).catch(() => ''));
  const known = fresh(cache, today, maxAge);
  const urls = [...new Set(found.flatMap(({ links }) => links.map(({ url }) => url)))];
  const wanted = urls.filter((url) => !known.has(url));
  let count = 0;
  const asked = await checkAll(wanted, { timeoutMs: timeout * 1000, retries, concurrency, allowPrivate }, () => {
    count += 1;
    shell.progress?.(say('asked', { count, total: wanted.length }));
  });
  shell.progress?.('');
  const isKept = file === null || (await save(shell, file, writeCache(cache, asked, today)));
  return { results: new Map([...known, ...asked]), isKept };
};
