import { expect, test } from 'vitest';
import { beside, fileNameOf, parsedUri, pathOf } from '../../server/src/core/text/uri.ts';

test.each([
  ['file:///home/a/n%231%20%C3%A9t%C3%A9.md', '/home/a/n#1 été.md', 'n#1 été.md'],
  ['vscode-vfs://github/a/b/c.md', '/a/b/c.md', 'c.md'],
  ['file:///a/100%.md', '/a/100%.md', '100%.md'],
  ['notes/100%25#1.md', 'notes/100%25#1.md', '100%25#1.md'],
  ['c:/notes/a.md', 'c:/notes/a.md', 'a.md'],
  ['a.md', 'a.md', 'a.md'],
])('%s has the path %s and the name %s', (place, path, name) => {
  expect(pathOf(place)).toBe(path);
  expect(fileNameOf(place)).toBe(name);
});

test.each(['', '::// [', 'file:////a/b.md', 'a b:c', '%', 'untitled:Untitled-1'])('%j is parsed', (uri) => {
  expect(parsedUri(uri).path).toContain(uri.replace(/^untitled:/, ''));
});

test.each([
  ['file:///home/a%20b/c.md', 'd/é#.bib', 'file:///home/a%20b/d/%C3%A9%23.bib'],
  ['vscode-vfs://github/a/b/c.md?x', '../d.bib', 'vscode-vfs://github/a/d.bib'],
  ['file:///c.md', '../../d.bib', 'file:///d.bib'],
  ['file:///a/c.md', String.raw`d\e.bib`, 'file:///a/d/e.bib'],
  ['untitled:Untitled-1', 'd.bib', null],
])('beside %s, %s is %s', (uri, path, found) => {
  expect(beside(uri, path)).toBe(found);
});
