import { parseArticle } from '../core/article/parse.ts';
import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
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
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

/** Asks the addresses of articles whether they are still there; the one command that uses the network. */
export const runLinks = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const { paths, problems } = await findFiles(world.files, request.paths);
  const found: Unasked[] = [];
  const job = { paths, locale, today: world.today, level: null, all: false, input: null };
  const run = await readArticles(world.files, job, ({ path, text, context }) => {
    if (isTooLong(text)) return;
    const rangeOf = rangesIn(text);
    const links = urlsIn(parseArticle(text, context.settings)).map(({ url, span }) => ({ url, range: rangeOf(span) }));
    found.push({ path, links });
  });
  tell(world, [...problems, ...run.problems], locale);
  if (found.length === 0) return 2;
  const cache = request.cache === null ? null : { path: request.cache, isOwn: isCache, inputs: paths };
  if (cache !== null && !(await isFree(world, cache, locale))) return 2;
  const { results, isKept } = await answers(world, request, locale, { found, cache });
  const files = found.map(({ path, links }): LinkedFile => {
    return { path, links: links.map((link) => ({ ...link, ...(results.get(link.url) ?? UNASKED) })) };
  });
  const format = linkFormats[request.format];
  if (format === undefined) return 2;
  const report = format(files, styleFor(world, locale, request.output));
  const isOwn = (text: string): boolean => isReport(request.format, text);
  const isWritten = await deliver(world, locale, { output: request.output, report, isOwn, inputs: paths });
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
  world: World,
  { timeout, retries, concurrency, allowPrivate, maxAge }: Run,
  locale: Locale,
  { found, cache: file }: { readonly found: readonly Unasked[]; readonly cache: WrittenFile | null },
): Promise<Answers> => {
  const say = phrase(CLI_WORDS, locale);
  const today = isoOf(world.today);
  const cache = readCache(file === null ? '' : await readText(world.files, file.path).catch(() => ''));
  const known = fresh(cache, today, maxAge);
  const urls = [...new Set(found.flatMap(({ links }) => links.map(({ url }) => url)))];
  const wanted = urls.filter((url) => !known.has(url));
  let count = 0;
  const asked = await checkAll(wanted, { timeoutMs: timeout * 1000, retries, concurrency, allowPrivate }, () => {
    count += 1;
    world.progress?.(say('asked', { count, total: wanted.length }));
  });
  world.progress?.('');
  const isKept = file === null || (await save(world, file, writeCache(cache, asked, today), locale));
  return { results: new Map([...known, ...asked]), isKept };
};
