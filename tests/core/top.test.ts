import { describe, expect, test } from 'vitest';
import { DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, NO_LIBRARY } from '../../server/src/core/article/defaults.ts';
import { createMemory } from '../../server/src/core/article/memory.ts';
import type { Article } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { OF_SECTIONS } from '../../server/src/core/live/section.ts';
import { readTop } from '../../server/src/core/live/top.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { article } from '../bench/gen-articles.mjs';

const OPTIONS = { locale: 'fr' } as const;

const read = (text: string): Article =>
  parseArticle(text, DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, NO_LIBRARY, createMemory());

const withoutFixes = ({ fixes, ...finding }: Finding) => finding;

describe.each(['fr', 'en'] as const)('the top of a long article (%s)', (lang) => {
  test.each([1, 2, 3, 4, 5])('is found to be what the whole article makes of it (%i)', (seed) => {
    const text = article({ lang, scale: 3, seed });
    const top = readTop(text, read, OPTIONS);
    if (top === null) throw new Error('no top was read');
    const found = top.findings.map(withoutFixes);
    const last = Math.max(...found.map(({ span }) => span.start));
    const whole = lint(read(text), OPTIONS, OF_SECTIONS).map(withoutFixes);
    expect(found.length).toBeGreaterThan(2);
    expect(top.article.text.length).toBeLessThan(text.length * 0.6);
    expect(whole.filter(({ span }) => span.start <= last)).toEqual(found);
    expect(top.article.sources.length).toBe(read(text).sources.length);
  });
});

test('places beside a finding stand where they stand in the text', () => {
  const filler = `## Suite\n\n${'Le quai est ouvert aux passants.\n\n'.repeat(60)}`.repeat(4);
  const text = `# Titre\n\nLe port compte 12 bateaux (Source : Revu du port).\n\n${filler}## Sources\n\n- **Revue du port** - Revue\n`;
  const whole = lint(read(text), OPTIONS, OF_SECTIONS);
  const related = whole.flatMap((one) => one.related);
  expect(related.length).toBeGreaterThan(0);
  expect(readTop(text, read, OPTIONS)?.findings.flatMap((one) => one.related)).toEqual(related);
});

test.each([
  ['is short', article({ lang: 'fr', seed: 1 }).slice(0, 3_000)],
  ['is one section', `# Titre\n\n${'Le quai est ouvert. '.repeat(1_000)}`],
  ['is a list of sources', `# Titre\n\nUn mot.\n\n## Sources\n\n${'- **Revue du port** - Revue\n'.repeat(500)}`],
])('of a text that %s the whole is read as soon', (_what, text) => {
  expect(readTop(text, read, OPTIONS)).toBeNull();
});

test('what is said over a seam, where something was left out, is not told', () => {
  const label = '[a]: https://example.org/\n';
  const text = `# Titre\n\nUn mot (Source : Revue).\n\n${'## Suite\n\nDes mots sans chiffre.\n\n'.repeat(200)}Le port compte\n${label}12 bateaux.\n\n## Sources\n\n- **Revue**\n`;
  for (const { span } of readTop(text, read, OPTIONS)?.findings ?? []) expect(span.end).toBeLessThan(1_600);
});

describe('what is left out and reaches the top', () => {
  const middle = `## Suite\n\n${'Le quai est ouvert aux passants.\n\n'.repeat(60)}`.repeat(4);
  const top = '# Titre\n\nLe port compte 12 bateaux (Source : Archives).\n\n';

  test('the part of a list below a heading of its own is read with it', () => {
    const text = `${top}${middle}## Sources\n\n- **Revue**\n\n### Sites\n\n- **Archives**\n\n## Fin\n\nUn mot.\n`;
    const found = readTop(text, read, OPTIONS)?.findings.map(({ rule }) => rule);
    expect(found).not.toContain('unknown-source');
    expect(readTop(text, read, OPTIONS)?.article.text).not.toContain('Un mot.');
  });

  test.each([
    ['a list under a title that is no heading', '**Sources :**\n\n- **Archives**\n\n'],
    ['a comment that switches rules off', '<!-- sourcier-disable-file -->\n\n'],
  ])('where there is %s the whole is read', (_what, piece) => {
    const text = `${top}${middle}${piece}${middle}## Sources\n\n- **Revue**\n`;
    expect(readTop(text, read, OPTIONS)).toBeNull();
    expect(readTop(text.replace(piece, ''), read, OPTIONS)).not.toBeNull();
  });

  test('a top that is long itself is read with the whole, by slices', () => {
    const long = `# Titre\n\n${'Le quai est ouvert aux passants.\n\n'.repeat(700)}`;
    const text = `${long}${middle.repeat(6)}`;
    expect(long.length).toBeLessThan(text.length * 0.6);
    expect(readTop(text, read, OPTIONS)).toBeNull();
  });
});
