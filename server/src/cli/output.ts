import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { type Problem, wordsOf } from '../project/problem.ts';
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

/** A report, and the file it goes to; null for the standard output. */
interface Delivery {
  readonly output: string | null;
  readonly report: string;
  /** Printed where the report is not. */
  readonly summary?: string;
}

/** Prints a report, or writes it to a file and prints a summary; false, with the reason told, when it cannot be written. */
export const deliver = async (
  world: World,
  locale: Locale,
  { output, report, summary = '' }: Delivery,
): Promise<boolean> => {
  if (output === null) {
    world.print(report);
    return true;
  }
  const say = phrase(CLI_WORDS, locale);
  try {
    await world.files.write(output, report);
  } catch (error) {
    complain(world, output, say('cannotWrite', { detail: wordsOf(error) }));
    return false;
  }
  world.print(`${summary && `${summary}\n`}${say('written')} ${oneLine(output)}\n`);
  return true;
};
