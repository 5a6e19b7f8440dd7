import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { realPathOf } from '../project/inside.ts';
import { pathFrom } from '../project/places.ts';
import { hinders } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { checkFormats } from '../report/formats.ts';
import { summaryLine } from '../report/text.ts';
import { withAcross } from './across.ts';
import type { Reporting, Run } from './arguments.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import type { CheckedFile } from './check-file.ts';
import { type CheckDone, type CheckJob, checkFiles } from './check-files.ts';
import { failing } from './failing.ts';
import { fixFiles } from './fix.ts';
import { complain, deliver, styleFor, tell } from './output.ts';
import { pathsFor } from './paths.ts';
import { checkInThreads, threadsFor } from './pool.ts';
import { joinShards, onceEach, readShard, type Shard, writeShard } from './shard.ts';
import { checkedTeamFile } from './team-file.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

/** Checks what the request names and reports it, or writes one shard of it. */
export const runCheck = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const asked = await pathsFor(world, request, locale);
  if (asked === null) return 2;
  const { paths, orders, input } = asked;
  const job: CheckJob = {
    paths,
    locale,
    today: world.today,
    all: request.all,
    input,
    overview: request.format === 'html' || request.shard !== null,
  };
  const isFixed = !request.fix || request.stdin || (await fixFiles(world, job, locale));
  const done = await checkAll(world, job, locale);
  tell(world, [...asked.problems, ...done.problems], locale);
  // That nothing has changed is no fault; that nothing can be read is.
  if (done.files.length === 0 && paths.length + asked.problems.length > 0) return 2;
  const team = await teamFiles(world, done, locale);
  const isWhole = isFixed && ![...asked.problems, ...done.problems].some(hinders);
  const { shard } = request;
  const code =
    shard === null
      ? await reportOn(world, request, locale, [...withAcross(done.files, locale), ...team])
      : await writePart(world, request, locale, { ...shard, files: ordered(done.files, paths, orders), team });
  return isWhole ? code : 2;
};

/** Puts shards together and reports them as one run. */
export const runMerge = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const say = phrase(CLI_WORDS, locale);
  const shards: Shard[] = [];
  for (const path of request.paths) {
    const text = await readText(world.files, path).catch(() => '');
    const shard = readShard(text);
    if (shard === null) {
      complain(world, path, say('noShard'));
      return 2;
    }
    shards.push(shard);
  }
  const joined = joinShards(shards);
  if (joined === null) {
    world.complain(`sourcier: ${say('shardsMissing')}\n`);
    return 2;
  }
  return reportOn(world, request, locale, [...withAcross(joined.files, locale), ...joined.team]);
};

const checkAll = async (world: World, job: CheckJob, locale: Locale): Promise<CheckDone> => {
  const { threads, progress } = world;
  const say = phrase(CLI_WORDS, locale);
  let count = 0;
  const onFile = (): void => {
    count += 1;
    if (count % 20 === 0 || count === job.paths.length) progress?.(say('progress', { count, total: job.paths.length }));
  };
  const wanted = threads === null ? 1 : threadsFor(job.paths.length, threads.count);
  try {
    return threads === null || wanted === 1
      ? await checkFiles(world.files, job, onFile)
      : await checkInThreads(job, wanted, threads.run, onFile);
  } finally {
    progress?.('');
    await threads?.close();
  }
};

/** The team's files, each once, that have something wrong in them. */
const teamFiles = async (world: World, { team }: CheckDone, locale: Locale): Promise<readonly CheckedFile[]> => {
  const here = await realPathOf(world.files, '.').catch(() => '.');
  const checked = team.map((file) => checkedTeamFile(file, pathFrom(here, file.file), locale));
  return onceEach(checked.filter(({ findings }) => findings.length > 0));
};

const ordered = (
  files: readonly CheckedFile[],
  paths: readonly string[],
  orders: readonly number[],
): Shard['files'] => {
  const order = new Map(paths.map((path, i) => [path, orders[i] ?? i]));
  return files.map((file) => ({ order: order.get(file.path) ?? 0, file }));
};

const writePart = async (world: World, request: Run, locale: Locale, shard: Shard): Promise<ExitCode> =>
  (await deliver(world, locale, { output: request.output, report: writeShard(shard) })) ? 0 : 2;

/** Reports the findings that the baseline does not know. */
const reportOn = async (
  world: World,
  request: Reporting,
  locale: Locale,
  files: readonly CheckedFile[],
): Promise<ExitCode> => {
  const known = await afterBaseline(world, request, locale, files);
  if (known === null) return 2;
  const format = checkFormats[request.format];
  if (format === undefined) return 2;
  const style = styleFor(world, locale, request.output);
  const summary = summaryLine(known, styleFor(world, locale, null));
  const isWritten = await deliver(world, locale, { output: request.output, report: format(known, style), summary });
  if (!isWritten) return 2;
  return failing(known, request) ? 1 : 0;
};

/** Null when the baseline cannot be read or written. A baseline that is brought up to date knows everything. */
const afterBaseline = async (
  world: World,
  { baseline, updateBaseline }: Reporting,
  locale: Locale,
  files: readonly CheckedFile[],
): Promise<readonly CheckedFile[] | null> => {
  if (baseline === null) return files;
  const say = phrase(CLI_WORDS, locale);
  try {
    if (updateBaseline) await world.files.write(baseline, writeBaseline(files));
    const known = readBaseline(await (updateBaseline ? writeBaseline(files) : readText(world.files, baseline)));
    if (known !== null) return withoutKnown(files, known);
    complain(world, baseline, say('noBaseline'));
  } catch (error) {
    complain(
      world,
      baseline,
      say('cannotUseBaseline', { detail: error instanceof Error ? error.message : String(error) }),
    );
  }
  return null;
};
