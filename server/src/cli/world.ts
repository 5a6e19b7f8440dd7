import type { ToolServer } from '../agent/tool.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Say } from '../core/language/phrase.ts';
import type { PartialDate } from '../core/sources/model.ts';
import type { Files } from '../project/files.ts';
import type { RunJob } from './pool.ts';
import type { CliKey } from './words.ts';

/** Everything the command line needs of the outside. */
export interface World {
  /** The arguments that follow the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's language, for when `env` names none. */
  readonly systemLocale: string;
  /** Whether what is printed is shown in a terminal. */
  readonly isTerminal: boolean;
  readonly today: PartialDate;
  readonly files: Files;
  readonly print: (text: string) => void;
  /** Takes what is not part of a report. */
  readonly complain: (text: string) => void;
  /** Shows how far a long run is, on a line that the next call takes back; null where nobody looks. */
  readonly progress: ((text: string) => void) | null;
  /** The standard input as UTF-8, to its end. */
  readonly input: () => Promise<string>;
  /**
   * The files that differ from a revision of git, committed or not, by their real paths; null for a revision that git does
   * not know. Rejects with git's words.
   */
  readonly changedSince: (revision: string) => Promise<readonly string[] | null>;
  /** Serves tools to an agent until it is gone. Rejects where this build has no such server. */
  readonly serveTools: (server: ToolServer) => Promise<void>;
  /** Other threads to check files in, and how many are worth using; null where there are none. */
  readonly threads: { readonly count: number; readonly run: RunJob; readonly close: () => Promise<void> } | null;
}

/** The outside, and the language in which a command speaks to its user. */
export interface Shell extends World {
  readonly locale: Locale;
  /** Says one of the command line's sentences. */
  readonly say: Say<CliKey>;
}

/** 0: nothing to report at the failing level; 1: findings at that level; 2: could not run, or not read every file. */
export type ExitCode = 0 | 1 | 2;
