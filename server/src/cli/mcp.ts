import { toolServer } from '../agent/tools.ts';
import type { Run } from './arguments.ts';
import { createDesk } from './desk.ts';
import type { ExitCode, Shell } from './world.ts';

/** Serves tools to an agent, about articles below the folders of the request. */
export const runMcp = async (shell: Shell, { paths }: Run): Promise<ExitCode> => {
  const roots = paths.length === 0 ? ['.'] : paths;
  const desk = createDesk(shell.files, { roots, locale: shell.locale, today: shell.today });
  const isServed = await shell.serveTools(toolServer(desk)).then(
    () => true,
    () => false,
  );
  if (!isServed) shell.complain(`sourcier: ${shell.say('noMcp')}\n`);
  return isServed ? 0 : 2;
};
