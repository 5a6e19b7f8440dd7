import { checkFormats, inspectFormats } from '../report/formats.ts';
import { linkFormats } from '../report/links.ts';

/** The commands, in the order in which they are explained. */
export type CommandName = 'check' | 'merge' | 'inspect' | 'convert' | 'links';

/** What sources can be turned into. */
export const CONVERTED: readonly string[] = ['list', 'library', 'csl', 'bibtex'];

/** Names of the formats of each command, the one that is used unless another is asked for first. */
export const FORMATS: Readonly<Record<CommandName, readonly string[]>> = {
  check: Object.keys(checkFormats),
  merge: Object.keys(checkFormats),
  inspect: Object.keys(inspectFormats),
  convert: CONVERTED,
  links: Object.keys(linkFormats),
};

/** Every option, as Node's reader of arguments wants it. */
export const OPTIONS = {
  all: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  'changed-since': { type: 'string' },
  shard: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  fix: { type: 'boolean' },
  to: { type: 'string' },
  timeout: { type: 'string' },
  retries: { type: 'string' },
  concurrency: { type: 'string' },
  cache: { type: 'string' },
  'max-age': { type: 'string' },
  'allow-private': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof OPTIONS;

const COMMON: readonly OptionName[] = ['lang', 'help', 'version'];
const REPORTING: readonly OptionName[] = ['format', 'output', 'fail-on', 'max-warnings', 'baseline', 'update-baseline'];
const CHECKING: readonly OptionName[] = ['all', 'fix', 'changed-since', 'shard', 'stdin', 'stdin-filename'];
const ASKING: readonly OptionName[] = ['timeout', 'retries', 'concurrency', 'cache', 'max-age', 'allow-private'];
/** The options of each command. */
export const TAKES: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: [...CHECKING, ...REPORTING, ...COMMON],
  merge: [...REPORTING, ...COMMON],
  inspect: ['format', 'output', ...COMMON],
  convert: ['to', 'output', ...COMMON],
  links: ['format', 'output', ...ASKING, ...COMMON],
};
