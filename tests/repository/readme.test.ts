import { basename, join } from 'node:path';
import type { Heading, Root, TableRow } from 'mdast';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import frenchWords from '../../package.nls.fr.json';
import englishWords from '../../package.nls.json';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { plainText, spanOf } from '../../server/src/core/markdown/parse.ts';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { faults } from '../client/typography.ts';
import { filesIn, read, treeOf } from './files.ts';
import { all, codesIn, linksIn } from './nodes.ts';

const LANGUAGES = [
  ['en', 'README.md', 'docs', englishWords],
  ['fr', 'README.fr.md', 'docs/fr', frenchWords],
] as const;

/** The rows below the header of the tables whose header has this many columns. */
const rowsOf = (root: Root, columns: number): readonly TableRow[] =>
  all(root, 'table')
    .filter(({ children: [header] }) => header?.children.length === columns)
    .flatMap(({ children: [, ...rows] }) => rows);

const cells = (row: TableRow): readonly string[] => row.children.map((cell) => plainText(cell));

const pagesIn = (folder: string): readonly string[] =>
  filesIn(folder, '.md').filter((path) => path === `${folder}/${basename(path)}`);

/** The rows that say as what form the citations in their first cell are read. */
const formRows = (root: Root): readonly TableRow[] =>
  rowsOf(root, 2).filter((row) => codesIn(row.children[1])[0] === cells(row)[1]);

describe.each(LANGUAGES)('in the README and the pages it leads to (%s)', (locale, readme, folder, words) => {
  const page = (name: string): Root => treeOf(`${folder}/${name}.md`);
  const articles = (name: string) => all(page(name), 'code').filter(({ lang }) => lang === 'markdown');
  const example = articles('writing')[0]?.value ?? '';

  test('the README is read at one go, and shows one picture', () => {
    expect(Buffer.byteLength(read(readme))).toBeLessThan(8_000);
    expect(all(treeOf(readme), 'image')).toHaveLength(1);
  });

  test('the two commands to begin with are scripts', () => {
    for (const script of ['start', 'test']) {
      expect(read(readme)).toContain(`npm ci && npm ${script}`);
      expect(Object.keys(manifest.scripts)).toContain(script);
    }
  });

  test('the README leads to every page, and each leads to the other language', () => {
    const other = locale === 'en' ? 'fr/' : '../';
    expect(pagesIn(folder).filter((path) => !linksIn(treeOf(readme)).includes(path))).toEqual([]);
    expect(pagesIn(folder).filter((path) => !linksIn(treeOf(path)).includes(`${other}${basename(path)}`))).toEqual([]);
  });

  test('the table of rules has each rule, with its severity and its page', () => {
    const rows = rowsOf(page('rules'), 3).map((row) => [
      cells(row)[0],
      cells(row)[1],
      ...linksIn(row).map((path) => join(folder, path)),
    ]);
    expect(rows).toEqual(
      everyRule.map(({ id, severity, isOptional }) => [id, isOptional ? 'off' : severity, `tests/rules/${id}.md`]),
    );
  });

  test('the article that shows how to write one has two sources, both cited, and no finding', () => {
    const article = parseArticle(example);
    expect(article.language).toBe(locale);
    expect(article.sources).toHaveLength(2);
    expect(article.citations.map(({ source }) => source)).toEqual([0, 1]);
    expect(article.claims).not.toEqual([]);
    expect(lint(article, { locale })).toEqual([]);
  });

  test('each citation of the table is read as the form that stands beside it', () => {
    const shown = formRows(page('writing')).flatMap((row) =>
      codesIn(row.children[0]).map((code) => [code, cells(row)[1] ?? ''] as const),
    );
    const found = shown.map(([code, form]) => {
      const added = example.replace(/\n## /, () => `\n${code}\n\n[^1]: Note.\n\n## `);
      const forms = parseArticle(added).citations.map((citation) => citation.form as string);
      return [code, forms.slice(2).includes(form) || forms.filter((one) => one === form).length > 1];
    });
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(([, isRead]) => isRead !== true)).toEqual([]);
  });

  test('every setting stands in the group that VS Code shows it in', () => {
    const groups: readonly (readonly [string, readonly string[]])[] = manifest.contributes.configuration.map(
      ({ title, properties }) => [
        (words as Readonly<Record<string, string>>)[title.replaceAll('%', '')] ?? '',
        Object.keys(properties).map((key) => key.replace(/^(sourcier\.rules)\..*/, '$1.<')),
      ],
    );
    const shown = sectionsOf(page('settings'), read(`${folder}/settings.md`));
    expect(groups.map(([title]) => title)).toEqual([...shown.keys()].slice(0, groups.length));
    for (const [title, keys] of groups) {
      expect(keys.filter((key) => !shown.get(title)?.includes(`\`${key}`))).toEqual([]);
    }
  });

  test('the figures of accuracy are those that were measured on writers never seen', () => {
    const measured = rowsOf(treeOf('docs/decisions/claims-model.md'), 3).map((row) => cells(row).slice(1).map(Number));
    const told = rowsOf(page('accuracy'), 3).map((row) => cells(row).slice(1).map(figureOf));
    const [hard, any, found, claimless = [], sourced = [], strict] = measured;
    const forNothing = claimless.map((value, i) => Number((value + (sourced[i] ?? 0)).toFixed(1)));
    expect(told).toEqual([hard, any, found, forNothing, strict]);
  });

  test('the comment that silences is understood', () => {
    const comment = articles('quick-fixes')[0]?.value ?? '';
    const claim = locale === 'fr' ? 'Le prix a monté de 31 %.' : 'Prices rose by 31%.';
    const found = (before: string) =>
      lint(parseArticle(example.replace('\n## ', () => `\n${before}${claim}\n\n## `)), { locale });
    expect(comment).toMatch(/^<!--/);
    expect(found('').map(({ rule }) => rule)).toEqual(['unsourced-claim']);
    expect(found(`${comment}\n`)).toEqual([]);
  });
});

/** "54 %" as .54, "2,0" as 2. */
const figureOf = (cell: string): number => {
  const value = Number(cell.replace(',', '.').replace(/\s*%/, ''));
  return cell.endsWith('%') ? value / 100 : value;
};

/** The text below each heading of the second level. */
const sectionsOf = (root: Root, text: string): ReadonlyMap<string, string> => {
  const headings = root.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  return new Map(
    headings.map((heading, index) => {
      const next = headings[index + 1];
      return [plainText(heading), text.slice(spanOf(heading).end, next ? spanOf(next).start : text.length)];
    }),
  );
};

describe('both languages', () => {
  const names = pagesIn('docs').map((path) => basename(path));

  test('have the same pages', () => {
    expect(names.length).toBeGreaterThan(9);
    expect(pagesIn('docs/fr').map((path) => basename(path))).toEqual(names);
  });

  test('show the same forms of citation', () => {
    const [english, french] = ['docs', 'docs/fr'].map((folder) =>
      formRows(treeOf(`${folder}/writing.md`)).map((row) => cells(row)[1]),
    );
    expect(french).toEqual(english);
  });

  test.each(names)('%s: have as many sections, tables and blocks of code', (name) => {
    const shape = (path: string): readonly (string | null | undefined)[] =>
      treeOf(path).children.map((node) => (node.type === 'code' ? node.lang : node.type));
    expect(shape(`docs/fr/${name}`)).toEqual(shape(`docs/${name}`));
  });
});

test.each(['README.fr.md', ...pagesIn('docs/fr')])('%s follows French typography', (path) => {
  const words = all(treeOf(path), 'text').map((node) => read(path).slice(spanOf(node).start, spanOf(node).end));
  expect(words.flatMap((value) => faults(value).map((fault) => [fault, value]))).toEqual([]);
});
