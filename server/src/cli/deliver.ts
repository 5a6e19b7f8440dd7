import { oneLine } from '../report/style.ts';
import { save, type WrittenFile } from './save.ts';
import type { Shell } from './world.ts';

/** A report, and the file it goes to; null for the standard output. */
interface Delivery extends Pick<WrittenFile, 'isOwn' | 'inputs'> {
  readonly output: string | null;
  readonly report: string;
  /** Printed where the report is not. */
  readonly summary?: string;
}

/** Prints a report, or writes it to a file and prints a summary; false, with the reason told, when it cannot be written. */
export const deliver = async (
  shell: Shell,
  { output, report, summary = '', isOwn, inputs }: Delivery,
): Promise<boolean> => {
  if (output === null) {
    shell.print(report);
    return true;
  }
  if (!(await save(shell, { path: output, isOwn, inputs }, report))) return false;
  shell.print(`${summary && `${summary}\n`}${shell.say('written')} ${oneLine(output)}\n`);
  return true;
};
