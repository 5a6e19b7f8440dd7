import { baselineKeys, rekeyed, untouched } from '../project/baseline-keys.ts';
import { realPathOf } from '../project/inside.ts';
import { pathFrom } from '../project/places.ts';
import { wordsOf } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { checkFormats } from '../report/formats.ts';
import { isReport } from '../report/own.ts';
import { summaryLine } from '../report/text.ts';
import { isUnread } from '../report/unread.ts';
import type { Reporting } from './arguments.ts';
import { type Baseline, readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import type { CheckedFile } from './check-file.ts';
import { deliver } from './deliver.ts';
import { failing } from './failing.ts';
import { complain, styleFor } from './output.ts';
import { save } from './save.ts';
import type { ExitCode, Shell } from './world.ts';

/** Results of a run, and the files it read, which a report never takes the place of. */
export interface Found {
  readonly files: readonly CheckedFile[];
  /** The team's files that have something wrong in them. */
  readonly team: readonly CheckedFile[];
  readonly inputs: readonly string[];
}

/** Reports the findings that the baseline does not know. */
export const reportOn = async (shell: Shell, request: Reporting, found: Found): Promise<ExitCode> => {
  const known = await afterBaseline(shell, request, found);
  const format = checkFormats[request.format];
  if (known === null || format === undefined) return 2;
  const { output } = request;
  const isWritten = await deliver(shell, {
    output,
    report: format(await shown(shell, request, known), styleFor(shell, output)),
    summary: summaryLine(known, styleFor(shell, null)),
    isOwn: (text) => isReport(request.format, text),
    inputs: found.inputs,
  });
  if (!isWritten) return 2;
  if (known.some(isUnread)) return 2;
  return failing(known, request) ? 1 : 0;
};

/** Formats whose readers know files by their paths from the folder of the run. */
const FROM_HERE: ReadonlySet<string> = new Set(['sarif', 'github', 'junit']);

const shown = async (
  { files }: Shell,
  { format }: Reporting,
  known: readonly CheckedFile[],
): Promise<readonly CheckedFile[]> => {
  if (!FROM_HERE.has(format)) return known;
  const here = await realPathOf(files, '.');
  return known.map((file) => (file.path.startsWith(`${here}/`) ? { ...file, path: pathFrom(here, file.path) } : file));
};

/** Null when the baseline cannot be read or written. A baseline that is brought up to date knows everything. */
const afterBaseline = async (
  shell: Shell,
  { baseline: path, updateBaseline }: Reporting,
  { files, team, inputs }: Found,
): Promise<readonly CheckedFile[] | null> => {
  const all = [...files, ...team];
  if (path === null) return all;
  const keyOf = await baselineKeys(
    shell.files,
    path,
    all.map((file) => file.path),
  );
  if (!updateBaseline) {
    const baseline = await baselineAt(shell, path);
    return baseline && withoutKnown(all, baseline, keyOf);
  }
  const checked = new Set(all.filter((file) => !isUnread(file)).map((file) => keyOf(file.path)));
  const written = writeBaseline(all, await keptOf(shell, path, checked), keyOf);
  const isOwn = (text: string): boolean => isBaseline(readBaseline(text));
  if (!(await save(shell, { path, isOwn, inputs }, written))) return null;
  return all.map((file) => ({ ...file, findings: [] }));
};

/** All that a baseline, if there is one, knows of files that this run has not checked. */
const keptOf = async ({ files }: Shell, path: string, checked: ReadonlySet<string>): Promise<Baseline> => {
  const read = readBaseline(await readText(files, path).catch(() => ''));
  if (!isBaseline(read)) return { files: new Map() };
  return { files: await untouched(files, path, await rekeyed(files, path, read.files), checked) };
};

const isBaseline = (read: Baseline | 'newer' | null): read is Baseline => read !== null && read !== 'newer';

/** Null, with the reason told, where it cannot be read. */
const baselineAt = async (shell: Shell, path: string): Promise<Baseline | null> => {
  const { say } = shell;
  try {
    const read = readBaseline(await readText(shell.files, path));
    if (isBaseline(read)) return { files: await rekeyed(shell.files, path, read.files) };
    complain(shell, path, say(read === null ? 'noBaseline' : 'newerBaseline'));
  } catch (error) {
    complain(shell, path, say('cannotUseBaseline', { detail: wordsOf(error) }));
  }
  return null;
};
