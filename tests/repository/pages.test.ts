import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { looksLikeArticle } from '../../server/src/core/article/looks-like-article.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { exists, filesIn, read, treeOf } from './files.ts';
import { all, codesIn } from './nodes.ts';

test('the changelog names every rule', () => {
  const text = read('CHANGELOG.md');
  expect(everyRule.map(({ id }) => id).filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
});

const PAGES = ['README.md', 'README.fr.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...filesIn('docs', '.md')];

describe.each(PAGES)('%s', (page) => {
  const codes = codesIn(treeOf(page));
  const blocks = all(treeOf(page), 'code').map(({ value }) => value);

  test('names scripts that exist', () => {
    const named = [...codes, ...blocks].flatMap((code) => [...code.matchAll(/\bnpm run ([\w:]+)/g)]);
    expect(named.map(([, script]) => script).filter((script) => !(script && script in manifest.scripts))).toEqual([]);
  });

  test('names settings and commands that exist', () => {
    const { commands, configuration } = manifest.contributes;
    const known = [
      ...configuration.flatMap(({ properties }) => Object.keys(properties)),
      ...commands.map(({ command }) => command),
    ];
    const named = [...codes, ...blocks]
      .flatMap((code) => [...code.matchAll(/\bsourcier\.(?!vsix|js|example)[a-z]\w*(?:\.[\w-]+)*/g)])
      .map(([name]) => name);
    expect(named.filter((name) => !known.some((key) => key === name || key.startsWith(`${name}.`)))).toEqual([]);
  });

  test('is no article: Sourcier leaves it alone', () => {
    expect(looksLikeArticle(parseArticle(read(page)))).toBe(false);
  });

  test('names tests and sources that exist', () => {
    const named = codes.filter((code) => /^(?:tests|server|client|build|samples)\/[\w/.-]+$/.test(code));
    expect(named.filter((path) => !exists(path))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const page = read('ARCHITECTURE.md');

  test('can be read at one sitting', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(12_000);
  });

  test('leads to every decision', () => {
    expect(filesIn('docs/decisions', '.md').filter((path) => !page.includes(`](${path})`))).toEqual([]);
  });

  test('has a line for each room of core', () => {
    const rooms = filesIn('server/src/core', '.ts').map((path) => path.split('/')[3]);
    expect([...new Set(rooms)].filter((room) => !page.includes(`\n| \`${room}\` | `))).toEqual([]);
  });
});
