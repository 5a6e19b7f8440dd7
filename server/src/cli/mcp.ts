import { toolServer } from '../agent/tools.ts';
import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import type { Run } from './arguments.ts';
import { createDesk } from './desk.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

/** Serves tools to an agent, about articles below the folders of the request. */
export const runMcp = async (world: World, { paths }: Run, locale: Locale): Promise<ExitCode> => {
  const roots = paths.length === 0 ? ['.'] : paths;
  const desk = createDesk(world.files, { roots, locale, today: world.today });
  const isServed = await world.serveTools(toolServer(desk)).then(
    () => true,
    () => false,
  );
  if (!isServed) world.complain(`sourcier: ${phrase(CLI_WORDS, locale)('noMcp')}\n`);
  return isServed ? 0 : 2;
};
