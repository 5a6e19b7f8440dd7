import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../server/src/core/article/model.ts';
import { type LintOptions, lint } from '../../server/src/core/rules/lint.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { cut, read } from './read.ts';

const OPTIONS: LintOptions = { locale: 'fr' };

const ARTICLE = `---
title: Les gares de nuit
sources: 7
---

# Les gares

Près de 66 % des gares ferment la nuit (Source : Insee). Le prix y monte de 12 %.

- Un quart des bancs sont vides. (Source : Adem)
- Selon plusieurs experts, la gare est calme (Dares, 2024).

> « La gare est calme depuis le printemps », assure le maire.

| Gare | Part |
|---|---|
| Nord | 12 % (Source : Dares) |

![Une carte (Source : Insee)](carte.png)

<!-- relu -->

## Sources et références

1. **Insee** - Étude
   - Date : 04/06/2025
   - URL : https://insee.fr/a
   - Fiabilité : 9/10
2. **Ademe** - Note
   - URL : ademe
   - Date : 31/02/2025
3. **Dares**
   - Alias : Les chiffres
4. [Insee](https://insee.fr/a)
`;

/** Every span that is read from an article, by what it is, each as the text it cuts out. */
const pieces = (article: Article): readonly string[] => {
  const { text, frontMatter, headings, prose, lists, sources, citations, claims, comments } = article;
  const named: readonly (readonly [string, Span | null | undefined])[] = [
    ['front matter', frontMatter.span],
    ...[...frontMatter.places].flatMap(([key, place]) => [
      [key, place.key] as const,
      [`${key}:`, place.value] as const,
    ]),
    ...headings.map(({ span }) => ['heading', span] as const),
    ...prose.flatMap(({ kind, span, sentences }) => [span, ...sentences].map((part) => [kind, part] as const)),
    ...lists.flatMap(({ heading, span }) => [heading, span].map((part) => ['list', part] as const)),
    ...sources.flatMap(({ nameSpan, date, url, reliability, fields, span }) =>
      [
        ...[nameSpan, date?.span, url?.span, reliability?.span, span],
        ...fields.flatMap(({ label, value }) => [label, value]),
      ].map((part) => ['source', part] as const),
    ),
    ...citations.flatMap(({ span, whole }) => [span, whole].map((part) => ['citation', part] as const)),
    ...claims.flatMap(({ span, cue }) => [span, cue].map((part) => ['claim', part] as const)),
    ...comments.map((span) => ['comment', span] as const),
    ...lint(article, OPTIONS).flatMap(({ rule, span, related, fixes }) => [
      [rule, span] as const,
      ...related.flatMap((other) => ('span' in other ? [[`${rule}, related`, other.span] as const] : [])),
      ...fixes.flatMap(({ edits }) => edits.map((edit) => [`${rule}, fix`, edit.span] as const)),
    ]),
  ];
  return named.map(([what, span]) => `${what}: ${span ? cut(text, span) : '-'}`);
};

const inLines = (all: readonly string[], end: string): readonly string[] =>
  all.map((piece) => piece.replaceAll('\n', end));

describe('spans', () => {
  const plain = pieces(read(ARTICLE));

  it('are many in the article they are tested with', () => {
    for (const what of [
      'front matter',
      'sources:',
      'claim',
      'citation',
      'source',
      'caption',
      'cell',
      'quote',
      'comment',
    ]) {
      expect(plain.some((piece) => piece.startsWith(`${what}: `))).toBe(true);
    }
    expect(new Set(lint(read(ARTICLE), OPTIONS).map(({ rule }) => rule)).size).toBeGreaterThan(5);
  });

  it('cut out the same text behind a byte-order mark', () => {
    expect(pieces(read(`\uFEFF${ARTICLE}`))).toEqual(plain);
  });

  it.each([
    ['\r\n', 'CRLF'],
    ['\r', 'lone CR'],
  ])('cut out the same text with %j for a line end (%s)', (end) => {
    expect(pieces(read(ARTICLE.replaceAll('\n', end)))).toEqual(inLines(plain, end));
    expect(pieces(read(`\uFEFF${ARTICLE.replaceAll('\n', end)}`))).toEqual(inLines(plain, end));
  });

  it('cut out the same text after a comment', () => {
    const [comment, ...others] = pieces(read(`<!-- à relire 🎉 -->\n${ARTICLE}`)).filter((piece) =>
      /^comment/.test(piece),
    );
    expect([comment, ...others]).toEqual(['comment: <!-- à relire 🎉 -->', 'comment: <!-- relu -->']);
    expect(pieces(read(`<!-- à relire 🎉 -->\n${ARTICLE}`)).filter((piece) => piece !== comment)).toEqual(plain);
  });

  it('cut out the same text whatever characters stand before it', () => {
    const body = ARTICLE.slice(ARTICLE.indexOf('# Les gares'));
    const known = pieces(read(body));
    for (const before of ['🎉 ', '𝔘𝔫 ', '\u00A0\u00A0', 'e\u0301\u0301 ', '👩‍👩‍👧 ', '\u202F', '中文 ', '\uD83D ']) {
      const found = pieces(read(`${before}mot\n\n${body}`));
      expect(found.filter((piece) => !piece.includes('mot'))).toEqual(known);
    }
  });

  it('cut out the same text inside sentences full of wide characters', () => {
    const wide = (text: string): string => text.replaceAll('gare', '𝔤𝔞re');
    expect(pieces(read(wide(ARTICLE)))).toEqual(plain.map(wide));
  });

  it('cut out the same text behind any paragraph', () => {
    const body = ARTICLE.slice(ARTICLE.indexOf('# Les gares'));
    const known = pieces(read(body));
    const character = fc.constantFrom(
      ...['a', 'É', ' ', '\u00A0', '\u202F', '🎉', '𝔘', '\u0301', '\uD83D', ',', '中', '\u200B'],
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
        const found = pieces(read(`mot ${characters.join('')} mot\n\n${body}`));
        expect(found.filter((piece) => !piece.includes('mot '))).toEqual(known);
      }),
    );
  });
});
