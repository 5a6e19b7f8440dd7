import { parseArgs } from 'node:util';
import type { Locale } from '../core/language/locale.ts';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import type { Severity } from '../core/rules/finding.ts';
import { nearest } from './near-word.ts';
import { CONVERTED, type CommandName, FORMATS, OPTIONS, type OptionName, TAKES } from './options.ts';
import type { CliKey } from './words.ts';

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
  /** The file of findings that are known; null for none. */
  readonly baseline: string | null;
  /** Writes what is found to the baseline. */
  readonly updateBaseline: boolean;
  /** A revision of git: only files that differ from it are checked. */
  readonly changedSince: string | null;
  /** Only every `total`-th file, from the `index`-th on (from 1). */
  readonly shard: { readonly index: number; readonly total: number } | null;
  /** The name of the document that comes on the standard input; null when none does. */
  readonly stdin: string | null;
  /** Mends files before they are checked. */
  readonly fix: boolean;
  /** What sources are turned into; empty for other commands. */
  readonly to: string;
  readonly links: LinkRun;
}

/** How addresses are asked. */
export interface LinkRun {
  readonly timeoutMs: number;
  readonly retries: number;
  readonly concurrency: number;
  readonly allowPrivate: boolean;
  /** The file that remembers answers; null for none. */
  readonly cache: string | null;
  /** Days for which an answer holds. */
  readonly maxAge: number;
}

/** What a report and its exit code depend on. */
export type Reporting = Pick<Run, 'format' | 'output' | 'failOn' | 'maxWarnings' | 'baseline' | 'updateBaseline'>;

export type FailOn = Severity | 'never';

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
  const last: Last = (name) => given.findLast((option) => option.name === name)?.value;
  const missing = faultOfWhole(command, paths, has, last);
  if (missing) return missing;
  const to = last('to') ?? '';
  return {
    kind: 'run',
    command,
    paths,
    ...reporting(command, has, last),
    ...checking(has, last),
    to,
    links: asking(has, last),
  };
};

/** What is wrong with a request all of whose options are right. */
const faultOfWhole = (command: CommandName, paths: readonly string[], has: Has, last: Last): Wrong | null => {
  if (paths.length === 0 && !has('stdin')) return wrong('noFiles', {}, command);
  if (paths.length > 0 && has('stdin')) return wrong('stdinAndFiles', {}, command);
  if (has('update-baseline') && last('baseline') === undefined) return wrong('noBaselineNamed', {}, command);
  if (command === 'convert' && last('to') === undefined) {
    return wrong('noTarget', { known: CONVERTED.join(', ') }, command);
  }
  return null;
};

type Has = (name: OptionName) => boolean;
type Last = (name: OptionName) => string | undefined;

const reporting = (command: CommandName, has: Has, last: Last): Reporting => {
  const format = last('format') ?? FORMATS[command][0] ?? '';
  const failOn = FAIL_ON.find((level) => level === last('fail-on')) ?? 'error';
  const most = last('max-warnings');
  const maxWarnings = most === undefined ? null : Number(most);
  const baseline = last('baseline') ?? null;
  return {
    format,
    output: last('output') ?? null,
    failOn,
    maxWarnings,
    baseline,
    updateBaseline: has('update-baseline'),
  };
};

const asking = (has: Has, last: Last): LinkRun => ({
  timeoutMs: Number(last('timeout') ?? 10) * 1000,
  retries: Number(last('retries') ?? 2),
  concurrency: Number(last('concurrency') ?? 8),
  allowPrivate: has('allow-private'),
  cache: last('cache') ?? null,
  maxAge: Number(last('max-age') ?? 7),
});

const checking = (has: Has, last: Last): Pick<Run, 'all' | 'fix' | 'changedSince' | 'shard' | 'stdin'> => {
  const [index, total] = (last('shard') ?? '').split('/').map(Number);
  return {
    all: has('all'),
    fix: has('fix') && !has('stdin'),
    changedSince: last('changed-since') ?? null,
    shard: index === undefined || total === undefined ? null : { index, total },
    stdin: has('stdin') ? (last('stdin-filename') ?? 'stdin.md') : null,
  };
};

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'information', 'hint', 'never'];

const COMMANDS: readonly CommandName[] = ['check', 'merge', 'inspect', 'convert', 'links'];

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
  return faultOfText(name, option, value, command);
};

const faultOfText = (name: OptionName, option: string, value: string, command: CommandName | null): Wrong | null => {
  if (name === 'output') return isMarkdownPath(value) ? wrong('overwritesArticle', { value }, command) : null;
  if (NUMBERS.has(name)) return /^\d{1,9}$/.test(value) ? null : wrong('notANumber', { option, value }, command);
  if (name === 'shard') return isShard(value) ? null : wrong('notAShard', { option, value }, command);
  if (FREE.has(name)) return null;
  const known = knownValues(name, command);
  return known.includes(value) ? null : wrong('unknownValue', { option, value, known: known.join(', ') }, command);
};

/** Options that take any text. */
const FREE: ReadonlySet<OptionName> = new Set(['baseline', 'changed-since', 'stdin-filename', 'cache']);

/** Options that take a whole number. */
const NUMBERS: ReadonlySet<OptionName> = new Set(['max-warnings', 'timeout', 'retries', 'concurrency', 'max-age']);

const isShard = (value: string): boolean => {
  const [index = 0, total = 0] = /^\d{1,4}\/\d{1,4}$/.test(value) ? value.split('/').map(Number) : [];
  return index >= 1 && index <= total;
};

const OPTION_NAMES = Object.keys(OPTIONS).filter((name): name is OptionName => Object.hasOwn(OPTIONS, name));

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

const knownValues = (name: OptionName, command: CommandName | null): readonly string[] => {
  if (name === 'lang') return LANGS;
  if (name === 'fail-on') return FAIL_ON;
  if (name === 'to') return CONVERTED;
  return command === null ? [...new Set(COMMANDS.flatMap((one) => FORMATS[one]))] : FORMATS[command];
};
