import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadingContext } from '../../server/src/core/article/context.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { TEXT_KINDS } from '../../server/src/core/claims/text-kind/kind.ts';
import { SIGNS } from '../../server/src/core/claims/text-kind/signs.ts';
import { kindBy, type TextModel } from '../../server/src/core/claims/text-kind/tell.ts';
import { fencedArticles } from '../rules/page.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../articles/kinds-of-text.md'), 'utf8');

const LINES = PAGE.split('\n');

/** The section that a line of the page stands in. */
const sectionAt = (line: number): string =>
  LINES.slice(0, line)
    .findLast((text) => text.startsWith('## '))
    ?.slice(3) ?? '';

const EXAMPLES = fencedArticles(PAGE).map((article) => [sectionAt(article.line), article.line, article] as const);

test.each(EXAMPLES)('%s, line %i', (kind, _line, { article: text, marks }) => {
  const { textKind, claims } = parseArticle(text);
  expect(textKind.kind).toBe(kind);
  const unsourced = claims.filter(({ strength, support }) => strength === 'strong' && support.length === 0);
  expect(unsourced.map(({ cue }) => text.slice(cue.start, cue.end))).toEqual(
    marks.map(({ start, end }) => text.slice(start, end)),
  );
});

test('the page has at least three articles of each kind', () => {
  for (const kind of TEXT_KINDS)
    expect(EXAMPLES.filter(([section]) => section === kind).length).toBeGreaterThanOrEqual(3);
});

const TEXT = '# Plan\n\nThe work costs the town $12,000.\n';

const kindOf = (text: string, context: Partial<ReadingContext> = {}) => parseArticle(text, context).textKind;

describe('who says what kind of text it is', () => {
  const matter = (line: string): string => `---\n${line}\n---\n\n${TEXT}`;

  test('the front matter, before anybody else', () => {
    expect(kindOf(matter('sourcier: {text: findings}'))).toEqual({
      kind: 'findings',
      by: 'front-matter',
      sections: [],
    });
    expect(kindOf(matter('sourcier: {text: findings}'), { textKind: 'notes' }).kind).toBe('findings');
  });

  test('the settings, where the front matter does not', () => {
    expect(kindOf(TEXT, { textKind: 'notes' })).toEqual({ kind: 'notes', by: 'settings', sections: [] });
  });

  test.each(['sourcier: {text: poem}', 'sourcier: findings', 'sourcier: {text: [notes]}', 'text: notes', 'sourcier:'])(
    'what is no kind says nothing: %s',
    (line) => {
      expect(kindOf(matter(line)).by).toBe('computed');
    },
  );

  test('a brief text is asked as strictly as any, whatever it looks like', () => {
    expect(kindOf(TEXT).by).toBe('computed');
    expect(parseArticle(TEXT).claims.map(({ strength }) => strength)).toEqual(['strong']);
  });
});

test('no small edit makes an article another kind of text', () => {
  const samples = ['samples/en/school-canteens.md', 'samples/fr/pistes-cyclables.md'];
  for (const sample of samples) {
    const text = readFileSync(sample, 'utf8');
    const { kind } = kindOf(text);
    const lines = text.split('\n');
    const edited = lines.flatMap((line, i) =>
      line.trim() === '' || line.startsWith('---') ? [] : [lines.toSpliced(i, 1).join('\n')],
    );
    expect(new Set(edited.slice(0, 20).map((one) => kindOf(one).kind))).toEqual(new Set([kind]));
  }
});

describe('a text whose headings are numbered as articles of law', () => {
  const text = (heading: string): string =>
    [1, 2, 3, 4, 5, 6, 7]
      .map((i) => `## ${heading} ${i}: The mill\n\nThe mill is open on Sundays. Its wheel turns.`)
      .join('\n\n');

  test.each(['Article', 'Clause', '§'])('is rules: %s', (heading) => {
    expect(kindOf(text(heading))).toEqual({ kind: 'rules', by: 'computed', sections: [] });
  });

  test.each(['Section', 'Chapter', 'Artichoke'])('is none by another word: %s', (heading) => {
    expect(kindOf(text(heading)).kind).not.toBe('rules');
  });
});

describe('a section on how the work was done is its authors’ own', () => {
  const article = (title: string, results = 'Results'): string =>
    `# The mill\n\nThe county spent $12 million on its mills.\n\n## ${title}\n\nA total of 412 millers replied.\n\n` +
    `### In detail\n\nAnother 38% of them were rung up.\n\n## ${results}\n\nSome 57% of the millers sold flour.\n\n` +
    `## Afterwards\n\nThe state lost 43% of its mills in ten years.\n`;
  const sections = (text: string): readonly string[] => kindOf(text).sections.map(({ title }) => title);
  const strong = (text: string): readonly string[] =>
    parseArticle(text)
      .claims.filter(({ strength }) => strength === 'strong')
      .map(({ span }) => text.slice(span.start, span.end));

  test('with all below its heading, and the section on what came of it', () => {
    const text = article('2. Methods');
    expect(sections(text)).toEqual(['2. Methods', 'Results']);
    expect(strong(text)).toEqual([
      'The county spent $12 million on its mills.',
      'The state lost 43% of its mills in ten years.',
    ]);
  });

  test('results alone are not: they may be anybody’s', () => {
    const text = article('The millers');
    expect(sections(text)).toEqual([]);
    expect(strong(text)).toContain('Some 57% of the millers sold flour.');
  });

  test.each([
    ...['Methodology', 'Our method', 'III. Materials and Methods', 'How we counted the data', 'Survey methodology'],
    ...[
      'Méthode',
      'Notre méthodologie',
      'Note méthodologique',
      'Méthodologie de l’enquête',
      'Comment nous avons enquêté',
    ],
  ])('under the title %s', (title) => {
    const lang = /[éèô’]|Comment/.test(title) ? 'fr' : 'en';
    expect(sections(`---\nlang: ${lang}\n---\n\n${article(title, 'Afterwards')}`)).toEqual([title]);
  });

  test.each(['Method acting', 'The scientific method', 'Methods of payment', 'Méthode Agile', 'Résultats financiers'])(
    'not under %s',
    (title) => {
      expect(sections(article(title))).toEqual([]);
    },
  );

  test('nor where the front matter says what the whole is', () => {
    expect(sections(`---\nsourcier: {text: reporting}\n---\n\n${article('Methods')}`)).toEqual([]);
  });
});

describe('a text that looks like a guide', () => {
  const kinds = Object.fromEntries(TEXT_KINDS.map((kind) => [kind, { bias: -3, weights: {} }]));
  const guide = {
    from: 0.5,
    kinds: { ...kinds, howto: { bias: 3, weights: {} }, personal: { bias: 0, weights: {} } },
  } as TextModel;
  const signs = (shares: Readonly<Record<string, number>>): readonly number[] =>
    SIGNS.map((sign) => Math.sqrt(shares[sign] ?? 0));

  test('is none where the author speaks throughout and hardly gives an order', () => {
    expect(kindBy(guide, signs({ 'fact:author': 0.3, 'fact:imperatives': 0.03, 'fact:reader': 0.2 }))).toBe('personal');
  });

  test('is one where orders are given, or nobody speaks', () => {
    expect(kindBy(guide, signs({ 'fact:author': 0.3, 'fact:imperatives': 0.2 }))).toBe('howto');
    expect(kindBy(guide, signs({ 'fact:author': 0.1, 'fact:reader': 0.3 }))).toBe('howto');
  });
});
