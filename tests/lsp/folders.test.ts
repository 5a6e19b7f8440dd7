import { describe, expect, test } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver';
import { createFolders, type Folders } from '../../server/src/lsp/documents/folders.ts';

const hello = (rest: Partial<InitializeParams>): Folders =>
  createFolders({ processId: null, rootUri: null, capabilities: {}, ...rest });

const within = (...uris: string[]): Folders =>
  hello({ workspaceFolders: uris.map((uri) => ({ uri, name: uri })), rootUri: 'file:///root' });

describe('a document lies', () => {
  test.each([
    ['in its folder', 'file:///home/a/site', 'file:///home/a/site/articles/velo.md', 'articles/velo.md'],
    ['in a folder that ends with a slash', 'file:///home/a/', 'file:///home/a/velo.md', 'velo.md'],
    ['in the root of the disk', 'file:///', 'file:///velo.md', 'velo.md'],
    ['outside', 'file:///home/a', 'file:///home/b/velo.md', '/home/b/velo.md'],
    ['outside, where the folder’s name begins like its own', 'file:///home/a', 'file:///home/ab/c.md', '/home/ab/c.md'],
    ['on a drive, however it is written', 'file:///c%3A/a', 'file:///C:/a/velo.md', 'velo.md'],
    ['on a drive, outside', 'file:///c%3A/a', 'file:///D%3A/b/velo.md', 'd:/b/velo.md'],
    ['in a folder with spaces and accents', 'file:///mes%20notes/%C3%A9t%C3%A9', 'file:///mes notes/été/à.md', 'à.md'],
    ['where accents are characters of their own', 'file:///e%CC%81', 'file:///%C3%A9/a.md', 'a.md'],
    ['in a name with a number sign', 'file:///a', 'file:///a/n%231.md', 'n#1.md'],
    ['in a repository elsewhere', 'vscode-vfs://github/a/b', 'vscode-vfs://github/a/b/c.md', 'c.md'],
    ['in another repository', 'vscode-vfs://github/a', 'vscode-vfs://gitlab/a/c.md', '/a/c.md'],
    ['nowhere yet', 'file:///a', 'untitled:Untitled-1', 'Untitled-1'],
    ['at a wrongly escaped place', 'file:///a', 'file:///a/100%.md', '100%.md'],
    ['where no one knows', 'file:///a', '::// [', '/::// ['],
    ['at no address', 'file:///a', '', '/'],
    ['behind slashes that are too many', 'file:///a', 'file:////b/c.md', '/file:////b/c.md'],
  ])('%s', (_where, folder, uri, path) => {
    expect(within(folder).pathOf(uri)).toBe(path);
  });

  test('in the innermost of several folders', () => {
    const folders = within('file:///a', 'file:///a/b/c', 'file:///a/b');
    expect(folders.pathOf('file:///a/b/c/d.md')).toBe('d.md');
    expect(folders.pathOf('file:///a/b/d.md')).toBe('d.md');
    expect(folders.pathOf('file:///a/d.md')).toBe('d.md');
  });
});

describe('the folders', () => {
  test('are the root of a client that knows no others', () => {
    expect(hello({ rootUri: 'file:///a', workspaceFolders: null }).pathOf('file:///a/b.md')).toBe('b.md');
    expect(hello({ rootUri: 'file:///a' }).pathOf('file:///a/b.md')).toBe('b.md');
    expect(hello({ rootUri: 'file:///a', workspaceFolders: [] }).pathOf('file:///a/b.md')).toBe('b.md');
    expect(within('file:///c').pathOf('file:///root/b.md')).toBe('/root/b.md');
  });

  test('may be none', () => {
    expect(hello({}).pathOf('file:///a/b.md')).toBe('/a/b.md');
  });

  test('come and go', () => {
    const folders = within('file:///a/', 'file:///b');
    folders.change({ added: [{ uri: 'file:///c', name: 'c' }], removed: [{ uri: 'file:///a', name: 'a' }] });
    expect(folders.pathOf('file:///a/x.md')).toBe('/a/x.md');
    expect(folders.pathOf('file:///b/x.md')).toBe('x.md');
    expect(folders.pathOf('file:///c/x.md')).toBe('x.md');
  });

  test.each([undefined, null, 3, {}, { added: 3, removed: {} }, { added: [null, 'c', {}, { uri: 3 }], removed: [[]] }])(
    '%j in place of a change changes nothing',
    (event) => {
      const folders = within('file:///a');
      folders.change(event);
      expect(folders.pathOf('file:///a/x.md')).toBe('x.md');
    },
  );

  test('that make no sense in the introduction are passed over', () => {
    const nonsense: unknown = [null, 3, { uri: 4 }, { uri: 'file:///a' }];
    const folders = hello({ workspaceFolders: nonsense as null });
    expect(folders.pathOf('file:///a/x.md')).toBe('x.md');
    expect(
      hello({ workspaceFolders: 'all' as unknown as null, rootUri: 7 as unknown as null }).pathOf('file:///a'),
    ).toBe('/a');
  });
});
