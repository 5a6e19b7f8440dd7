import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/core/features/hover.ts';
import type { Locale } from '../../server/src/core/language/locale.ts';
import { cut, read, withCursor } from './read.ts';

const LIST = `

## Sources

1. **Insee** - Étude
   - Date : 04/06/2025
   - URL : https://insee.fr/a
   - Fiabilité : 9/10
2. **Ademe** - Note
   - URL : https://ademe.fr
3. **Dares**
`;

/** The hover where "$0" stands. */
const hoverAt = (written: string, locale: Locale = 'fr') => {
  const { text, offset } = withCursor(written);
  const found = hover(read(text), offset, locale);
  return found && { name: cut(text, found.span), lines: found.markdown.split('\n\n') };
};

describe('a hover', () => {
  it.each([
    ['at the start of a cited name', 'Un mot (Source : $0Insee).'],
    ['inside a cited name', 'Un mot (Source : Ins$0ee).'],
    ['at the end of a cited name', 'Un mot (Source : Insee$0).'],
    ['on the second name', 'Un mot (Source : Ademe, I$0nsee).'],
    ['on a name in brackets', 'Un mot (I$0nsee).'],
    ['on a name in the text', 'Selon I$0nsee, tout va bien.'],
    ['in a table', '| A |\n|---|\n| (Source : Inse$0e) |'],
    ['in a quotation', '> Un mot. (Source : Inse$0e)'],
  ])('is given %s', (_, written) => {
    expect(hoverAt(written + LIST)).toMatchObject({ name: 'Insee', lines: expect.arrayContaining(['**Insee**']) });
  });

  it('is given on the name of an entry', () => {
    const { text } = withCursor(LIST);
    for (const at of [0, 3, 5]) {
      expect(hover(read(text), text.indexOf('Insee') + at, 'fr')?.markdown).toContain('**Insee**');
    }
  });

  it.each([
    ['before the name', 'Un mot (Source :$0 Insee).'],
    ['after the bracket', 'Un mot (Source : Insee)$0.'],
    ['on the label', 'Un mot (Sou$0rce : Insee).'],
    ['elsewhere in the sentence', 'Un $0mot (Source : Insee).'],
    ['on a name that is not listed', 'Un mot (Source : Inco$0nnu).'],
    ['in code', '`(Source : In$0see)`'],
    ['in front matter', '---\ntitle: (Source : In$0see)\n---\n'],
  ])('is not given %s', (_, written) => {
    expect(hoverAt(written + LIST)).toBeNull();
  });

  it('is not given on the fields of an entry', () => {
    const { text } = withCursor(LIST);
    for (const word of ['Étude', 'Date', '04/06', 'Fiabilité', 'Sources']) {
      expect(hover(read(text), text.indexOf(word) + 1, 'fr')).toBeNull();
    }
  });
});

describe('what a hover says', () => {
  const SENTENCE = 'Un mot (Source : I$0nsee).';

  it('in French', () => {
    expect(hoverAt(SENTENCE + LIST)?.lines).toEqual([
      '**Insee**',
      'Fiabilité\u00A0: **9/10** ●●●●●●●●●○',
      'Type\u00A0: Étude',
      'Date\u00A0: 4 juin 2025',
      'URL\u00A0: <https://insee.fr/a>',
      'Citée une fois dans cet article.',
    ]);
  });

  it('in English', () => {
    expect(hoverAt(SENTENCE + LIST, 'en')?.lines).toEqual([
      '**Insee**',
      'Reliability: **9/10** ●●●●●●●●●○',
      'Kind: Étude',
      'Date: June 4, 2025',
      'URL: <https://insee.fr/a>',
      'Cited once in this article.',
    ]);
  });

  it('of an incomplete entry names what is missing', () => {
    expect(hoverAt(`Un mot (Source : A$0deme).${LIST}`)?.lines.at(-1)).toBe('⚠ Il manque\u00A0: Date, fiabilité.');
    expect(hoverAt(`Un mot (Source : D$0ares).${LIST}`, 'en')?.lines.at(-1)).toBe('⚠ Missing: URL, date, reliability.');
  });

  it('counts the citations', () => {
    const say = (text: string) => hoverAt(text + LIST.replace('**Insee**', '**In$0see**'))?.lines;
    expect(say('Un mot.')).toContain('Jamais citée dans cet article.');
    expect(say('Un mot (Source : Insee). Deux (Source : Insee).')).toContain('Citée 2 fois dans cet article.');
  });

  it.each([
    ['mai 2025', 'Date\u00A0: mai 2025'],
    ['1er mai 2025', 'Date\u00A0: 1er mai 2025'],
    ['T1 2025', 'Date\u00A0: 1er trimestre 2025'],
    ['T3 2025', 'Date\u00A0: 3e trimestre 2025'],
    ['2025', 'Date\u00A0: 2025'],
    ['s. d.', 'Date\u00A0: sans date'],
    ['bientôt', 'Date\u00A0: bientôt'],
  ])('shows the date %s in words', (date, line) => {
    expect(hoverAt(SENTENCE + LIST.replace('04/06/2025', date))?.lines).toContain(line);
  });

  it.each([
    ['4/5', '**8/10** ●●●●●●●●○○ (4/5)'],
    ['Haute', '**9/10** ●●●●●●●●●○ (Haute)'],
    ['8,5/10', '**8,5/10** ●●●●●●●●●○'],
    ['9/10 (officiel)', '**9/10** ●●●●●●●●●○ (officiel)'],
    ['0/10', '**0/10** ○○○○○○○○○○'],
    ['bof', '**non notée**'],
  ])('shows the reliability %s', (written, shown) => {
    expect(hoverAt(SENTENCE + LIST.replace('9/10', written))?.lines).toContain(`Fiabilité\u00A0: ${shown}`);
  });
});

describe('text of the article', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', /<(?!https?:)/],
    ['[clic](command:workbench.action.quit)', /(?<!\\)[[\]]/],
    ['![x](https://exemple.fr/x.png)', /(?<!\\)!\[/],
    ['`code` *gras* _it_', /(?<!\\)[`_]/],
    ['$(gear)', /(?<!\\)\$\(/],
    ['a\u202Eb', /\u202E/],
  ])('cannot be Markdown in a hover: %s', (hostile, never) => {
    const field = `\n\n## Sources\n\n1. **Insee** - ${hostile}\n   - Date : ${hostile}\n   - Fiabilité : 9/10 (${hostile})\n`;
    const lines = hoverAt(`Un mot (Source : I$0nsee).${field}`)?.lines ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(1)) expect(line).not.toMatch(never);
  });

  it('can be an address only on the web', () => {
    const text = 'Un mot (Source : I$0nsee).\n\n## Sources\n\n1. **Insee** - Étude\n   - URL : ';
    expect(hoverAt(`${text}javascript:alert(1)\n`)?.lines.join()).not.toContain('javascript');
    expect(hoverAt(`${text}https://insee.fr/a_b*c\n`)?.lines).toContain('URL\u00A0: <https://insee.fr/a_b*c>');
  });
});
