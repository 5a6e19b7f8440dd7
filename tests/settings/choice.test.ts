import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { type Choice, choose, isChecked, type Named } from '../../server/src/core/settings/choice.ts';
import { ARTICLE } from '../protocol/articles.ts';

const article = parseArticle(ARTICLE);
const plain = parseArticle('# Read me\n\nUsed by 80% of teams.\n');
const named = (rest: Partial<Named> = {}): Named => ({
  path: 'articles/velo.md',
  forced: false,
  include: [],
  exclude: [],
  ...rest,
});

describe('a document is checked', () => {
  test.each<[Partial<Named>, ofArticle: Choice, ofPlain: Choice]>([
    [{}, 'article', 'plain'],
    [{ include: ['articles/**'] }, 'included', 'included'],
    // Include adds; it does not take away.
    [{ include: ['other/**'] }, 'article', 'plain'],
    [{ exclude: ['articles/**'] }, 'excluded', 'excluded'],
    [{ exclude: ['articles/**'], include: ['articles/**'] }, 'excluded', 'excluded'],
    [{ exclude: ['other/**'], include: ['articles/**'] }, 'included', 'included'],
    [{ exclude: ['articles/**'], forced: true }, 'forced', 'forced'],
    [{ include: ['articles/**'], forced: true }, 'forced', 'forced'],
    [{ forced: true }, 'forced', 'forced'],
  ])('or not by %j', (rest, ofArticle, ofPlain) => {
    expect(choose(named(rest), article)).toBe(ofArticle);
    expect(choose(named(rest), plain)).toBe(ofPlain);
  });

  test.each<[Choice, boolean]>([
    ['excluded', false],
    ['plain', false],
    ['too-long', false],
    ['included', true],
    ['forced', true],
    ['article', true],
  ])('that is %s: %s', (choice, checked) => {
    expect(isChecked(choice)).toBe(checked);
  });
});

const isExcluded = (glob: string, path: string): boolean =>
  choose(named({ path, exclude: [glob] }), plain) === 'excluded';

describe('globs', () => {
  test.each([
    ['articles/**', 'articles/2025/velo.md'],
    ['articles/*.md', 'articles/velo.md'],
    ['./articles/*.md', 'articles/velo.md'],
    ['**/articles/**', 'articles/velo.md'],
    ['**/articles/**', 'site/articles/2025/velo.md'],
    ['**/*.{md,mdx}', 'velo.mdx'],
    ['**/brouillon-[0-9].md', 'a/brouillon-3.md'],
    ['**/brouillon-[!0-9].md', 'a/brouillon-x.md'],
    ['v?lo.md', 'vélo.md'],
    ['README.md', 'README.md'],
    ['**', 'a.md'],
    // Hidden folders, where package managers keep others' documents.
    ['**/node_modules/**', 'node_modules/.pnpm/a/README.md'],
    ['**/node_modules/**', '.cache/node_modules/a/README.md'],
    // Outside of every workspace folder the path is a full one.
    ['**/notes/**', '/home/a/notes/b.md'],
    ['**/notes/**', 'c:/Users/a/notes/b.md'],
    ['/home/a/**', '/home/a/notes/b.md'],
    // One file name, in one or two characters for "é".
    ['e\u0301te\u0301/**', 'été/velo.md'],
    // What groups elsewhere is part of names here.
    ['app/(blog)/**', 'app/(blog)/a.md'],
    ['app/\\(blog\\)/**', 'app/(blog)/a.md'],
    ['@(a|b)+/*', '@(a|b)+/c.md'],
    ['{a,b}+/*', 'a+/c.md'],
  ])('%s names %s', (glob, path) => {
    expect(isExcluded(glob, path)).toBe(true);
  });

  test.each([
    ['articles/*.md', 'articles/2025/velo.md'],
    ['articles', 'articles/velo.md'],
    ['README.md', 'articles/README.md'],
    ['**/brouillon-[!0-9].md', 'a/brouillon-3.md'],
    ['articles/**', 'Articles/velo.md'],
    ['articles/**', '/home/a/articles/velo.md'],
    // An exclamation mark excepts nothing: it must not name everything else instead.
    ['!articles/**', 'notes/a.md'],
    ['a.md|b.md', 'a.md'],
    ['', ''],
  ])('%s does not name %s', (glob, path) => {
    expect(isExcluded(glob, path)).toBe(false);
  });

  test.each(['[', '(', '{', '***', '[z-a]', '\\', '**/[', '+(a', 'x'.repeat(70_000)])(
    '%.9s… breaks nothing and leaves the others their say',
    (glob) => {
      const both = [glob, 'articles/velo.md'];
      expect(choose(named({ exclude: both }), plain)).toBe('excluded');
      expect(choose(named({ include: both }), plain)).toBe('included');
    },
  );

  test.each(['+(+(a))', '((a+)+)+$', '(a|aa)+', '*(*(a|aa))', '@(a+)+', '{a,aa}+'])(
    '%s from a stranger does not take for ever',
    (glob) => {
      // What goes back each time would not come to an end.
      expect(isExcluded(`${glob}x`, `${'a'.repeat(400)}!`)).toBe(false);
    },
  );
});

test('a glob with more stars in one name than anybody needs names nothing', () => {
  const include = [`${'*a'.repeat(8)}b`, 'articles/*.md'];
  expect(choose(named({ include, path: 'a'.repeat(60) }), plain)).toBe('plain');
  expect(choose(named({ include }), plain)).toBe('included');
});
