import { describe, expect, it } from 'vitest';
import { actions } from '../../server/src/core/features/actions/index.ts';
import { complete } from '../../server/src/core/features/complete.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { IS_LONG } from '../fuzz/runs.ts';
import { read } from './read.ts';

/** Does to a text all that an editor does, at its start, middle and end; the findings must lie inside the text. */
const survive = (text: string): void => {
  const article = read(text);
  const findings = lint(article, { locale: 'fr' });
  for (const { span, related, fixes } of findings) {
    for (const { start, end } of [
      span,
      ...[...related, ...fixes.flatMap(({ edits }) => edits)].flatMap((part) => ('span' in part ? [part.span] : [])),
    ]) {
      if (!(0 <= start && start <= end && end <= text.length)) expect({ start, end }).toEqual('inside the text');
    }
  }
  for (const offset of [0, text.length >> 1, text.length]) {
    expect(hover(article, offset, 'fr')?.markdown).not.toBe('');
    expect(complete(article, offset, 'fr', 'asked').offers.every(({ label }) => label !== '')).toBe(true);
    expect(actions(article, findings.slice(0, 100), { start: offset, end: offset }, 'fr')).toEqual(expect.any(Array));
  }
};

const SOURCES = '\n\n## Sources\n\n1. **Insee** - Étude\n';

/** A megabyte where there is a night for it. */
const HUGE = IS_LONG ? 1_000_000 : 200_000;

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('broken articles', () => {
  it.each([
    '',
    ' ',
    '\n',
    '\uFEFF',
    '---',
    '---\n',
    '---\n---',
    '---\ntitle: [a\n---\n',
    '---\n{{ title }}\n---\n',
    '---\n\t\n---\n',
    '---\n? a\n: b\n---\n',
    '---\n&a [*a]\n---\n',
    '---js\nwhile (true) {}\n---\n',
    '---\nsources: {}\n---\n\nUn mot.\n',
    '---\nsources: -1\n---\n\n## Sources\n\n- A\n',
    '+++\ntitle = "a"\n',
    '<!--',
    '<!-- sourcier-disable',
    'Un mot (Source : ',
    'Un mot (Source : Insee',
    'Un mot (Source : )',
    '(Source : ,,;;//)',
    '(Source : ((((()',
    '## Sources',
    '## Sources\n\n1.',
    '## Sources\n\n- \n- \n-',
    '## Sources\n\n1. ****\n   - :\n',
    '## Sources\n\n1. [](\n2. [a]()\n3. ![](\n',
    '**Sources :**\n- Date :',
    '| Source |\n|-|\n||\n| |\n|',
    '\u0000(Source : \u0000)\u0000',
    '\uD83D (Source : \uDE00) 12 % \uD83D',
    '## Sources\n\n1. **\uD83D**\n   - Date : \uDE00\n',
    '---\ntitle: \uD83D\u0000\n---\n',
    '\\',
    '&nbsp;&nbsp;&#0;',
  ])('%j', (text) => {
    survive(text);
    survive(text + SOURCES);
    survive(text.replaceAll('\n', '\r'));
  });
});

describe('a huge line', () => {
  it.each([
    ['letters', 'abcdefghij'],
    ['spaces', ' '],
    ['opening brackets', '('],
    ['unclosed markers', '(Source : '],
    ['stars', '*'],
  ])('of %s', (_, piece) => survive(fill(piece, HUGE)));
});

describe('a very long line', () => {
  it.each([
    ['words', 'un mot de plus '],
    ['sentences', 'Il part. Elle reste. '],
    ['figures', 'Près de 12 % des gens. '],
    ['figures without a stop', '12 % '],
    ['digits', '1234567890'],
    ['digits in groups', '1 000 '],
    ['digits and commas', '1,'],
    ['capitals', 'Mot '],
    ['abbreviations', 'M. '],
    ['NBSP', '\u00A0'],
    ['tabs', '\t'],
    ['full stops', '.'],
    ['ellipses', '… '],
    ['closing brackets', ')'],
    ['pairs of brackets', '()'],
    ['markers', '(Source : Insee) '],
    ['markers after stops', 'Un. (Source : Insee) '],
    ['labels', 'Source : '],
    ['names', 'Insee, '],
    ['attributions', 'selon Insee, '],
    ['unnamed experts', 'selon plusieurs experts '],
    ['opening squares', '['],
    ['pictures', '!['],
    ['footnotes', '[^1]'],
    ['empty links', '[]('],
    ['links', '[a](https://a.fr) '],
    ['addresses', 'https://a.fr/ '],
    ['stars and letters', '*a '],
    ['underscores', '_a'],
    ['backquotes', '`'],
    ['growing backquotes', '`a``b'],
    ['bars', '|'],
    ['cells', '| a '],
    ['angle brackets', '<'],
    ['comments', '<!-- a -->'],
    ['unclosed comments', '<!-- '],
    ['quotation marks', '"'],
    ['opening quotation marks', '« '],
    ['curly quotation marks', '“'],
    ['quotations', '« Il part. » '],
    ['apostrophes', "l'"],
    ['bullets', '• '],
    ['shortcodes', '{{'],
    ['unclosed templates', '{% '],
    ['entities', '&nbsp;'],
    ['backslashes', '\\'],
    ['NUL', '\u0000'],
    ['half an emoji', '\uD83D'],
    ['emoji', '🎉'],
    ['accents', 'e\u0301'],
  ])('of %s', (_, piece) => survive(fill(piece, 5_000)));
});

describe('very many lines', () => {
  it.each([
    ['paragraphs', 'Près de 12 % des gens (Source : Insee).\n\n'],
    ['lines of one paragraph', 'Près de 12 % des gens\n'],
    ['bullets that Markdown does not know', '• Près de 12 % des gens\n'],
    ['blank lines', '\n'],
    ['carriage returns', '\r'],
    ['headings', '## Sources\n'],
    ['labels', '**Sources :**\n\n'],
    ['comments', '<!-- sourcier-disable-next-line -->\n'],
    ['items', '- a\n'],
    ['rows', '| a | b |\n'],
    ['rules', '---\n\n'],
    ['definitions', '[1]: https://a.fr\n'],
  ])('%s', (_, line) => survive(fill(line, 5_000)));

  it('of sources, each with its fields', () => {
    const entry = (i: number): string => `${i}. **Nom ${i}** - Étude\n   - Date : 2024\n   - URL : https://a.fr/${i}\n`;
    const entries = Array.from({ length: 300 }, (_, i) => entry(i + 1)).join('');
    survive(`Un mot (Source : Nom 12).\n\n## Sources\n\n${entries}`);
  });

  it('of sources without more than a name', () => {
    const names = Array.from({ length: 1_000 }, (_, i) => `- ${i} Nom\n`).join('');
    survive(`Un mot (Source : 12 Nom).\n\n## Sources\n\n${names}`);
  });

  it('of sources, all of one name, and of citations that name none', () => {
    const citations = Array.from({ length: 100 }, (_, i) => `Un mot (Source : Inconnu ${i}).\n\n`).join('');
    survive(`${citations}## Sources\n\n${'- Nom\n'.repeat(500)}`);
  });
});

describe('deep nesting', () => {
  it.each([
    ['quotations', `${'>'.repeat(500)} Un mot (Source : Insee).`],
    ['quotations with spaces', `${'> '.repeat(500)}Un mot (Source : Insee).`],
    ['items', `${'- '.repeat(500)}Un mot (Source : Insee).`],
    ['numbered items', `${'1. '.repeat(500)}Un mot (Source : Insee).`],
    ['emphasis', `${'*a '.repeat(500)}b${'*'.repeat(500)}`],
    ['links', `${'['.repeat(500)}a${'](b)'.repeat(500)}`],
    ['lists in a list of sources', `## Sources\n\n${'- '.repeat(500)}Insee`],
    ['round brackets', `${'('.repeat(10_000)}Source : Insee${')'.repeat(10_000)}`],
    ['square brackets', `${'['.repeat(2_000)}Source : Insee${']'.repeat(2_000)}`],
    ['quotation marks', `${'« '.repeat(10_000)}Un mot.${' »'.repeat(10_000)}`],
    ['HTML', `${'<b>'.repeat(2_000)}Un mot${'</b>'.repeat(2_000)}`],
    ['lists in front matter', `---\na: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n---\n`],
    ['keys in front matter', `---\n${Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}---\n`],
  ])('of %s', (_, text) => survive(text + SOURCES));
});
