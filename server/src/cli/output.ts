import type { Problem } from '../project/problem.ts';
import { coloured, oneLine, plain, type Style } from '../report/style.ts';
import type { Shell } from './world.ts';

/** Says of a file what is wrong with it, beside the report. */
export const complain = (shell: Shell, path: string, message: string): void =>
  shell.complain(`sourcier: ${path === '' ? '""' : oneLine(path)}: ${message}\n`);

/** Says which files could not be read, and why. */
export const tell = (shell: Shell, problems: readonly Problem[]): void => {
  const { say } = shell;
  for (const { code, path, detail } of problems) complain(shell, path, say(code, { detail }));
};

/** How a report is to look where it goes. */
export const styleFor = (shell: Shell, output: string | null): Style => ({
  locale: shell.locale,
  paint: output === null && isColoured(shell) ? coloured : plain,
});

const isColoured = ({ env, isTerminal }: Shell): boolean => {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  return forced === undefined ? isTerminal && !refused && terminal !== 'dumb' : !/^(?:0|false)$/.test(forced);
};
