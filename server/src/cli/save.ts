import { isMarkdownPath } from '../core/markdown/endings.ts';
import { realPathOf } from '../project/inside.ts';
import { wordsOf } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { complain } from './output.ts';
import type { Shell } from './world.ts';

/** A file that a command writes beside the articles. */
export interface WrittenFile {
  readonly path: string;
  /** Whether a text is of the kind that is written here, which may be replaced; asked of no empty one. */
  readonly isOwn: (text: string) => boolean;
  /** The files that the command reads. */
  readonly inputs: readonly string[];
  /** An article is written, so that the name may be one's. */
  readonly isCopy?: true;
}

/** Whether a file may be written, links followed: nothing of anybody's is lost by it. Where not, the reason is told. */
export const isFree = async (shell: Shell, target: WrittenFile): Promise<boolean> => {
  const { say } = shell;
  try {
    const fault = await faultOf(shell, target);
    if (fault === null) return true;
    complain(shell, target.path, say(fault));
  } catch (error) {
    complain(shell, target.path, say('cannotWrite', { detail: wordsOf(error) }));
  }
  return false;
};

/** Writes a file that is free (`isFree`); false, with the reason told, when it is not or cannot be written. */
export const save = async (shell: Shell, target: WrittenFile, content: string): Promise<boolean> => {
  if (!(await isFree(shell, target))) return false;
  return isDone(shell, target.path, () => shell.files.write(target.path, content));
};

/** Makes a folder where it is missing; false, with the reason told of `path`, where it cannot be made. */
export const makeFolder = (shell: Shell, folder: string, path = folder): Promise<boolean> =>
  isDone(shell, path, () => shell.files.makeFolder(folder));

const isDone = async (shell: Shell, path: string, work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    complain(shell, path, shell.say('cannotWrite', { detail: wordsOf(error) }));
    return false;
  }
};

type WriteFault = 'isArticle' | 'isInput' | 'isForeign';

/** Rejects with Node's error where what stands there cannot be read. */
const faultOf = async ({ files }: Shell, { path, isOwn, inputs, isCopy }: WrittenFile): Promise<WriteFault | null> => {
  const isArticle = (named: string): boolean => isCopy !== true && isMarkdownPath(named);
  if ((await files.kindOf(path)) !== 'file') return isArticle(path) ? 'isArticle' : null;
  const real = await realPathOf(files, path);
  if (isArticle(path) || isArticle(real)) return 'isArticle';
  const read = await Promise.all(inputs.map((input) => realPathOf(files, input).catch(() => null)));
  if (read.includes(real)) return 'isInput';
  const text = await readText(files, path);
  return text.trim() === '' || isOwn(text) ? null : 'isForeign';
};
