import { parseArgs } from 'node:util';
import type { CliKey } from './cli-words.ts';
import type { Locale } from './core/language/locale.ts';
import type { Severity } from './core/rules/finding.ts';
import { isMarkdownPath } from './project/find.ts';
import { checkFormats, inspectFormats } from './report/formats.ts';

export type CommandName = 'check' | 'inspect';

/** What the user asks for; `lang` is null where the user leaves it to the system. */
export type Request = Asked & { readonly lang: Locale | null };

type Asked =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | Wrong
  | Run;

/** A request that cannot be understood, and what to say of it. */
interface Wrong {
  readonly kind: 'wrong';
  readonly command: CommandName | null;
  readonly key: CliKey;
  readonly values: Readonly<Record<string, string>>;
}

/** A command to run on files. */
export interface Run {
  readonly kind: 'run';
  readonly command: CommandName;
  /** Files, folders and globs; at least one. */
  readonly paths: readonly string[];
  readonly format: string;
  /** Null for the standard output. */
  readonly output: string | null;
  readonly all: boolean;
  /** The least severity that makes the command fail. */
  readonly failOn: FailOn;
  /** More warnings make it fail too; null for any number. */
  readonly maxWarnings: number | null;
}

export type FailOn = Severity | 'never';

/** Names of the formats of each command, the one that is used unless another is asked for first. */
export const FORMATS: Readonly<Record<CommandName, readonly string[]>> = {
  check: Object.keys(checkFormats),
  inspect: Object.keys(inspectFormats),
};

const OPTIONS = {
  all: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

const COMMON: readonly OptionName[] = ['lang', 'help', 'version'];
const TAKES: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: ['all', 'format', 'output', 'fail-on', 'max-warnings', ...COMMON],
  inspect: ['format', 'output', ...COMMON],
};

const LANGS: readonly string[] = ['fr', 'en'] satisfies readonly Locale[];

/** Understands the arguments that follow the program's name; never throws. */
export const readArguments = (argv: readonly string[]): Request => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const given = tokens.filter((token) => token.kind === 'option');
  const lang = given.findLast(({ name, value }) => name === 'lang' && LANGS.includes(value ?? ''))?.value;
  return { ...understand(words, given), lang: lang === 'fr' || lang === 'en' ? lang : null };
};

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const understand = ([first, ...paths]: readonly string[], given: readonly Given[]): Asked => {
  const has = (name: OptionName): boolean => given.some((option) => option.name === name);
  const command = isCommand(first) ? first : null;
  if (has('help')) return { kind: 'help', command };
  if (has('version')) return { kind: 'version' };
  const fault = given.map((option) => faultOf(option, command)).find((found) => found !== null);
  if (fault) return fault;
  if (first === undefined) return wrong('noCommand', {}, null);
  if (command === null) {
    const near = nearest(first, COMMANDS);
    return wrong(near === null ? 'unknownCommand' : 'nearCommand', { command: first, near: near ?? '' }, null);
  }
  if (paths.length === 0) return wrong('noFiles', {}, command);
  const last = (name: OptionName): string | undefined => given.findLast((option) => option.name === name)?.value;
  const format = last('format') ?? FORMATS[command][0] ?? '';
  const failOn = FAIL_ON.find((level) => level === last('fail-on')) ?? 'error';
  const most = last('max-warnings');
  const maxWarnings = most === undefined ? null : Number(most);
  return { kind: 'run', command, paths, format, output: last('output') ?? null, all: has('all'), failOn, maxWarnings };
};

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'information', 'hint', 'never'];

const COMMANDS: readonly CommandName[] = ['check', 'inspect'];

const isCommand = (word: string | undefined): word is CommandName => COMMANDS.some((name) => name === word);

const wrong = (key: CliKey, values: Wrong['values'], command: CommandName | null): Wrong => ({
  kind: 'wrong',
  command,
  key,
  values,
});

/** What is wrong with one option, whether or not there is a command it could be for. */
const faultOf = (given: Given, command: CommandName | null): Wrong | null => {
  const { name, rawName: option } = given;
  const taken = command === null ? OPTION_NAMES : TAKES[command];
  if (!isOption(name)) {
    const near = nearest(name, taken);
    return wrong(near === null ? 'unknownOption' : 'nearOption', { option, near: `--${near}` }, command);
  }
  if (command !== null && !taken.includes(name)) return wrong('otherCommand', { option, command }, command);
  return faultOfValue(given, name, command);
};

const faultOfValue = (
  { rawName: option, value, inlineValue }: Given,
  name: OptionName,
  command: CommandName | null,
): Wrong | null => {
  if (OPTIONS[name].type === 'boolean') return value === undefined ? null : wrong('needlessValue', { option }, command);
  // "--format --all" is a value forgotten; one that begins with "-" can be given as "--format=-x".
  if (!value || (value.startsWith('-') && !inlineValue)) return wrong('noValue', { option }, command);
  if (name === 'output') return isMarkdownPath(value) ? wrong('overwritesArticle', { value }, command) : null;
  if (name === 'max-warnings') {
    return /^\d{1,9}$/.test(value) ? null : wrong('notANumber', { option, value }, command);
  }
  const known = knownValues(name, command);
  return known.includes(value) ? null : wrong('unknownValue', { option, value, known: known.join(', ') }, command);
};

const OPTION_NAMES = Object.keys(OPTIONS).filter((name): name is OptionName => Object.hasOwn(OPTIONS, name));

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

const knownValues = (name: OptionName, command: CommandName | null): readonly string[] => {
  if (name === 'lang') return LANGS;
  if (name === 'fail-on') return FAIL_ON;
  return command === null ? [...new Set(COMMANDS.flatMap((one) => FORMATS[one]))] : FORMATS[command];
};

/** The word nearest in spelling, when it is near enough to be a slip of the hand. */
const nearest = (written: string, words: readonly string[]): string | null => {
  const byDistance = words
    .map((word) => ({ word, distance: distanceOf(written.toLowerCase(), word) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = byDistance;
  return best && best.distance <= Math.ceil(best.word.length / 3) ? best.word : null;
};

/** Insertions, deletions and substitutions of letters. */
const distanceOf = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a.slice(0, 40)].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
};
