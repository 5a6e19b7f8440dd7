import { checkFormats, inspectFormats } from '../report/formats.ts';
import { linkFormats } from '../report/links.ts';
import { EXPORTING, OPTIONS, type Option, type OptionName } from './options.ts';

/** A command: the options it takes, and the formats it reports in, first the one that holds unless another is asked for. */
interface Command {
  readonly takes: readonly OptionName[];
  readonly formats: readonly string[];
  /** Those of the options that mean something of its own to it. */
  readonly own?: Readonly<Partial<Record<OptionName, Option>>>;
}

const REPORTING = ['format', 'output', 'failOn', 'maxWarnings', 'baseline', 'updateBaseline'] as const;
const CHECKING = ['all', 'fix', 'changedSince', 'shard', 'stdin', 'stdinFilename', 'level'] as const;
const READER = ['reader', 'readerModel', 'readerCache', 'readerTimeout', 'readerHttp', 'dryRun', 'answers'] as const;
const EXPORTED = ['citations', 'to', 'withoutList', 'output', 'overwrite', 'stdin', 'stdinFilename'] as const;
const READ = ['readerModel', 'readerCache', 'answers'] as const;
const ASKING = ['timeout', 'retries', 'concurrency', 'cache', 'maxAge', 'allowPrivate'] as const;

/** The options that every command takes, and that stand without one. */
export const COMMON: readonly OptionName[] = ['lang', 'help', 'version'];

/** The commands and their options, in the order in which they are explained. */
export const COMMANDS = {
  check: { takes: [...CHECKING, ...REPORTING, ...READER, ...COMMON], formats: Object.keys(checkFormats) },
  merge: { takes: [...REPORTING, ...COMMON], formats: Object.keys(checkFormats) },
  inspect: { takes: ['format', 'output', 'level', ...READ, ...COMMON], formats: Object.keys(inspectFormats) },
  convert: { takes: ['to', 'output', 'overwrite', ...COMMON], formats: [] },
  export: { takes: [...EXPORTED, ...COMMON], formats: [], own: EXPORTING },
  links: { takes: ['format', 'output', ...ASKING, ...COMMON], formats: Object.keys(linkFormats) },
  mcp: { takes: [...COMMON], formats: [] },
} satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS).filter((name): name is CommandName => Object.hasOwn(COMMANDS, name));

/** An option as a command means it. */
export const optionOf = (name: OptionName, command: CommandName | null): Option => {
  const { own }: Command = command === null ? { takes: [], formats: [] } : COMMANDS[command];
  return own?.[name] ?? OPTIONS[name];
};
