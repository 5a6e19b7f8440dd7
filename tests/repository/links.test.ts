import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../server/src/core/markdown/parse.ts';
import { exists, filesIn, ROOT, treeOf } from './files.ts';
import { all, nodesOf } from './nodes.ts';

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  'samples/README.md',
  ...filesIn('docs', '.md'),
  ...filesIn('tests/rules', '.md'),
];

test('the documents are there', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']));
});

describe.each(PAGES)('%s', (page) => {
  const nodes = nodesOf(treeOf(page));
  const addresses = nodes.flatMap(addressesOf);

  test('links to files and headings that exist', () => {
    expect(addresses.filter((address) => fault(page, address) !== null)).toEqual([]);
  });

  test('says what its images show', () => {
    expect(nodes.filter((node) => node.type === 'image' && !node.alt)).toEqual([]);
  });

  test('defines every link that it writes by label', () => {
    // Markdown takes "[words][label]" without a definition for plain text.
    const text = nodes.filter((node) => node.type === 'text').map(({ value }) => value);
    expect(text.filter((value) => /\]\[[^\]]*\]/.test(value))).toEqual([]);
  });
});

test.each([
  ['README.md', 'ARCHITECTURE.md', null],
  ['README.md', './tests/', null],
  ['README.md', 'https://example.org/nowhere', null],
  ['README.md', 'nowhere.md', 'no such file'],
  ['README.md', '../shared', 'outside'],
  ['README.md', '/work', 'outside'],
  ['README.md', '#nowhere', 'no such heading'],
  ['README.md', 'LICENSE#nowhere', 'no such heading'],
])('a link in %s to %s: %s', (page, address, expected) => {
  expect(fault(page, address)).toBe(expected);
});

/** What is wrong with an address in a page; null for one that leads somewhere, and for those of other sites. */
function fault(page: string, address: string): string | null {
  if (/^[a-z][\w+.-]*:/i.test(address)) return null;
  const [path = '', heading] = decodeURIComponent(address).split('#');
  const target = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path));
  if (path.startsWith('/') || target.startsWith('..')) return 'outside';
  if (!exists(target)) return 'no such file';
  return heading === undefined || slugsOf(target).has(heading) ? null : 'no such heading';
}

function addressesOf(node: Nodes): readonly string[] {
  if (node.type === 'html') {
    return [...node.value.matchAll(/\b(?:src|href)\s*=\s*["']([^"']+)/gi)].map(([, address = '']) => address);
  }
  return 'url' in node ? [node.url] : [];
}

/** The names under which GitHub links to the headings of a page. */
function slugsOf(page: string): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const heading of all(treeOf(page), 'heading')) {
    const slug = plainText(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replace(/ /g, '-');
    let unique = slug;
    for (let again = 1; slugs.has(unique); again++) unique = `${slug}-${again}`;
    slugs.add(unique);
  }
  return slugs;
}
