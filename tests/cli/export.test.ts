import { describe, expect, test } from 'vitest';
import { runIn, type Tree } from './world.ts';

const ARTICLE = `---
title: Le bac
sourcier: { text: reporting }
---

# Le bac

<!-- sourcier-disable-next-line -->
Il passe 12 fois par jour (Source : Port de Loire).

## Sources

- **Port de Loire** - Rapport
`;

const COPY = ARTICLE.replace('sourcier: { text: reporting }\n', '').replace(/<!--.*-->\n/, '');

const TREE: Tree = {
  'a.md': ARTICLE,
  'b.md': '# B\n\nUn mot.\n',
  'a.markdown': '# Autre\n',
  'link.md': { link: 'a.md' },
  'copies/x.md': 'Un mot.\n',
};

const run = (words: string, tree: Tree = TREE) => runIn(tree, ['export', ...words.split(' ')]);

test('a copy is printed, as Markdown with its citations unless more is said', async () => {
  expect(await run('a.md')).toEqual({ code: 0, out: COPY, err: '', written: {} });
  expect((await run('a.md --citations notes')).out).toContain('par jour[^1].');
  expect((await run('a.md --citations remove --without-list --to html')).out).toBe(
    '<h1>Le bac</h1>\n<p>Il passe 12 fois par jour.</p>\n',
  );
});

test('the standard input can be the article', async () => {
  const { code, out } = await runIn(TREE, ['export', '--stdin'], { input: async () => ARTICLE });
  expect([code, out]).toEqual([0, COPY]);
});

test('what cannot be as it was wanted is told, and the copy is made', async () => {
  const links = await run('a.md --citations links');
  expect([links.code, links.out]).toEqual([0, COPY]);
  expect(links.err).toBe(
    'sourcier: a.md: no address is known of these sources, whose citations stay as they are: Port de Loire.\n',
  );
  const html = await run('a.md --to html', { 'a.md': '# A\n\n<iframe src="https://example.org"></iframe>\n\nB.\n' });
  expect([html.code, html.out]).toEqual([0, '<h1>A</h1>\n\n<p>B.</p>\n']);
  expect(html.err).toBe('sourcier: a.md: the copy has no HTML of the article but plain tags; left out: iframe.\n');
});

describe('-o', () => {
  test('writes a Markdown document or a page', async () => {
    const copy = await run('a.md -o new.md');
    expect(copy).toEqual({ code: 0, out: 'Copy written to new.md\n', err: '', written: { 'new.md': COPY } });
    const page = await run('a.md --to html -o new.html');
    expect(Object.keys(page.written)).toEqual(['new.html']);
  });

  test('names a folder for several articles, each copy under the name of its article', async () => {
    const { code, written } = await run('a.md b.md --to html -o copies');
    expect([code, Object.keys(written)]).toEqual([0, ['copies/a.html', 'copies/b.html']]);
    const beside = await run('a.md -o copies/');
    expect(beside.written).toEqual({ 'copies/a.md': COPY });
  });

  test('keeps the folders below the one that all articles have in common', async () => {
    const tree = { 'post/a/index.md': ARTICLE, 'post/b/index.md': ARTICLE, 'post/c.md': ARTICLE, 'copies/x.txt': '' };
    const { code, written } = await run('post -o copies', tree);
    expect([code, Object.keys(written).sort()]).toEqual([0, ['copies/a/index.md', 'copies/b/index.md', 'copies/c.md']]);
    const pages = await run('post/a post/b --to html -o copies', tree);
    expect(Object.keys(pages.written)).toEqual(['copies/a/index.html', 'copies/b/index.html']);
  });

  test.each([
    ['without a folder', 'a.md b.md', 'give -o the folder for their copies'],
    ['with a file', 'a.md b.md -o all.md', 'give -o the folder for their copies'],
    ['of one name', 'a.md a.markdown --to html -o copies', 'a.markdown: another article of the same name'],
    ['that can be found nowhere', 'z.md', 'z.md: no such file or folder'],
  ])('several articles %s are refused', async (_what, words, reason) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  test.each([
    ['the article itself', 'a.md -o a.md'],
    ['a link to it', 'a.md -o link.md'],
    ['its own folder', 'a.md -o .'],
    ['another that is read', 'a.md b.md -o .'],
  ])('never takes the place of an article that is read: %s', async (_what, words) => {
    for (const more of ['', ' --overwrite']) {
      const { code, err, written } = await run(words + more);
      expect([code, written]).toEqual([2, {}]);
      expect(err).toContain('is read by this command, and would be lost');
    }
  });

  test('takes the place of another article only when that is said', async () => {
    const refused = await run('a.md -o b.md');
    expect([refused.code, refused.written]).toEqual([2, {}]);
    expect(refused.err).toContain('b.md: holds something else than what would be written');
    expect((await run('a.md -o b.md --overwrite')).written).toEqual({ 'b.md': COPY });
    const same = await run('a.md -o c.md', { ...TREE, 'c.md': COPY });
    expect([same.code, same.written]).toEqual([0, { 'c.md': COPY }]);
  });
});

test('a value that is none is refused with those there are', async () => {
  expect((await run('a.md --to bibtex')).err).toContain('Unknown value for --to: “bibtex”. Known: markdown, html.');
  expect((await run('a.md --citations none')).err).toContain('Known: keep, notes, links, remove.');
  expect((await runIn(TREE, ['convert', '--to', 'html', 'a.md'])).err).toContain('Known: list, library, csl, bibtex.');
});

test('help says how, in both languages', async () => {
  const { out } = await runIn(TREE, ['export', '--help']);
  expect(out).toContain('--citations HOW        keep, notes, links, remove; otherwise the first');
  expect(out).toContain('--to FORM              markdown, html');
  expect((await runIn(TREE, ['export', '--help', '--lang', 'fr'])).out).toContain('remplace aussi un fichier');
});
