import { describe, expect, test } from 'vitest';
import { focusOn } from '../../server/src/core/article/focus.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { article } from '../bench/gen-articles.mjs';

const TEXT = `---
title: Le port
---

# Le port

Un mot.

## Les quais

Le port fait 12 % de mieux (Source : Revue du port) et [plus encore][plan].

## Les grues

Elles sont vieilles.

[plan]: https://example.org/plan

## Sources et références

- **Revue du port** - Revue
`;

describe('what matters at a place of a very long text', () => {
  const offset = TEXT.indexOf('Revue du port');
  const near = focusOn(TEXT, offset);

  test('is its section, the lists, the labels and what stands before the first heading', () => {
    for (const kept of ['title: Le port', 'Le port fait 12 %', '[plan]: https', '- **Revue du port**']) {
      expect(near.text).toContain(kept);
    }
    for (const left of ['Un mot.', 'Elles sont vieilles.']) expect(near.text).not.toContain(left);
  });

  test('has its places in the whole text', () => {
    const read = parseArticle(near.text);
    const shown = hover(read, near.offset, 'fr');
    const span = shown && near.place(shown.span);
    expect(span && TEXT.slice(span.start, span.end)).toBe('Revue du port');
    const [entry] = read.sources;
    const name = entry && near.place(entry.nameSpan);
    expect(name && TEXT.slice(name.start, name.end)).toBe('Revue du port');
    expect(name?.start).toBeGreaterThan(offset);
  });

  test('is the text before the first heading where the place is there, and all of it where there are none', () => {
    expect(focusOn(TEXT, 5).offset).toBe(5);
    const plain = 'Le port fait 12 %.\n';
    expect(focusOn(plain, 3)).toMatchObject({ text: plain, offset: 3 });
  });

  test('is every place of a text at its own', () => {
    const long = article({ scale: 0.5, lang: 'en', seed: 5 });
    for (let at = 0; at < long.length; at += 211) {
      const one = focusOn(long, at);
      expect(one.place({ start: one.offset, end: one.offset }).start).toBe(at);
      expect(one.text.slice(one.offset, one.offset + 5)).toBe(long.slice(at, at + 5));
    }
  });
});
