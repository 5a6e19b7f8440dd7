import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { showPage } from './places.ts';

/** Pages under this scheme come with the extension. */
const SCHEME = 'sourcier-help';

type Pages = Readonly<Record<string, string>>;

/** Opens the pages that come with the extension, in the editor: `sourcier.openHelp`, with a page's name or to choose. */
export const createHelp = (extension: Uri): Disposable => {
  let read: Promise<Pages> | undefined;
  const pages = (): Promise<Pages> => {
    read ??= readPages(Uri.joinPath(extension, 'dist', 'help.json'));
    return read;
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async ({ path }) => (await pages())[nameOf(path)] ?? '',
    }),
    commands.registerCommand('sourcier.openHelp', async (page?: unknown) => {
      const names = Object.keys(await pages());
      const name = typeof page === 'string' && names.includes(page) ? page : await choose(names);
      if (name !== undefined) await open(name);
    }),
  );
};

const readPages = async (file: Uri): Promise<Pages> =>
  JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Pages;

/** Pages name each other by relative paths, from whatever folder they stand in. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

const choose = (names: readonly string[]): Thenable<string | undefined> =>
  window.showQuickPick(names, { placeHolder: l10n.t('Which page do you want to read?') });

const open = (name: string): Promise<void> => showPage(Uri.from({ scheme: SCHEME, path: `/${name}.md` }));
