import type { Code, InlineCode, Nodes, Root, Table, TableRow } from 'mdast';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { looksLikeArticle } from '../../server/src/core/article/looks-like-article.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { parseMarkdown, plainText, spanOf } from '../../server/src/core/markdown/parse.ts';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { faults } from '../client/typography.ts';
import { exists, filesIn, read, treeOf } from './files.ts';

const README = read('README.md');

const [ENGLISH = '', FRENCH = ''] = README.split(/^(?=## En français$)/m);

const LANGUAGES = [
  ['en', ENGLISH, parseMarkdown(ENGLISH)],
  ['fr', FRENCH, parseMarkdown(FRENCH)],
] as const;

const nodesOf = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

const all = (root: Root, type: Nodes['type']): readonly Nodes[] => nodesOf(root).filter((node) => node.type === type);

/** The rows below the header of the table whose header has this many columns. */
const rowsOf = (root: Root, columns: number): readonly TableRow[] => {
  const tables = all(root, 'table') as readonly Table[];
  return tables.filter(({ children: [header] }) => header?.children.length === columns).flatMap(bodyOf);
};

const bodyOf = ({ children: [, ...rows] }: Table): readonly TableRow[] => rows;

const cells = (row: TableRow | undefined): readonly string[] => row?.children.map((cell) => plainText(cell)) ?? [];

const codesIn = (node: Nodes | undefined): readonly string[] =>
  node ? nodesOf(node).flatMap((inner) => (inner.type === 'inlineCode' ? [(inner as InlineCode).value] : [])) : [];

describe.each(LANGUAGES)('in the README (%s)', (locale, text, root) => {
  const articles = (all(root, 'code') as readonly Code[]).filter(({ lang }) => lang === 'markdown');
  const example = articles.find(({ value }) => value.startsWith('---'))?.value ?? '';

  test('the two commands to begin with are scripts', () => {
    for (const [, script = ''] of ['npm ci && npm start', 'npm ci && npm test'].map((line) => line.split('&& npm '))) {
      expect(text).toContain(`npm ci && npm ${script}`);
      expect(Object.keys(manifest.scripts)).toContain(script);
    }
  });

  test('the table of rules has each rule, with its severity and its page', () => {
    const rows = rowsOf(root, 3).map((row) => [cells(row)[0], cells(row)[1], linkIn(row)]);
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
    const rows = rowsOf(root, 2).filter((row) => codesIn(row.children[1])[0] === cells(row)[1]);
    const shown = rows.flatMap((row) => codesIn(row.children[0]).map((code) => [code, cells(row)[1] ?? ''] as const));
    const found = shown.map(([code, form]) => {
      const added = example.replace(/\n## /, () => `\n${code}\n\n[^1]: Note.\n\n## `);
      const forms = parseArticle(added).citations.map((citation) => citation.form as string);
      return [code, forms.slice(2).includes(form) || forms.filter((one) => one === form).length > 1];
    });
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(([, isRead]) => isRead !== true)).toEqual([]);
  });

  test('every setting is named', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const named = settings
      .map((key) => key.replace(/^(sourcier\.rules)\..*/, '$1.<'))
      .filter((key) => !text.includes(key));
    expect(named).toEqual([]);
  });

  test('the comment that silences is understood', () => {
    const comment = articles.find(({ value }) => value.startsWith('<!--'))?.value ?? '';
    const claim = locale === 'fr' ? 'Le prix a monté de 31 %.' : 'Prices rose by 31%.';
    const found = (before: string) =>
      lint(parseArticle(example.replace('\n## ', () => `\n${before}${claim}\n\n## `)), { locale });
    expect(found('').map(({ rule }) => rule)).toEqual(['unsourced-claim']);
    expect(found(`${comment}\n`)).toEqual([]);
  });
});

const linkIn = (row: TableRow): string | undefined =>
  nodesOf(row).flatMap((node) => (node.type === 'link' ? [node.url] : []))[0];

test('both languages show the same', () => {
  const [english, french] = LANGUAGES.map(([, , root]) =>
    rowsOf(root, 2)
      .map((row) => cells(row)[1])
      .filter((cell) => /^[a-z-]+$/.test(cell ?? '')),
  );
  expect(english).not.toEqual([]);
  expect(french).toEqual(english);
});

test('the French section follows French typography', () => {
  const words = all(LANGUAGES[1][2], 'text').map((node) => FRENCH.slice(spanOf(node).start, spanOf(node).end));
  expect(words.flatMap((value) => faults(value).map((fault) => [fault, value]))).toEqual([]);
});

test('the changelog names every rule', () => {
  const text = read('CHANGELOG.md');
  expect(everyRule.map(({ id }) => id).filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
});

const DECISIONS = filesIn('docs/decisions', '.md');

describe.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...DECISIONS])('%s', (page) => {
  const root = treeOf(page);
  const codes = (all(root, 'inlineCode') as readonly InlineCode[]).map(({ value }) => value);
  const blocks = (all(root, 'code') as readonly Code[]).map(({ value }) => value);

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
      .flatMap((code) => [...code.matchAll(/\bsourcier\.(?!vsix|js)[a-z]\w*(?:\.[\w-]+)*/g)])
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
    expect(DECISIONS.filter((path) => !page.includes(`](${path})`))).toEqual([]);
  });

  test('has a line for each room of core', () => {
    const rooms = filesIn('server/src/core', '.ts').map((path) => path.split('/')[3]);
    expect([...new Set(rooms)].filter((room) => !page.includes(`\n| \`${room}\` | `))).toEqual([]);
  });
});
