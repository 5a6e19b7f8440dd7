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
import type { ExitCode, Shell } from './world.ts';

/** Checks what the request names and reports it, or writes one shard of it. */
export const runCheck = async (shell: Shell, request: Run): Promise<ExitCode> => {
  const asked = await pathsFor(shell, request);
  if (asked === null) return 2;
  const { paths, input } = asked;
  const plain: CheckJob = {
    paths,
    locale: shell.locale,
    today: shell.today,
    all: request.all,
    level: request.level,
    input,
    overview: request.format === 'html' || request.shard !== null,
  };
  const isFixed = !request.fix || request.stdin || (await fixFiles(shell, plain));
  const verdicts = await verdictsFor(shell, request, plain);
  if (typeof verdicts === 'number') return verdicts;
  const job = { ...plain, verdicts };
  const done = await checkAll(shell, job);
  tell(shell, [...asked.problems, ...done.problems]);
  // That nothing has changed is no fault; that nothing can be read is.
  if (done.files.length === 0 && paths.length + asked.problems.length > 0) return 2;
  const team = await teamFiles(shell, done);
  const isWhole = isFixed && ![...asked.problems, ...done.problems].some(hinders);
  const code =
    request.shard === null
      ? await reportOn(shell, request, { files: withAcross(done.files, shell.locale), team, inputs: paths })
      : await writePart(shell, request, { asked, part: request.shard, files: done.files, team });
  return isWhole ? code : 2;
};

const checkAll = async (shell: Shell, job: CheckJob): Promise<CheckDone> => {
  const { threads, progress, say } = shell;
  let count = 0;
  const onFile = (): void => {
    count += 1;
    if (count % 20 === 0 || count === job.paths.length) progress?.(say('progress', { count, total: job.paths.length }));
  };
  const wanted = threads === null ? 1 : threadsFor(job.paths.length, threads.count);
  try {
    const here: RunJob = (share, tell) => checkFiles(shell.files, share, tell);
    return threads === null || wanted === 1
      ? await here(job, onFile)
      : await checkInThreads(job, wanted, { here, elsewhere: threads.run }, onFile);
  } finally {
    progress?.('');
    await threads?.close();
  }
};

/** The team's files, each once, that have something wrong in them. */
const teamFiles = async (shell: Shell, { team }: CheckDone): Promise<readonly CheckedFile[]> => {
  const here = await realPathOf(shell.files, '.').catch(() => '.');
  const checked = team.map((file) => checkedTeamFile(file, pathFrom(here, file.file), shell.locale));
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
  shell: Shell,
  { output, all, fix, level, readerModel }: Run,
  { asked: { paths, named }, part, files, team }: Made,
): Promise<ExitCode> => {
  const order = new Map(named.map((path, i) => [path, i]));
  const shard: Shard = {
    ...part,
    options: [
      `--lang ${shell.locale}`,
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
  return (await deliver(shell, { output, report: writeShard(shard), isOwn, inputs: paths })) ? 0 : 2;
};
