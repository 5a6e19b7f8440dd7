import { analyse } from '../core/analysis/analyse.ts';
import { exportArticle } from '../core/export/index.ts';
import { EXPORTED, type Exported } from '../core/export/options.ts';
import { parentOf } from '../project/places.ts';
import { hinders } from '../project/problem.ts';
import { oneLine } from '../report/style.ts';
import type { Run } from './arguments.ts';
import { pathsBelowCommon } from './copy-paths.ts';
import { complain, tell } from './output.ts';
import { pathsFor } from './paths.ts';
import { readArticles } from './read-articles.ts';
import { makeFolder, save } from './save.ts';
import type { ExitCode, Shell } from './world.ts';

interface Copy extends Exported {
  /** Of the article. */
  readonly path: string;
}

/** Makes copies of articles for publication; prints one, or writes it to a file, or several into a folder. */
export const runExport = async (shell: Shell, request: Run): Promise<ExitCode> => {
  const asked = await pathsFor(shell, request);
  if (asked === null) return 2;
  const { citations, withoutList, output } = request;
  const to = EXPORTED.find((one) => one === request.to) ?? 'markdown';
  const { paths, input } = asked;
  const job = { paths, locale: shell.locale, today: shell.today, all: false, level: null, input };
  const copies: Copy[] = [];
  const run = await readArticles(shell.files, job, ({ path, text, context }) => {
    const { article, summary } = analyse(text, context);
    // What is not read has no copy.
    if (summary.choice === 'too-long') return;
    copies.push({ path, ...exportArticle(article, { citations, to, withoutList }) });
  });
  const problems = [...asked.problems, ...run.problems];
  tell(shell, problems);
  tellShortcomings(shell, copies);
  const isFolder = output !== null && (await shell.files.kindOf(output)) === 'folder';
  const [first] = copies;
  if (first === undefined) return 2;
  if (copies.length > 1 && !isFolder) {
    shell.complain(`sourcier: ${shell.say('severalCopies')}\n`);
    return 2;
  }
  if (output === null) shell.print(first.text);
  const names = await pathsBelowCommon(
    shell.files,
    copies.map(({ path }) => path),
  );
  const placed =
    output === null
      ? []
      : copies.map((copy, i) => ({ copy, path: isFolder ? pathIn(output, names[i] ?? '', to) : output }));
  const isWritten = await write(shell, request, { placed, inputs: paths });
  return isWritten && !problems.some(hinders) ? 0 : 2;
};

const tellShortcomings = (shell: Shell, copies: readonly Copy[]): void => {
  const { say } = shell;
  for (const { path, withoutAddress, tagsLeftOut } of copies) {
    if (withoutAddress.length > 0) complain(shell, path, say('noAddress', { names: withoutAddress.join(', ') }));
    if (tagsLeftOut.length > 0) complain(shell, path, say('tagsLeftOut', { tags: tagsLeftOut.join(', ') }));
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
const write = async (shell: Shell, request: Run, { placed, inputs }: Writing): Promise<boolean> => {
  const { say } = shell;
  const taken = new Set<string>();
  let isWhole = true;
  for (const { copy, path } of placed) {
    const isOwn = (text: string): boolean => request.overwrite || text === copy.text;
    if (taken.has(path)) complain(shell, copy.path, say('sameCopy'));
    const isFresh =
      !taken.has(path) &&
      (await isPlaced(shell, path)) &&
      (await save(shell, { path, isOwn, inputs, isCopy: true }, copy.text));
    if (isFresh) shell.print(`${say('copied')} ${oneLine(path)}\n`);
    taken.add(path);
    isWhole &&= isFresh;
  }
  return isWhole;
};

/** Makes the folder of a copy where it is not there; false, with the reason told, where that cannot be. */
const isPlaced = async (shell: Shell, path: string): Promise<boolean> => {
  const folder = parentOf(path);
  if (folder === '' || folder === path || (await shell.files.kindOf(folder)) !== null) return true;
  return makeFolder(shell, folder, path);
};
