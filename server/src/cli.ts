import { version } from '../../package.json';
import { type CommandName, FORMATS, type Run, readArguments } from './cli-arguments.ts';
import { CLI_WORDS, type CliKey } from './cli-words.ts';
import type { Bibliographies } from './core/article/bibliography/model.ts';
import { type Locale, localeOf } from './core/language/locale.ts';
import { phrase, type Say } from './core/language/phrase.ts';
import type { Severity } from './core/rules/finding.ts';
import { createLibrary } from './project/bibliographies.ts';
import type { Files } from './project/files.ts';
import { findFiles } from './project/find.ts';
import { type Problem, problemOf, wordsOf } from './project/problem.ts';
import { readText } from './project/read.ts';
import { type CheckedFile, checkFile } from './report/check.ts';
import { checkFormats, type Format, inspectFormats } from './report/formats.ts';
import { type InspectedFile, inspectFile } from './report/inspect.ts';
import { coloured, oneLine, plain, type Style } from './report/style.ts';
import { summaryLine } from './report/text.ts';

/** Everything the command line needs of the outside. */
export interface World {
  /** The arguments that follow the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's language, for when `env` names none. */
  readonly systemLocale: string;
  /** Whether what is printed is shown in a terminal. */
  readonly isTerminal: boolean;
  readonly files: Files;
  readonly print: (text: string) => void;
  /** Takes what is not part of a report. */
  readonly complain: (text: string) => void;
}

/** 0: nothing to report at the failing level; 1: findings at that level; 2: could not run, or not read every file. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line once. */
export const main = async (world: World): Promise<ExitCode> => {
  const request = readArguments(world.argv);
  const locale = request.lang ?? localeOf(languageTag(world));
  const say = phrase(CLI_WORDS, locale);
  switch (request.kind) {
    case 'help':
      world.print(`${helpText(request.command, say)}\n`);
      return 0;
    case 'version':
      world.print(`${version}\n`);
      return 0;
    case 'wrong': {
      const command = ['sourcier', request.command, '--help'].filter((word) => word !== null).join(' ');
      world.complain(`sourcier: ${say(request.key, request.values)}\n${say('see', { command })}\n`);
      return 2;
    }
    case 'run':
      return request.command === 'check'
        ? run(world, request, locale, checkCommand(request, locale))
        : run(world, request, locale, INSPECT);
  }
};

/** The variables of POSIX, in its order; an empty one does not count. */
const languageTag = ({ env, systemLocale }: World): string => env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;

const helpText = (command: CommandName | null, say: Say<CliKey>): string => {
  if (command === null) return say('help');
  return say(command === 'check' ? 'helpCheck' : 'helpInspect', { formats: FORMATS[command].join(', ') });
};

/** What a command does with the text of each file, and then with all of them. */
interface Command<File> {
  readonly read: (path: string, text: string, loaded: Bibliographies) => File;
  readonly formats: Readonly<Record<string, Format<File>>>;
  /** One line for the terminal while the report goes elsewhere; may be empty. */
  readonly summary: Format<File>;
  readonly fails: (files: readonly File[]) => boolean;
}

const checkCommand = ({ all, failOn, maxWarnings }: Run, locale: Locale): Command<CheckedFile> => ({
  read: (path, text, loaded) => checkFile(path, text, all ? 'all' : 'articles', { locale }, loaded),
  formats: checkFormats,
  summary: summaryLine,
  fails: (files) => {
    const found = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
    const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
    const warnings = found.filter((severity) => severity === 'warning').length;
    return found.some((severity) => failing.includes(severity)) || (maxWarnings !== null && warnings > maxWarnings);
  },
});

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const INSPECT: Command<InspectedFile> = {
  read: inspectFile,
  formats: inspectFormats,
  summary: () => '',
  fails: () => false,
};

const run = async <File>(world: World, request: Run, locale: Locale, command: Command<File>): Promise<ExitCode> => {
  const { files, problems } = await readAll(world.files, request.paths, command.read);
  const say = phrase(CLI_WORDS, locale);
  for (const { code, path, detail } of problems) complain(world, path, say(code, { detail }));
  const format = command.formats[request.format];
  if (files.length === 0 || format === undefined) return 2;
  const style = styleFor(world, locale);
  if (request.output === null) {
    world.print(format(files, style));
  } else {
    const failure = await writeReport(world.files, request.output, format(files, { ...style, paint: plain }));
    if (failure !== null) {
      complain(world, request.output, say('cannotWrite', { detail: failure }));
      return 2;
    }
    const summary = command.summary(files, style);
    world.print(`${summary && `${summary}\n`}${say('written')} ${oneLine(request.output)}\n`);
  }
  if (problems.length > 0) return 2;
  return command.fails(files) ? 1 : 0;
};

/** Null when it is written; otherwise why not. */
const writeReport = async (files: Files, path: string, report: string): Promise<string | null> => {
  try {
    await files.write(path, report);
    return null;
  } catch (error) {
    return wordsOf(error);
  }
};

const readAll = async <File>(
  files: Files,
  asked: readonly string[],
  read: Command<File>['read'],
): Promise<{ readonly files: readonly File[]; readonly problems: readonly Problem[] }> => {
  const { paths, problems } = await findFiles(files, asked);
  const library = createLibrary(files);
  const done: File[] = [];
  const failed: Problem[] = [...problems];
  for (const path of paths) {
    try {
      const text = await readText(files, path);
      done.push(read(path, text, await library.of(path, text)));
    } catch (error) {
      failed.push(problemOf(path, error));
    }
  }
  return { files: done, problems: failed };
};

const complain = (world: World, path: string, message: string): void =>
  world.complain(`sourcier: ${path === '' ? '""' : oneLine(path)}: ${message}\n`);

const styleFor = ({ env, isTerminal }: World, locale: Locale): Style => {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  const isColoured =
    forced === undefined ? isTerminal && !refused && terminal !== 'dumb' : !/^(?:0|false)$/.test(forced);
  return { locale, paint: isColoured ? coloured : plain };
};
