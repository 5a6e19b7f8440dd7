import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { hashOf } from '../core/text/hash.ts';
import { realPathOf } from '../project/inside.ts';
import { pathFrom } from '../project/places.ts';
import { hinders } from '../project/problem.ts';
import { withAcross } from './across.ts';
import type { Run } from './arguments.ts';
import type { CheckedFile } from './check-file.ts';
import { type CheckDone, type CheckJob, checkFiles } from './check-files.ts';
import { deliver } from './deliver.ts';
import { fixFiles } from './fix.ts';
import type { Part } from './options.ts';
import { tell } from './output.ts';
import { type Asked, pathsFor } from './paths.ts';
import { checkInThreads, type RunJob, threadsFor } from './pool.ts';
import { reportOn } from './report-on.ts';
import { onceEach, readShard, type Shard, writeShard } from './shard.ts';
import { checkedTeamFile } from './team-file.ts';
import { verdictsFor } from './verdicts-for.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

/** Checks what the request names and reports it, or writes one shard of it. */
export const runCheck = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const asked = await pathsFor(world, request, locale);
  if (asked === null) return 2;
  const { paths, input } = asked;
  const plain: CheckJob = {
    paths,
    locale,
    today: world.today,
    all: request.all,
    level: request.level,
    input,
    overview: request.format === 'html' || request.shard !== null,
  };
  const isFixed = !request.fix || request.stdin || (await fixFiles(world, plain, locale));
  const verdicts = await verdictsFor(world, request, locale, plain);
  if (typeof verdicts === 'number') return verdicts;
  const job = { ...plain, verdicts };
  const done = await checkAll(world, job, locale);
  tell(world, [...asked.problems, ...done.problems], locale);
  // That nothing has changed is no fault; that nothing can be read is.
  if (done.files.length === 0 && paths.length + asked.problems.length > 0) return 2;
  const team = await teamFiles(world, done, locale);
  const isWhole = isFixed && ![...asked.problems, ...done.problems].some(hinders);
  const code =
    request.shard === null
      ? await reportOn(world, request, locale, { files: withAcross(done.files, locale), team, inputs: paths })
      : await writePart(world, request, locale, { asked, part: request.shard, files: done.files, team });
  return isWhole ? code : 2;
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
    const here: RunJob = (share, tell) => checkFiles(world.files, share, tell);
    return threads === null || wanted === 1
      ? await here(job, onFile)
      : await checkInThreads(job, wanted, { here, elsewhere: threads.run }, onFile);
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

/** Parts of a shard. */
interface Made {
  readonly asked: Asked;
  readonly part: Part;
  readonly files: readonly CheckedFile[];
  readonly team: readonly CheckedFile[];
}

const writePart = async (
  world: World,
  { output, all, fix, level, readerModel }: Run,
  locale: Locale,
  { asked: { paths, named }, part, files, team }: Made,
): Promise<ExitCode> => {
  const order = new Map(named.map((path, i) => [path, i]));
  const shard: Shard = {
    ...part,
    options: [
      `--lang ${locale}`,
      ...(all ? ['--all'] : []),
      ...(fix ? ['--fix'] : []),
      ...(level === null ? [] : [`--level ${level}`]),
      ...(readerModel === null ? [] : [`--reader-model ${readerModel}`]),
    ].join(' '),
    run: hashOf(named.join('\0')),
    files: files.map((file) => ({ order: order.get(file.path) ?? 0, file })),
    team,
  };
  const isOwn = (text: string): boolean => !('fault' in readShard(text));
  return (await deliver(world, locale, { output, report: writeShard(shard), isOwn, inputs: paths })) ? 0 : 2;
};
