import { version } from '../../../package.json';
import { localeOf } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { type Run, readArguments } from './arguments.ts';
import { runCheck } from './check.ts';
import type { CommandName } from './commands.ts';
import { runConvert } from './convert.ts';
import { runExport } from './export.ts';
import { helpPage } from './help.ts';
import { runInspect } from './inspect.ts';
import { runMerge } from './merge.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, Shell, World } from './world.ts';

/** Runs the command line once. */
export const main = async (world: World): Promise<ExitCode> => {
  const request = readArguments(world.argv);
  const locale = request.lang ?? localeOf(languageTag(world));
  const say = phrase(CLI_WORDS, locale);
  switch (request.kind) {
    case 'help':
      world.print(`${helpPage(request.command, locale)}\n`);
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
      return RUNS[request.command]({ ...world, locale, say }, request);
  }
};

/** The variables of POSIX, in its order; an empty one does not count. */
const languageTag = ({ env, systemLocale }: World): string => env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;

const RUNS: Readonly<Record<CommandName, (shell: Shell, request: Run) => Promise<ExitCode>>> = {
  check: runCheck,
  merge: runMerge,
  inspect: runInspect,
  convert: runConvert,
  export: runExport,
  mcp: async (...asked) => (await import('./mcp.ts')).runMcp(...asked),
  // Loaded with what speaks to the network, which no other command needs.
  links: async (...asked) => (await import('./links.ts')).runLinks(...asked),
};
