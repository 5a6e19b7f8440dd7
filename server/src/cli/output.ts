import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import type { Problem } from '../project/problem.ts';
import { coloured, oneLine, plain, type Style } from '../report/style.ts';
import { CLI_WORDS } from './words.ts';
import type { World } from './world.ts';

/** Says of a file what is wrong with it, beside the report. */
export const complain = (world: World, path: string, message: string): void =>
  world.complain(`sourcier: ${path === '' ? '""' : oneLine(path)}: ${message}\n`);

/** Says which files could not be read, and why. */
export const tell = (world: World, problems: readonly Problem[], locale: Locale): void => {
  const say = phrase(CLI_WORDS, locale);
  for (const { code, path, detail } of problems) complain(world, path, say(code, { detail }));
};

/** How a report is to look where it goes. */
export const styleFor = (world: World, locale: Locale, output: string | null): Style => ({
  locale,
  paint: output === null && isColoured(world) ? coloured : plain,
});

const isColoured = ({ env, isTerminal }: World): boolean => {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  return forced === undefined ? isTerminal && !refused && terminal !== 'dumb' : !/^(?:0|false)$/.test(forced);
};
