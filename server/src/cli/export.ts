import { analyse } from '../core/analysis/analyse.ts';
import { exportArticle } from '../core/export/index.ts';
import { EXPORTED, type Exported } from '../core/export/options.ts';
import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { parentOf } from '../project/places.ts';
import { hinders } from '../project/problem.ts';
import { oneLine } from '../report/style.ts';
import type { Run } from './arguments.ts';
import { pathsBelowCommon } from './copy-paths.ts';
import { complain, tell } from './output.ts';
import { pathsFor } from './paths.ts';
import { readArticles } from './read-articles.ts';
import { makeFolder, save } from './save.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

interface Copy extends Exported {
  /** Of the article. */
  readonly path: string;
}

/** Makes copies of articles for publication; prints one, or writes it to a file, or several into a folder. */
export const runExport = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const asked = await pathsFor(world, request, locale);
  if (asked === null) return 2;
  const { citations, withoutList, output } = request;
  const to = EXPORTED.find((one) => one === request.to) ?? 'markdown';
  const { paths, input } = asked;
  const job = { paths, locale, today: world.today, all: false, level: null, input };
  const copies: Copy[] = [];
  const run = await readArticles(world.files, job, ({ path, text, context }) => {
    const { article, summary } = analyse(text, context);
    // What is not read has no copy.
    if (summary.choice === 'too-long') return;
    copies.push({ path, ...exportArticle(article, { citations, to, withoutList }) });
  });
  const problems = [...asked.problems, ...run.problems];
  tell(world, problems, locale);
  tellShortcomings(world, copies, locale);
  const isFolder = output !== null && (await world.files.kindOf(output)) === 'folder';
  const [first] = copies;
  if (first === undefined) return 2;
  if (copies.length > 1 && !isFolder) {
    world.complain(`sourcier: ${phrase(CLI_WORDS, locale)('severalCopies')}\n`);
    return 2;
  }
  if (output === null) world.print(first.text);
  const names = await pathsBelowCommon(
    world.files,
    copies.map(({ path }) => path),
  );
  const placed =
    output === null
      ? []
      : copies.map((copy, i) => ({ copy, path: isFolder ? pathIn(output, names[i] ?? '', to) : output }));
  const isWritten = await write(world, request, locale, { placed, inputs: paths });
  return isWritten && !problems.some(hinders) ? 0 : 2;
};

const tellShortcomings = (world: World, copies: readonly Copy[], locale: Locale): void => {
  const say = phrase(CLI_WORDS, locale);
  for (const { path, withoutAddress, tagsLeftOut } of copies) {
    if (withoutAddress.length > 0) complain(world, path, say('noAddress', { names: withoutAddress.join(', ') }));
    if (tagsLeftOut.length > 0) complain(world, path, say('tagsLeftOut', { tags: tagsLeftOut.join(', ') }));
  }
};

/** The path of an article in a folder, with the ending of its copy. */
const pathIn = (folder: string, name: string, to: (typeof EXPORTED)[number]): string => {
  return `${folder.replace(/[\\/]$/, '')}/${to === 'html' ? name.replace(/\.[^./]*$/, '.html') : name}`;
};

interface Writing {
  readonly placed: readonly { readonly copy: Copy; readonly path: string }[];
  readonly inputs: readonly string[];
}

/** False, with the reason told, where one of them cannot be written; the others are. */
const write = async (world: World, request: Run, locale: Locale, { placed, inputs }: Writing): Promise<boolean> => {
  const say = phrase(CLI_WORDS, locale);
  const taken = new Set<string>();
  let isWhole = true;
  for (const { copy, path } of placed) {
    const isOwn = (text: string): boolean => request.overwrite || text === copy.text;
    if (taken.has(path)) complain(world, copy.path, say('sameCopy'));
    const isFresh =
      !taken.has(path) &&
      (await isPlaced(world, path, locale)) &&
      (await save(world, { path, isOwn, inputs, isCopy: true }, copy.text, locale));
    if (isFresh) world.print(`${say('copied')} ${oneLine(path)}\n`);
    taken.add(path);
    isWhole &&= isFresh;
  }
  return isWhole;
};

/** Makes the folder of a copy where it is not there; false, with the reason told, where that cannot be. */
const isPlaced = async (world: World, path: string, locale: Locale): Promise<boolean> => {
  const folder = parentOf(path);
  if (folder === '' || folder === path || (await world.files.kindOf(folder)) !== null) return true;
  return makeFolder(world, folder, locale, path);
};
