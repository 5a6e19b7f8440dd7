import Parser from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { carried } from '../../client/src/preview-carried.ts';
import { showMarks } from '../../client/src/preview-plugin.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { type PreviewMark, previewMarks } from '../../server/src/core/features/preview.ts';
import { lint } from '../../server/src/core/rules/lint.ts';

const LIST = `## Sources

1. **Phare du Nord** - Étude
   - Date : 12/03/2025
   - URL : https://example.org/phare
   - Fiabilité : 8/10
2. **Bac de Loire** - Article
   - Fiabilité : 4/10
3. **Canal <b>"latéral"** - Note
`;

const marksOf = (text: string): readonly PreviewMark[] => {
  const article = parseArticle(text);
  return previewMarks(article, lint(article, { locale: 'fr' }), 'fr');
};

/** What the preview shows of a text, with VS Code's options. */
const rendered = (text: string, marksFor = marksOf): string => {
  const parser = new Parser({ html: true, linkify: true });
  showMarks(parser, marksFor);
  return parser.render(text);
};

const first = (body: string): string => rendered(`${body}\n\n${LIST}`).split('<h2>')[0]?.trim() ?? '';

const PHARE = 'title="Phare du Nord · Étude · 12 mars 2025 · 8/10"';

describe('a citation', () => {
  test.each([
    [
      'is a link to its entry, with a sign and words where one hovers it',
      'Il pleut (Source : Phare du Nord).',
      `<p>Il pleut (Source : <a class="sourcier-citation sourcier-high" href="#sourcier-source-0" ${PHARE}>Phare du Nord<span class="sourcier-sign" aria-hidden="true">●</span></a>).</p>`,
    ],
    [
      'in a link has no link of its own',
      '[Phare du Nord](https://example.org/phare)',
      `<p><a href="https://example.org/phare"><span class="sourcier-citation sourcier-high" ${PHARE}>Phare du Nord<span class="sourcier-sign" aria-hidden="true">●</span></span></a></p>`,
    ],
    [
      'by number has its sign after the brackets',
      'Il pleut [2].',
      '<p>Il pleut [2]<a class="sourcier-citation sourcier-low" href="#sourcier-source-1" title="Bac de Loire · Article · 4/10"><span class="sourcier-sign" aria-hidden="true">○</span></a>.</p>',
    ],
    [
      'in which emphasis ends is not wrapped',
      'Il pleut (Source : *Phare* du Nord).',
      `<p>Il pleut (Source : <em>Phare</em> du Nord<a class="sourcier-citation sourcier-high" href="#sourcier-source-0" ${PHARE}><span class="sourcier-sign" aria-hidden="true">●</span></a>).</p>`,
    ],
  ])('%s', (_what, body, out) => {
    expect(first(body)).toBe(out);
  });

  test('of a source that is not listed, and words in code, stay as they are', () => {
    const body = 'Il pleut (Source : La Voix du port).\n\n```\n(Source : Phare du Nord)\n```';
    expect(first(body)).toBe(new Parser().render(body).trim());
  });

  test('says nothing that HTML could read', () => {
    const out = first('Il pleut (Source : Canal "latéral").');
    expect(out).not.toMatch(/<b>|title="[^"]*"[^ >]/);
  });
});

test('an entry can be gone to, and has its score as signs', () => {
  const out = rendered(`Il pleut.\n\n${LIST}`);
  expect(out).toContain('<strong><span class="sourcier-entry" id="sourcier-source-0">Phare du Nord</span>');
  expect(out).toContain(
    'aria-label="Fiabilité\u00A0: 8/10" title="Fiabilité\u00A0: 8/10">●●●●●●●●○○</span></strong> - Étude',
  );
});

test('a claim without a source has a small mark, in words of the reader', () => {
  const out = first('Le phare a perdu 38 % de ses visiteurs en 2024.');
  expect(out).toMatch(/en 2024\.<sup class="sourcier-claim" title="[^"]*38 %[^"]*">\[\?\]<\/sup><\/p>$/);
});

describe('the parser', () => {
  const TEXT = `---
title: A
---

# Le phare & la *pluie*

Selon le **Phare du Nord**, il pleut. Voir https://example.org/phare, [Bac de Loire](https://example.org/a?b=c "Bac de Loire"), ![Bac de Loire](https://example.org/a.png) et \`Bac de Loire\`.

<div title="Bac de Loire">Bac de Loire</div>

| A | B |
| - | - |
| Le phare a perdu 38 % de ses visiteurs en 2024. | (Bac de Loire) |

> Il pleut.
>
> — Bac de Loire

3. Bac de Loire

${LIST}`;

  test.each([
    ['line feeds', TEXT],
    ['as on Windows', TEXT.replaceAll('\n', '\r\n')],
    ['letters of private use', `${TEXT}\n\uE000 \uE010`],
  ])('reads a text with signs as it does without: %s', (_what, text) => {
    const out = rendered(text)
      .replace(
        /<span class="sourcier-sign".*?<\/span>|<sup class="sourcier.*?<\/sup>| <span class="sourcier-score.*?<\/span>|<span id="sourcier.*?<\/span>/g,
        '',
      )
      .replace(/<(a|span) class="sourcier[^>]*>(.*?)<\/\1>/g, '$2');
    expect(out).toBe(new Parser({ html: true, linkify: true }).render(text));
  });

  test('of a text that has all letters of private use shows no signs', () => {
    const all = Array.from({ length: 0x1900 }, (_, i) => String.fromCharCode(0xe000 + i)).join('');
    expect(rendered(`Il pleut (Phare du Nord).\n\n${all}\n\n${LIST}`)).not.toContain('sourcier-');
  });
});

test('signs hold around a change until the text is read anew', () => {
  const text = `Il pleut (Phare du Nord). Il vente (Bac de Loire).\n\n${LIST}`;
  const marks = marksOf(text);
  const at = text.indexOf('vente');
  const changed = `${text.slice(0, at)}neige et ${text.slice(at)}`;
  expect(carried({ text, marks }, changed)).toEqual(marksOf(changed));
  expect(carried({ text, marks }, text)).toBe(marks);
  const torn = text.replace('Bac de Loire).', 'Bac).');
  expect(carried({ text, marks }, torn)).toEqual(
    marks
      .filter(({ span }) => span.start !== text.indexOf('Bac'))
      .map((mark) =>
        mark.span.end < at ? mark : { ...mark, span: { start: mark.span.start - 9, end: mark.span.end - 9 } },
      ),
  );
  expect(carried({ text: '', marks: [] }, text)).toEqual([]);
});
