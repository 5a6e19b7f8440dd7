import { CITATIONS_AS, EXPORTED } from '../core/export/options.ts';
import type { Locale } from '../core/language/locale.ts';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import { CLAIM_LEVELS } from '../core/rules/claim-options.ts';
import type { Severity } from '../core/rules/finding.ts';
import type { CliKey } from './words.ts';

/** An option of the command line. */
export interface Option<Value = unknown> {
  /** Its letter, where it has one. */
  readonly short?: string;
  /** The value that holds where it is not given. */
  readonly otherwise: Value;
  /** The values there are, where they are few; those of `--format` are its command's. */
  readonly known?: readonly string[];
  /** Undefined for a value that the option does not take. Null for a switch, which takes none. */
  readonly read: ((written: string, known: readonly string[]) => Value | undefined) | null;
  /** The message about a value that the option does not take. */
  readonly fault: CliKey;
}

/** The least severity that makes a command fail. */
export type FailOn = Severity | 'never';

/** A part of a run: every `total`-th file, from the `index`-th on (from 1). */
export interface Part {
  readonly index: number;
  readonly total: number;
}

const SWITCH: Option<boolean> = { otherwise: false, read: null, fault: 'needlessValue' };

const text = <Otherwise extends string | null>(otherwise: Otherwise): Option<string | Otherwise> => ({
  otherwise,
  read: (written) => written,
  fault: 'noValue',
});

const number = <Otherwise extends number | null>(otherwise: Otherwise): Option<number | Otherwise> => ({
  otherwise,
  read: (written) => (/^\d{1,9}$/.test(written) ? Number(written) : undefined),
  fault: 'notANumber',
});

/** More seconds than an hour are no patience, and more than 24 days no timer can wait. */
const seconds = (otherwise: number): Option<number> => ({
  otherwise,
  read: (written) => (/^\d{1,4}$/.test(written) && +written >= 1 && +written <= 3600 ? Number(written) : undefined),
  fault: 'notSeconds',
});

const word = <Word extends string, Otherwise extends Word | null>(
  known: readonly Word[],
  otherwise: Otherwise,
): Option<Word | Otherwise> => ({
  otherwise,
  known,
  read: (written) => known.find((one) => one === written),
  fault: 'unknownValue',
});

const FORMAT: Option<string> = {
  otherwise: 'text',
  read: (written, known) => known.find((one) => one === written),
  fault: 'unknownValue',
};

/** A file that is written, or that belongs to Sourcier: an article is neither. */
const OWN_FILE: Option<string | null> = {
  otherwise: null,
  read: (written) => (isMarkdownPath(written) ? undefined : written),
  fault: 'namesArticle',
};

const PART: Option<Part | null> = {
  otherwise: null,
  read: (written) => {
    const [, index = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
    return index >= 1 && index <= total ? { index, total } : undefined;
  },
  fault: 'notAShard',
};

/** Forms that sources can be turned into. */
export const CONVERTED = ['list', 'library', 'csl', 'bibtex'] as const;

const form = (known: readonly string[], otherwise: string | null): Option<string | null> => word(known, otherwise);

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'never'] as const satisfies readonly FailOn[];

const LANGS = ['fr', 'en'] as const satisfies readonly Locale[];

/** Every option, by the name of its value: that of `--fail-on` is `failOn`. */
export const OPTIONS = {
  all: SWITCH,
  fix: SWITCH,
  changedSince: text(null),
  shard: PART,
  stdin: SWITCH,
  stdinFilename: text('stdin.md'),
  format: { ...FORMAT, short: 'f' },
  to: form(CONVERTED, null),
  citations: word(CITATIONS_AS, 'keep'),
  withoutList: SWITCH,
  output: { ...OWN_FILE, short: 'o' },
  overwrite: SWITCH,
  failOn: word(SEVERITIES, 'error'),
  maxWarnings: number(null),
  baseline: OWN_FILE,
  updateBaseline: SWITCH,
  timeout: seconds(10),
  retries: number(2),
  concurrency: number(8),
  cache: OWN_FILE,
  maxAge: number(7),
  allowPrivate: SWITCH,
  level: word(CLAIM_LEVELS, null),
  reader: text(null),
  readerModel: text(null),
  readerCache: OWN_FILE,
  readerTimeout: seconds(120),
  readerHttp: SWITCH,
  dryRun: text(null),
  answers: text(null),
  lang: word(LANGS, null),
  help: { ...SWITCH, short: 'h' },
  version: { ...SWITCH, short: 'v' },
} satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** Options that mean something else where articles are exported: copies of them are articles too. */
export const EXPORTING = { to: form(EXPORTED, 'markdown'), output: { ...text(null), short: 'o' } } as const;

/** The values of all options, as given or as they hold otherwise. */
export type OptionValues = { readonly [Name in OptionName]: (typeof OPTIONS)[Name]['otherwise'] };

export const OPTION_NAMES = Object.keys(OPTIONS).filter((name): name is OptionName => Object.hasOwn(OPTIONS, name));

/** An option as it is written after "--": `fail-on`. */
export const flagOf = (name: OptionName): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
