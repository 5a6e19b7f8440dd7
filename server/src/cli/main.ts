import { version } from '../../../package.json';
import { type Locale, localeOf } from '../core/language/locale.ts';
import { phrase, type Say } from '../core/language/phrase.ts';
import { type Run, readArguments } from './arguments.ts';
import { runCheck, runMerge } from './check.ts';
import { runConvert } from './convert.ts';
import { runInspect } from './inspect.ts';
import { runLinks } from './links.ts';
import { type CommandName, FORMATS } from './options.ts';
import { CLI_WORDS, type CliKey } from './words.ts';
import type { ExitCode, World } from './world.ts';

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
      return run(world, request, locale);
  }
};

/** The variables of POSIX, in its order; an empty one does not count. */
const languageTag = ({ env, systemLocale }: World): string => env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;

const HELP: Readonly<Record<CommandName, CliKey>> = {
  check: 'helpCheck',
  inspect: 'helpInspect',
  merge: 'helpMerge',
  convert: 'helpConvert',
  links: 'helpLinks',
};

const helpText = (command: CommandName | null, say: Say<CliKey>): string =>
  command === null ? say('help') : say(HELP[command], { formats: FORMATS[command].join(', ') });

const run = (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  switch (request.command) {
    case 'check':
      return runCheck(world, request, locale);
    case 'merge':
      return runMerge(world, request, locale);
    case 'inspect':
      return runInspect(world, request, locale);
    case 'links':
      return runLinks(world, request, locale);
    case 'convert':
      return runConvert(world, request, locale);
  }
};
