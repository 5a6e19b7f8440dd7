import { parseArgs } from 'node:util';
import type { Locale } from '../core/language/locale.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName, optionOf } from './commands.ts';
import { nearWord } from './near-word.ts';
import {
  CONVERTED,
  flagOf,
  OPTION_NAMES,
  OPTIONS,
  type Option,
  type OptionName,
  type OptionValues,
} from './options.ts';
import type { CliKey } from './words.ts';

/** A request of the user; `lang` is null where the user leaves it to the system. */
export type Request = { readonly lang: Locale | null } & (
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'wrong'; readonly command: CommandName | null } & RequestFault)
  | Run
);

/** A message about a request that cannot be understood. */
interface RequestFault {
  readonly key: CliKey;
  readonly values: Readonly<Record<string, string>>;
}

/** A command to run on files, folders and globs, or on the standard input. */
export interface Run extends OptionValues {
  readonly kind: 'run';
  readonly command: CommandName;
  readonly paths: readonly string[];
}

/** The values that a report and its exit code depend on. */
export type Reporting = Pick<Run, 'format' | 'output' | 'failOn' | 'maxWarnings' | 'baseline' | 'updateBaseline'>;

/** Understands the arguments that follow the program's name; never throws. */
export const readArguments = (argv: readonly string[]): Request => {
  const asked = { args: [...argv], options: PARSED, strict: false, allowPositionals: true, tokens: true } as const;
  const { tokens } = parseArgs(asked);
  const [first, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.filter((token) => token.kind === 'option');
  const command = COMMAND_NAMES.find((name) => name === first) ?? null;
  const values = valuesOf(given, command);
  const { help, version, lang } = values;
  if (help) return { kind: 'help', command, lang };
  if (version) return { kind: 'version', lang };
  const [wrong] = given.flatMap((option) => faultOf(option, command) ?? []);
  if (command === null) return { ...(wrong ?? faultOfCommand(first)), kind: 'wrong', command, lang };
  const fault = wrong ?? faultOfRun(command, paths, values);
  return fault === null ? { ...values, kind: 'run', command, paths } : { ...fault, kind: 'wrong', command, lang };
};

/** The options as Node's reader of arguments wants them. */
const PARSED = Object.fromEntries(
  OPTION_NAMES.map((name) => {
    const { short, read }: Option = OPTIONS[name];
    return [flagOf(name), { type: read === null ? 'boolean' : 'string', ...(short && { short }) } as const];
  }),
);

/** An option as it is written; `name` is the long one. */
interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Of each option the last value that it takes. */
const valuesOf = (given: readonly GivenOption[], command: CommandName | null): OptionValues => {
  const lastOf = (name: OptionName): unknown => {
    const { otherwise, read } = optionOf(name, command);
    const written = given.filter((option) => option.name === flagOf(name));
    if (read === null) return written.length > 0;
    const known = knownOf(name, command);
    return written.map(({ value = '' }) => read(value, known)).findLast((value) => value !== undefined) ?? otherwise;
  };
  return Object.fromEntries(OPTION_NAMES.map((name) => [name, lastOf(name)])) as unknown as OptionValues;
};

/** The few values that an option takes; none where it takes any. */
const knownOf = (name: OptionName, command: CommandName | null): readonly string[] => {
  const { known } = optionOf(name, command);
  return known ?? (command === null ? [] : COMMANDS[command].formats);
};

/** The fault of one option; where no command is known, only that it is none. */
const faultOf = (
  { name, rawName: option, value, inlineValue }: GivenOption,
  command: CommandName | null,
): RequestFault | null => {
  const taken: readonly OptionName[] = command === null ? OPTION_NAMES : COMMANDS[command].takes;
  const meant = OPTION_NAMES.find((one) => flagOf(one) === name);
  if (meant === undefined) {
    const near = nearWord(name, taken.map(flagOf));
    return { key: near === null ? 'unknownOption' : 'nearOption', values: { option, near: `--${near}` } };
  }
  if (command === null) return null;
  if (!taken.includes(meant)) return { key: 'otherCommand', values: { option, command } };
  const { read, fault } = optionOf(meant, command);
  if (read === null) return value === undefined ? null : { key: fault, values: { option } };
  // "--format --all" is a value forgotten; one that begins with "-" can be given as "--format=-x".
  if (!value || (value.startsWith('-') && !inlineValue)) return { key: 'noValue', values: { option } };
  const known = knownOf(meant, command);
  if (read(value, known) !== undefined) return null;
  return { key: fault, values: { option, value, known: known.join(', ') } };
};

const faultOfCommand = (written: string | undefined): RequestFault => {
  if (written === undefined) return { key: 'noCommand', values: {} };
  const near = nearWord(written, COMMAND_NAMES);
  return { key: near === null ? 'unknownCommand' : 'nearCommand', values: { command: written, near: near ?? '' } };
};

/** The fault of a command all of whose options are right. */
const faultOfRun = (command: CommandName, paths: readonly string[], values: OptionValues): RequestFault | null => {
  const { stdin, fix, baseline, updateBaseline, to } = values;
  if (paths.length === 0 && !stdin && command !== 'mcp') return { key: 'noFiles', values: {} };
  if (paths.length > 0 && stdin) return { key: 'stdinAndFiles', values: {} };
  if (stdin && fix) return { key: 'stdinAndFix', values: {} };
  if (updateBaseline && baseline === null) return { key: 'noBaselineNamed', values: {} };
  const reader = faultOfReader(values);
  if (reader !== null) return reader;
  if (command === 'convert' && to === null) return { key: 'noTarget', values: { known: CONVERTED.join(', ') } };
  return null;
};

/** A second reader is one model, and answers come from one place. */
const faultOfReader = ({ reader, readerModel, readerCache, dryRun, answers }: OptionValues): RequestFault | null => {
  const option = reader !== null ? '--reader' : readerCache !== null ? '--reader-cache' : null;
  if (option !== null && readerModel === null) return { key: 'noReaderModel', values: { option } };
  const places = [reader, dryRun, answers].filter((place) => place !== null);
  return places.length > 1 ? { key: 'oneReader', values: {} } : null;
};
