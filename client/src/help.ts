import { commands, Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import { showPage } from './places.ts';

/** Pages under this scheme come with the extension. */
const SCHEME = 'sourcier-help';

type Pages = Readonly<Record<string, string>>;

/** Opens the pages that come with the extension, in the editor: `sourcier.openHelp`, with a page's name or to choose. */
export const createHelp = (extension: Uri, titleOf: (setting: string) => string): Disposable => {
  let read: Promise<Pages> | undefined;
  const pages = (): Promise<Pages> => {
    read ??= readPages(Uri.joinPath(extension, 'dist', 'help.json'));
    return read;
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async ({ path }) => withPictures((await pages())[nameOf(path)] ?? '', extension),
    }),
    commands.registerCommand('sourcier.openHelp', async (page?: unknown) => {
      const all = await pages();
      const name = typeof page === 'string' && page in all ? inLanguage(page, all) : await choose(all, titleOf);
      if (name !== undefined) await open(name);
    }),
  );
};

const readPages = async (file: Uri): Promise<Pages> =>
  JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Pages;

const PICTURE = /(?<=\]\()[./]*images\/([\w-]+\.webp)(?=\))/g;

/** The page with its pictures inside: a preview reads no files for pages that are no files. */
const withPictures = async (page: string, extension: Uri): Promise<string> => {
  const names = new Set(Array.from(page.matchAll(PICTURE), ([, name = '']) => name));
  const addresses = new Map<string, string>();
  for (const name of names) {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'docs', 'images', name));
    addresses.set(name, `data:image/webp;base64,${base64(bytes)}`);
  }
  return page.replace(PICTURE, (address, name: string) => addresses.get(name) ?? address);
};

/** In pieces: a call takes only so many arguments. Neither Node's Buffer nor a library is in every editor. */
const base64 = (bytes: Uint8Array): string => {
  let chars = '';
  for (let at = 0; at < bytes.length; at += 8192) chars += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(chars);
};

/** Pages name each other by relative paths, from whatever folder they stand in; those in French stand in `fr`. */
const nameOf = (path: string): string => /(?:(?<=\/)fr\/)?[^/]*$/.exec(path)?.[0].replace(/\.md$/, '') ?? '';

const FRENCH = 'fr/';

/** The page in the language of the editor: some pages hold both languages, others have a page in French beside them. */
const inLanguage = (name: string, pages: Pages): string =>
  env.language.startsWith('fr') && `${FRENCH}${name}` in pages ? `${FRENCH}${name}` : name;

/** Lists the pages by their titles, each in one language; a rule's is the one that settings have. */
const choose = async (pages: Pages, titleOf: (setting: string) => string): Promise<string | undefined> => {
  const names = Object.keys(pages).filter((name) => !name.startsWith(FRENCH));
  const items = names.map((page) => {
    const name = inLanguage(page, pages);
    const heading = /^# (.+)/.exec(pages[name] ?? '')?.[1] ?? name;
    return heading === name ? { label: titleOf(`rules.${name}`), description: name, name } : { label: heading, name };
  });
  const placeHolder = l10n.t('Which page do you want to read?');
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.name;
};

const open = (name: string): Promise<void> => showPage(Uri.from({ scheme: SCHEME, path: `/${name}.md` }));
