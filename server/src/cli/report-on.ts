import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
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
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

/** Results of a run, and the files it read, which a report never takes the place of. */
export interface Found {
  readonly files: readonly CheckedFile[];
  /** The team's files that have something wrong in them. */
  readonly team: readonly CheckedFile[];
  readonly inputs: readonly string[];
}

/** Reports the findings that the baseline does not know. */
export const reportOn = async (world: World, request: Reporting, locale: Locale, found: Found): Promise<ExitCode> => {
  const known = await afterBaseline(world, request, locale, found);
  const format = checkFormats[request.format];
  if (known === null || format === undefined) return 2;
  const { output } = request;
  const isWritten = await deliver(world, locale, {
    output,
    report: format(await shown(world, request, known), styleFor(world, locale, output)),
    summary: summaryLine(known, styleFor(world, locale, null)),
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
  { files }: World,
  { format }: Reporting,
  known: readonly CheckedFile[],
): Promise<readonly CheckedFile[]> => {
  if (!FROM_HERE.has(format)) return known;
  const here = await realPathOf(files, '.');
  return known.map((file) => (file.path.startsWith(`${here}/`) ? { ...file, path: pathFrom(here, file.path) } : file));
};

/** Null when the baseline cannot be read or written. A baseline that is brought up to date knows everything. */
const afterBaseline = async (
  world: World,
  { baseline: path, updateBaseline }: Reporting,
  locale: Locale,
  { files, team, inputs }: Found,
): Promise<readonly CheckedFile[] | null> => {
  const all = [...files, ...team];
  if (path === null) return all;
  const keyOf = await baselineKeys(
    world.files,
    path,
    all.map((file) => file.path),
  );
  if (!updateBaseline) {
    const baseline = await baselineAt(world, path, locale);
    return baseline && withoutKnown(all, baseline, keyOf);
  }
  const checked = new Set(all.filter((file) => !isUnread(file)).map((file) => keyOf(file.path)));
  const written = writeBaseline(all, await keptOf(world, path, checked), keyOf);
  const isOwn = (text: string): boolean => isBaseline(readBaseline(text));
  if (!(await save(world, { path, isOwn, inputs }, written, locale))) return null;
  return all.map((file) => ({ ...file, findings: [] }));
};

/** All that a baseline, if there is one, knows of files that this run has not checked. */
const keptOf = async ({ files }: World, path: string, checked: ReadonlySet<string>): Promise<Baseline> => {
  const read = readBaseline(await readText(files, path).catch(() => ''));
  if (!isBaseline(read)) return { files: new Map() };
  return { files: await untouched(files, path, await rekeyed(files, path, read.files), checked) };
};

const isBaseline = (read: Baseline | 'newer' | null): read is Baseline => read !== null && read !== 'newer';

/** Null, with the reason told, where it cannot be read. */
const baselineAt = async (world: World, path: string, locale: Locale): Promise<Baseline | null> => {
  const say = phrase(CLI_WORDS, locale);
  try {
    const read = readBaseline(await readText(world.files, path));
    if (isBaseline(read)) return { files: await rekeyed(world.files, path, read.files) };
    complain(world, path, say(read === null ? 'noBaseline' : 'newerBaseline'));
  } catch (error) {
    complain(world, path, say('cannotUseBaseline', { detail: wordsOf(error) }));
  }
  return null;
};
