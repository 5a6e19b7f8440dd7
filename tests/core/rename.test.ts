import { describe, expect, test } from 'vitest';
import type { ReadingContext } from '../../server/src/core/article/context.ts';
import { readBibliography } from '../../server/src/core/bibliography/read.ts';
import { prepareRename, rename } from '../../server/src/core/features/rename.ts';
import { read, withCursor } from './read.ts';

const renamed = (marked: string, name: string, context: Partial<ReadingContext> = {}): string => {
  const { text, offset } = withCursor(marked);
  const edits = rename(read(text, context), offset, { written: name, locale: 'en', context });
  if ('refused' in edits) return `refused: ${edits.refused}`;
  return edits.reduceRight((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);
};

const LIST = `

## Sources

1. **Usine Digitale** - Article
2. **DFM.fr** - Étude
3. **Marlow** - Livre
   - Date : 2019
`;

const BIB = `@article{val, author = {{La Gazette du Val}}, title = {Le val}, year = {2020}}
@book{keller, author = {Keller, Anne}, title = {Le rail}, year = {2021}}`;

describe('a source is renamed', () => {
  test.each([
    ['in a marker', 'Un mot (Source : Usine Dig$0itale).', 'Usine Neuve', 'Un mot (Source : Usine Neuve).'],
    ['in brackets', 'Un mot (Usine Dig$0itale).', 'Usine Neuve', 'Un mot (Usine Neuve).'],
    ['after its article', 'Selon l’Usine Dig$0itale, il pleut.', 'Usine Neuve', 'Selon l’Usine Neuve, il pleut.'],
    ['with its year', 'Un mot (Mar$0low, 2019).', 'Carr', 'Un mot (Carr, 2019).'],
    [
      'everywhere at once',
      'Un mot (Source : Usine Dig$0itale). Selon Usine Digitale, il pleut.\n\nSource : Usine Digitale',
      'Usine Neuve',
      'Un mot (Source : Usine Neuve). Selon Usine Neuve, il pleut.\n\nSource : Usine Neuve',
    ],
    [
      'where a short form loses it, too',
      'Un mot (Source : DFM). Puis (Source : DFM$0.fr).',
      'Revue Neuve',
      'Un mot (Source : Revue Neuve). Puis (Source : Revue Neuve).',
    ],
  ])('%s', (_where, text, name, expected) => {
    const [body = ''] = renamed(text + LIST, name).split('\n\n## Sources');
    expect(body).toBe(expected);
    expect(renamed(text + LIST, name)).toContain(`**${name}**`);
  });

  test('from its entry, and in front matter', () => {
    const text = `---\nsources:\n  - Usine Digitale\n---\n\nUn mot (Source : Usine Digitale).${LIST.replace('Usine Dig', 'Usine Dig$0')}`;
    const done = renamed(text, 'Usine Neuve');
    expect(done).not.toContain('Usine Digitale');
    expect(done.match(/Usine Neuve/g)).toHaveLength(3);
  });

  test.each(['Usine: neuve', '007', 'True'])(
    'in front matter, quoted where YAML would read “%s” as its own',
    (name) => {
      const text = `---\nsources:\n  - Usine Digitale\n---\n\nUn mot.${LIST.replace('Usine Dig', 'Usine Dig$0')}`;
      expect(renamed(text, name)).toContain(`  - "${name}"\n`);
    },
  );

  test('and what means it otherwise is left alone', () => {
    const text = `Selon Usine Dig$0itale, il pleut. La même source le dit.${LIST}`;
    expect(renamed(text, 'Usine Neuve')).toContain('Selon Usine Neuve, il pleut. La même source le dit.');
  });

  test.each([
    ['publisher', 'La Gazette du Val'],
    ['author', 'Keller'],
  ])('beside a name (%s) that only a bibliography knows', (_what, other) => {
    const body = `Un mot (Source : Usine Dig$0itale). Deux mots (${other}).`;
    const bibliographies = new Map([['refs.bib', readBibliography('refs.bib', BIB)]]);
    const done = renamed(`---\nbibliography: refs.bib\n---\n\n${body}${LIST}`, 'Usine Neuve', { bibliographies });
    expect(done).toContain('Un mot (Source : Usine Neuve).');
    expect(done).not.toContain('Usine Digitale');
  });

  test('with the line ends it had', () => {
    const text = `Un mot (Source : Usine Dig$0itale).${LIST}`.replaceAll('\n', '\r\n');
    expect(renamed(text, 'Usine Neuve')).toBe(
      `Un mot (Source : Usine Neuve).${LIST.replace('Usine Digitale', 'Usine Neuve')}`.replaceAll('\n', '\r\n'),
    );
  });
});

describe('it is refused', () => {
  const text = `Un mot (Source : Usine Dig$0itale).${LIST}`;
  test.each([
    ['for nothing', ' ', 'refused: A source needs a name.'],
    ['over two lines', 'A\nB', 'refused: A name stands on one line.'],
    ['where another source has the name', 'dfm', 'refused: The list has another source of this name: “DFM.fr”.'],
    [
      'where the list would be read otherwise',
      '[A](b)',
      'refused: With “[A](b)” the entry or its citations would no longer be understood.',
    ],
  ])('%s', (_why, name, expected) => {
    expect(renamed(text, name)).toBe(expected);
  });

  test.each([
    ['on a word', `Un m$0ot (Source : Insee).${LIST}`, 'There is no listed source here to rename.'],
    ['on an unlisted name', `Un mot (Source : In$0see).${LIST}`, 'There is no listed source here to rename.'],
    [
      'on a number',
      `Un mot [$01].${LIST}`,
      'This citation is a number, a mark or a key. Rename the source at its entry.',
    ],
  ])('%s', (_where, marked, expected) => {
    const { text: written, offset } = withCursor(marked);
    expect(prepareRename(read(written), offset, 'en')).toEqual({ refused: expected });
  });
});
