import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import { realPathOf } from '../project/inside.ts';
import { wordsOf } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { complain } from './output.ts';
import { CLI_WORDS } from './words.ts';
import type { World } from './world.ts';

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
export const isFree = async (world: World, target: WrittenFile, locale: Locale): Promise<boolean> => {
  const say = phrase(CLI_WORDS, locale);
  try {
    const fault = await faultOf(world, target);
    if (fault === null) return true;
    complain(world, target.path, say(fault));
  } catch (error) {
    complain(world, target.path, say('cannotWrite', { detail: wordsOf(error) }));
  }
  return false;
};

/** Writes a file that is free (`isFree`); false, with the reason told, when it is not or cannot be written. */
export const save = async (world: World, target: WrittenFile, content: string, locale: Locale): Promise<boolean> => {
  if (!(await isFree(world, target, locale))) return false;
  return isDone(world, target.path, locale, () => world.files.write(target.path, content));
};

/** Makes a folder where it is missing; false, with the reason told of `path`, where it cannot be made. */
export const makeFolder = (world: World, folder: string, locale: Locale, path = folder): Promise<boolean> =>
  isDone(world, path, locale, () => world.files.makeFolder(folder));

const isDone = async (world: World, path: string, locale: Locale, work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    complain(world, path, phrase(CLI_WORDS, locale)('cannotWrite', { detail: wordsOf(error) }));
    return false;
  }
};

type WriteFault = 'isArticle' | 'isInput' | 'isForeign';

/** Rejects with Node's error where what stands there cannot be read. */
const faultOf = async ({ files }: World, { path, isOwn, inputs, isCopy }: WrittenFile): Promise<WriteFault | null> => {
  const isArticle = (named: string): boolean => isCopy !== true && isMarkdownPath(named);
  if ((await files.kindOf(path)) !== 'file') return isArticle(path) ? 'isArticle' : null;
  const real = await realPathOf(files, path);
  if (isArticle(path) || isArticle(real)) return 'isArticle';
  const read = await Promise.all(inputs.map((input) => realPathOf(files, input).catch(() => null)));
  if (read.includes(real)) return 'isInput';
  const text = await readText(files, path);
  return text.trim() === '' || isOwn(text) ? null : 'isForeign';
};
