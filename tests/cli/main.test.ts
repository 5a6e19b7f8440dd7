import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { ARTICLE } from '../protocol/articles.ts';
import { memoryFiles, runIn, type Tree } from './world.ts';

/** `ARTICLE` without its one error. */
const WARNED = ARTICLE.replace('(Source : Baromètre des cyclistes)', '(Source : Revue Cyclable)');
const CLEAN = WARNED.replace('Les ventes ont atteint 2,5 millions de vélos en 2024.', 'Il pleut.');
const README = '# Projet\n\nLe prix a monté de 31 %.\n';

describe('check', () => {
  test.each([
    ['an error', { 'a.md': ARTICLE }, 1],
    ['a warning', { 'a.md': WARNED }, 0],
    ['nothing', { 'a.md': CLEAN }, 0],
    ['an error among others', { 'a.md': CLEAN, 'b.md': ARTICLE, 'c.md': WARNED }, 1],
    ['a document that is no article', { 'a.md': README }, 0],
  ] as const)('with %s', async (_what, tree, code) => {
    const ran = await runIn(tree, ['check', '.']);
    expect(ran.code).toBe(code);
    expect(ran.err).toBe('');
  });

  test.each([
    ['--fail-on warning', 1],
    ['--fail-on hint', 1],
    ['--fail-on never', 0],
    ['--max-warnings 0', 1],
    ['--max-warnings 1', 0],
    ['--fail-on never --max-warnings 0', 1],
  ])('with a warning and %s', async (options, code) => {
    expect((await runIn({ 'a.md': WARNED }, ['check', '.', ...options.split(' ')])).code).toBe(code);
  });

  test('with an error and --fail-on never', async () => {
    expect((await runIn({ 'a.md': ARTICLE }, ['check', '.', '--fail-on', 'never'])).code).toBe(0);
  });

  test('finds what the editor finds', async () => {
    const { out } = await runIn({ 'a.md': ARTICLE }, ['check', '-f', 'json', '--lang', 'fr', 'a.md']);
    const expected = lint(parseArticle(ARTICLE), { locale: 'fr' });
    const { findings } = JSON.parse(out).files[0];
    expect(expected).toHaveLength(3);
    expect(
      findings.map(({ rule, severity, message, span }: (typeof expected)[number]) => [rule, severity, message, span]),
    ).toEqual(expected.map(({ rule, severity, message, span }) => [rule, severity, message, span]));
  });

  test('leaves a document alone that is no article, says so, and checks it with --all', async () => {
    const alone = await runIn({ 'a.md': README }, ['check', 'a.md']);
    expect(alone.out).toContain('--all');
    expect(alone.out).toContain('  a.md\n');
    expect(alone.out).toContain('No article: nothing was checked.');
    const all = await runIn({ 'a.md': README }, ['check', '--all', 'a.md']);
    expect(all.out).toContain('unsourced-claim');
    expect(all.out).toContain('1 file, 1 problem: 1 warning.');
  });

  test('says so when there is no problem', async () => {
    expect(await runIn({ 'a.md': CLEAN }, ['check', 'a.md'])).toMatchObject({
      code: 0,
      out: '1 article, no problem.\n',
    });
  });
});

describe('inspect', () => {
  test('shows what is read, and fails for no finding', async () => {
    const { code, out } = await runIn({ 'a.md': ARTICLE }, ['inspect', '-f', 'json', 'a.md']);
    expect(code).toBe(0);
    const [file] = JSON.parse(out).files;
    expect(file.sources.map(({ name }: { name: string }) => name)).toEqual([
      'Atelier Vélo',
      'Mairie de Lorient',
      'Revue Cyclable',
    ]);
  });

  test('has a form for people', async () => {
    const { out } = await runIn({ 'a.md': ARTICLE }, ['inspect', 'a.md'], { env: { LANG: 'fr' } });
    expect(out).toContain(
      'a.md (en français)\n  Un article\u00A0: il liste des sources sous «\u00A0Sources et références\u00A0».\n  3 sources\n',
    );
  });
});

describe('a file that cannot be read', () => {
  const TREE: Tree = {
    'a.md': WARNED,
    'b.md': { fails: 'EACCES' },
    'c.md': { fails: 'EIO' },
    'd.md': { link: 'gone.md' },
  };

  test('is told apart from the report, and the others are checked', async () => {
    const { code, out, err } = await runIn(TREE, ['check', '.', 'e.md']);
    expect(code).toBe(2);
    expect(out).toContain('1 article, 1 problem: 1 warning.');
    expect(err.split('\n')).toEqual([
      'sourcier: e.md: no such file or folder.',
      'sourcier: b.md: permission denied.',
      'sourcier: c.md: cannot be read (EIO: it failed).',
      'sourcier: d.md: no such file or folder.',
      '',
    ]);
  });

  test('weighs more than an error in another', async () => {
    expect((await runIn({ ...TREE, 'a.md': ARTICLE }, ['check', '.'])).code).toBe(2);
    expect((await runIn(TREE, ['inspect', '.'])).code).toBe(2);
  });

  test.each(['b.md', 'e.md', '*.html', ''])('leaves nothing to report when there is only %j', async (path) => {
    const { code, out, err } = await runIn(TREE, ['check', '-f', 'json', path]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^sourcier: .+: .+\.\n$/);
  });
});

test.each([
  ['NUL bytes', `${ARTICLE}\0\0`],
  ['nothing', ''],
])('a file with %s is analysed', async (_what, content) => {
  for (const command of ['check', 'inspect']) {
    const { code, out, err } = await runIn({ 'a.md': content }, [command, '-f', 'json', 'a.md']);
    expect([command, code < 2, err]).toEqual([command, true, '']);
    expect(JSON.parse(out).files).toHaveLength(1);
  }
});

test('a link that leads out of the folder is neither read nor mended, which is no fault', async () => {
  const tree: Tree = { 'p/a.md': CLEAN, 'p/b.md': { link: '../z/b.md' }, 'z/b.md': WARNED.replace('Revue', 'revue') };
  const ran = await runIn(tree, ['check', '--fix', 'p']);
  expect([ran.code, ran.out, ran.written]).toEqual([0, '1 article, no problem.\n', {}]);
  expect(ran.err).toBe(
    'sourcier: p/b.md: is a link that leads out of the folder, and is not followed. Name it to have it read.\n',
  );
  expect(Object.keys((await runIn(tree, ['check', '--fix', 'p/b.md'])).written)).toEqual(['p/b.md']);
});

describe('--output', () => {
  test('writes the report, and prints a summary', async () => {
    const tree = { 'a.md': ARTICLE };
    const { code, out, written } = await runIn(tree, ['check', '-f', 'json', '-o', 'r.json', 'a.md']);
    expect(code).toBe(1);
    expect(out).toBe('1 article, 3 problems: 1 error, 1 warning, 1 hint.\nReport written to r.json\n');
    expect(written).toEqual({ 'r.json': (await runIn(tree, ['check', '-f', 'json', 'a.md'])).out });
  });

  test('writes no colours', async () => {
    const { out, written } = await runIn({ 'a.md': ARTICLE }, ['check', '-o', 'r.txt', 'a.md'], { isTerminal: true });
    expect(out).toContain('\u001B[');
    expect(written['r.txt']).toContain('unknown-source');
    expect(written['r.txt']).not.toContain('\u001B');
  });

  test('that cannot be written is told', async () => {
    const { code, out, err } = await runIn({ 'a.md': CLEAN }, ['check', '-o', 'no/r.txt', 'a.md']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('sourcier: no/r.txt: cannot be written (no such folder).\n');
  });

  test('serves inspect too', async () => {
    const { out, written } = await runIn({ 'a.md': ARTICLE }, ['inspect', '-o', 'r.txt', 'a.md']);
    expect(out).toBe('Report written to r.txt\n');
    expect(written['r.txt']).toContain('a.md (in French)');
  });
});

describe('language', () => {
  test.each([
    [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_US.UTF-8' }, 'en', 'fr'],
    [{ LC_MESSAGES: 'fr', LANG: 'en' }, 'en', 'fr'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_CA' }, 'en', 'fr'],
    [{ LC_ALL: 'C', LANG: 'fr_FR' }, 'fr', 'en'],
    [{ LANG: 'de_DE' }, 'fr', 'en'],
    [{}, 'fr-FR', 'fr'],
    [{}, 'en-GB', 'en'],
  ])('%j on a system in %s is %s', async (env, systemLocale, language) => {
    const { out } = await runIn({ 'a.md': CLEAN }, ['check', 'a.md'], { env, systemLocale });
    expect(out).toBe(language === 'fr' ? '1 article, aucun problème.\n' : '1 article, no problem.\n');
  });

  test('--lang wins, for complaints and help too', async () => {
    const { out } = await runIn({ 'a.md': CLEAN }, ['check', '--lang', 'fr', 'a.md']);
    expect(out).toBe('1 article, aucun problème.\n');
    expect((await runIn({}, ['check', '--lang', 'fr', 'b.md'])).err).toBe(
      'sourcier: b.md: aucun fichier ni dossier de ce nom.\n',
    );
    expect((await runIn({}, ['chek', '--lang', 'fr'])).err).toContain('Vouliez-vous dire «\u00A0check\u00A0»');
    expect((await runIn({}, ['--help', '--lang', 'fr'])).out).toContain('Usage\u00A0: sourcier');
  });
});

describe('colours', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('terminal: %s, %j: %s', async (isTerminal, env, isColoured) => {
    const { out } = await runIn({ 'a.md': ARTICLE }, ['check', 'a.md'], { isTerminal, env });
    expect(out.includes('\u001B[31m')).toBe(isColoured);
  });

  test('JSON has none', async () => {
    const world = { isTerminal: true, env: { FORCE_COLOR: '1' } };
    expect((await runIn({ 'a.md': ARTICLE }, ['check', '-f', 'json', 'a.md'], world)).out).not.toContain('\u001B');
  });
});

test('--help and --version print and succeed', async () => {
  expect(await runIn({}, ['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
  const global = await runIn({}, ['--help']);
  expect(global).toMatchObject({ code: 0, err: '' });
  expect(global.out).toContain('Usage: sourcier <command>');
  const check = await runIn({}, ['check', '--help']);
  expect(check.out).toContain('Usage: sourcier check');
  expect(check.out).toContain('text, json, sarif, github, junit, html, compact; otherwise the first');
  expect((await runIn({}, ['inspect', '-h'])).out).toContain('Usage: sourcier inspect');
});

test('a name cannot speak to the terminal', async () => {
  const { out, err } = await runIn({ 'a\u001B[2J.md': ARTICLE }, ['check', '.', 'b\u001B[2J.md']);
  expect(out + err).not.toContain('\u001B');
  expect(out).toContain('a\uFFFD[2J.md\n');
});

test.each(['sarif', 'github', 'junit'])(
  '%s has paths from the folder of the run, however files are named',
  async (format) => {
    const files = {
      ...memoryFiles({ '/w/arts/a.md': ARTICLE }),
      realPath: async (path: string) => (path === '.' ? '/w' : path),
    };
    const { out } = await runIn({}, ['check', '-f', format, '/w/arts/a.md'], { files });
    expect(out).toContain('arts/a.md');
    expect(out).not.toContain('/w/arts');
  },
);
