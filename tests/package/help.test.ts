import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { beforeEach, expect, test, vi } from 'vitest';
import { createHelp } from '../../client/src/help.ts';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import { everyRule } from '../../server/src/core/rules/index.ts';

type Provide = { provideTextDocumentContent(uri: { path: string }): Promise<string> };

/** Commands, pages and lists of VS Code, as far as this needs them. */
const editor = vi.hoisted(() => ({
  run: [] as unknown[][],
  listed: [] as readonly string[],
  env: { language: 'en' },
  canPreview: true,
  provider: undefined as Provide | undefined,
  registered: new Map<string, (page?: unknown) => Promise<void>>(),
  Disposable: { from: () => ({}) },
  Uri: { from: (parts: object) => parts, joinPath: (_root: unknown, ...parts: string[]) => parts.join('/') },
  l10n: { t: (message: string) => message },
  commands: {
    registerCommand: (name: string, act: (page?: unknown) => Promise<void>) => editor.registered.set(name, act),
    executeCommand: async (...words: unknown[]) => {
      if (!editor.canPreview) throw new Error('no such command');
      editor.run.push(words);
    },
  },
  window: {
    showQuickPick: async (items: readonly { readonly label: string }[]) => {
      editor.listed = items.map(({ label }) => label);
      return items[0];
    },
    showTextDocument: async (uri: unknown) => editor.run.push(['text', uri]),
  },
  workspace: {
    registerTextDocumentContentProvider: (_scheme: string, provider: Provide) => {
      editor.provider = provider;
    },
    fs: { readFile: async (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url)) },
  },
}));
vi.mock('vscode', () => editor);

beforeEach(() => {
  editor.run = [];
  editor.canPreview = true;
  editor.env.language = 'en';
  createHelp({} as never, (setting) => `<${setting}>`);
});

const open = (page?: unknown) => editor.registered.get('sourcier.openHelp')?.(page);
const text = (path: string) => editor.provider?.provideTextDocumentContent({ path });

test('every rule has a page, in both languages, without the examples it is tested by', async () => {
  for (const { id } of everyRule) {
    const page = (await text(`/${id}.md`)) ?? '';
    expect(page, id).toContain('## En bref');
    expect(page, id).toContain('## Why');
    expect(page, id).not.toContain('## Examples');
  }
});

test('a page is opened by its name, as a preview or as text', async () => {
  await open('unsourced-claim');
  editor.canPreview = false;
  await open('teams');
  expect(editor.run).toEqual([
    ['markdown.showPreview', { scheme: 'sourcier-help', path: '/unsourced-claim.md' }],
    ['text', { scheme: 'sourcier-help', path: '/teams.md' }],
  ]);
});

test('pages are opened in the language of the editor', async () => {
  editor.env.language = 'fr';
  await open('teams');
  await open('unsourced-claim');
  expect(editor.run.map(([, uri]) => uri)).toMatchObject([{ path: '/fr/teams.md' }, { path: '/unsourced-claim.md' }]);
});

test('without a name, or with one of no page, the pages are listed by their titles', async () => {
  await open();
  expect(editor.listed).toContain('Sourcier in other editors');
  expect(editor.listed).not.toContain('Sourcier dans d’autres éditeurs');
  editor.env.language = 'fr';
  await open('no-such-rule');
  expect(editor.listed).toContain('Sourcier dans d’autres éditeurs');
  expect(editor.listed).toContain('<rules.unsourced-claim>');
});

test('what is no page is empty, and pages find each other by relative paths', async () => {
  expect(await text('/nothing.md')).toBe('');
  expect(await text('/tests/rules/unknown-source.md')).toContain('# unknown-source');
  expect(await text('/docs/fr/teams.md')).toContain('# Pour les équipes');
});

test('a page has its pictures inside, in both languages', async () => {
  for (const path of ['/quick-fixes.md', '/fr/quick-fixes.md']) {
    const page = (await text(path)) ?? '';
    const pictures = Array.from(
      page.matchAll(/!\[[^\]]+\]\(data:image\/webp;base64,([^)]*)\)/g),
      ([, data = '']) => data,
    );
    expect(pictures, path).toHaveLength(2);
    for (const data of pictures) expect(Buffer.from(data, 'base64').toString('latin1', 8, 12)).toBe('WEBP');
    expect(page).not.toContain('.webp');
  }
});

test('no page leads to what did not come with the extension', async () => {
  const pages: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(new URL('../../dist/help.json', import.meta.url), 'utf8'),
  );
  const lost: unknown[] = [];
  for (const [name, page] of Object.entries(pages)) {
    for (const address of addressesIn(parseMarkdown(page))) {
      if (/^(?:https:|#)|\.webp$/.test(address)) continue;
      const path = new URL(address, `https://help.example/${name}.md`).pathname;
      if (!(await text(path))) lost.push([name, address]);
    }
  }
  expect(lost).toEqual([]);
});

const addressesIn = (node: Nodes): readonly string[] => [
  ...('url' in node ? [node.url] : []),
  ...('children' in node ? node.children.flatMap(addressesIn) : []),
];
