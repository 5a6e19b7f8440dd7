import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { oneLine } from '../report/style.ts';
import { save, type WrittenFile } from './save.ts';
import { CLI_WORDS } from './words.ts';
import type { World } from './world.ts';

/** A report, and the file it goes to; null for the standard output. */
interface Delivery extends Pick<WrittenFile, 'isOwn' | 'inputs'> {
  readonly output: string | null;
  readonly report: string;
  /** Printed where the report is not. */
  readonly summary?: string;
}

/** Prints a report, or writes it to a file and prints a summary; false, with the reason told, when it cannot be written. */
export const deliver = async (
  world: World,
  locale: Locale,
  { output, report, summary = '', isOwn, inputs }: Delivery,
): Promise<boolean> => {
  if (output === null) {
    world.print(report);
    return true;
  }
  if (!(await save(world, { path: output, isOwn, inputs }, report, locale))) return false;
  world.print(`${summary && `${summary}\n`}${phrase(CLI_WORDS, locale)('written')} ${oneLine(output)}\n`);
  return true;
};
