import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../server/src/core/article/model.ts';
import { exportArticle } from '../../server/src/core/export/index.ts';
import { CITATIONS_AS, type ExportOptions } from '../../server/src/core/export/options.ts';
import { suppressionComments } from '../../server/src/core/rules/suppression.ts';
import { overlapTest } from '../../server/src/core/text/span.ts';
import { TEXTS } from '../fuzz/texts.ts';
import { read } from './read.ts';

const FOLDERS = ['../../samples', '../articles'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

const ARTICLES: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
).filter((text) => !text.includes('sourcier'));

const KEEP: ExportOptions = { citations: 'keep', to: 'markdown', withoutList: false };

const options: fc.Arbitrary<ExportOptions> = fc.record({
  citations: fc.constantFrom(...CITATIONS_AS),
  to: fc.constantFrom('markdown', 'html'),
  withoutList: fc.boolean(),
});

/** Letters and figures: what a reader must find again. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

const isWithin = (few: readonly string[], many: readonly string[]): boolean => {
  let at = 0;
  for (const one of many) if (one === few[at]) at++;
  return at === few.length;
};

/** The words of an article that stand in no citation, no list and no note. */
const ownWords = ({ text, citations, lists, sources, frontMatter }: Article): readonly string[] => {
  const spans = [...citations.map(({ whole }) => whole), ...[...lists, ...sources].map(({ span }) => span)];
  const isCiting = overlapTest([...spans, ...[frontMatter.span, frontMatter.tail].filter((span) => span !== null)]);
  return wordsOf(
    Array.from({ length: text.length }, (_, i) => (isCiting({ start: i, end: i + 1 }) ? ' ' : text.charAt(i))).join(''),
  );
};

test('there are articles to try', () => {
  expect(ARTICLES.length).toBeGreaterThan(8);
});

describe.each(TEXTS)('a text %s', (_kind, arbitrary) => {
  const plain = arbitrary.map((text) => text.replaceAll(/sourcier/gi, 'puisatier'));

  test('that says nothing to Sourcier is kept as it is', () => {
    fc.assert(fc.property(plain, (text) => exportArticle(read(text), KEEP).text === text));
  });

  test('gives HTML with tags that are known and addresses that run nothing', () => {
    fc.assert(
      fc.property(arbitrary, options, (text, how) => {
        const { text: html } = exportArticle(read(text), { ...how, to: 'html' });
        const tags = html.match(/<[^>]*>?/g) ?? [];
        expect(tags.filter((tag) => !KNOWN.test(tag))).toEqual([]);
        const targets = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target = '']) => target);
        expect(targets.filter((target) => !SAFE.test(target))).toEqual([]);
      }),
    );
  });
});

const KNOWN =
  /^<\/?(?:a|abbr|b|blockquote|br|cite|code|dd|del|details|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|input|ins|kbd|li|mark|ol|p|pre|q|s|section|small|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|wbr)(?: (?:href|src|alt|title|id|class|align|start|type|checked|disabled|aria-label|aria-describedby|data-footnote-ref|data-footnote-backref|data-footnotes|dir)="[^"<>]*")*(?: \/)?>$/;

/** http(s), mail, or a place beside the article or in it. */
const SAFE = /^(?:https?:|mailto:|ircs?:|xmpp:|[^:]*$|[^:]*[/?#])/i;

test('comments that were put in come out again', () => {
  const put = fc.tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('<!-- sourcier-disable-next-line -->', '<!-- sourcier-disable unsourced-claim: voir relevé -->'),
    fc.constantFrom('\n', '\n\n'),
  );
  fc.assert(
    fc.property(put, ([text, places, comment, after]) => {
      const blocks = text.replaceAll('\r\n', '\n').split(/(?<=[^\n]\n\n)(?=[A-ZÀ-Ý«][^\n])/);
      fc.pre(blocks.length > 1);
      const chosen = new Set(places.map((place) => 1 + (place % (blocks.length - 1))));
      const marked = blocks.map((block, i) => (chosen.has(i) ? `${comment}${after}${block}` : block)).join('');
      const article = read(marked);
      fc.pre(suppressionComments(article).length === chosen.size);
      expect(exportArticle(article, KEEP).text).toBe(blocks.join(''));
    }),
  );
});

describe.each(['notes', 'links', 'remove'] as const)('%s', (citations) => {
  test.each(ARTICLES.map((text, i) => [i, text] as const))(
    'change nothing but citations and the list: %s',
    (_i, text) => {
      const article = read(text);
      for (const withoutList of [true, false]) {
        const { text: out } = exportArticle(article, { citations, to: 'markdown', withoutList });
        expect(isWithin(ownWords(article), wordsOf(out))).toBe(true);
        if (citations === 'remove' && !text.includes('@'))
          expect(isWithin([...out.replace(/\s/g, '')], [...text])).toBe(true);
      }
    },
  );
});

test('what was taken out is not found again', () => {
  const forms = new Set(['marker', 'name', 'author-year', 'numeric']);
  for (const text of ARTICLES) {
    const { text: out } = exportArticle(read(text), { ...KEEP, citations: 'remove' });
    const left = read(out).citations.filter(({ form, whole, span }) => forms.has(form) && whole.end > span.end);
    // A name in brackets beside words of the text's own stays.
    expect(left.filter(({ form }) => form === 'marker').map(({ name }) => name)).toEqual([]);
  }
});
