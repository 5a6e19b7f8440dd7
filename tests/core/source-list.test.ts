import { describe, expect, it } from 'vitest';
import { cut, read, told } from './read.ts';

const ENTRY = '- [Insee](https://insee.fr)\n';

/** The names listed in a text. */
const names = (text: string): readonly string[] => read(text).sources.map(({ name }) => name);

describe('the title of a list', () => {
  it.each([
    ...['Sources', 'Source', 'Sources et références', 'SOURCES ET RÉFÉRENCES', 'Références', 'Bibliographie'],
    ...['Références bibliographiques', 'Webographie', 'Sources consultées', 'Sources & références', 'Nos sources'],
    ...['References', 'Sources and references', 'Works cited', 'Bibliography', 'Citations', 'Reference list'],
    ...['9. Sources', '9) Sources', 'IV. Sources', 'IV) Sources', 'a) Sources', '📚 Sources', '9. 📚 Sources'],
    ...['**Sources**', '*Sources*', 'Sources :', 'Sources\u00A0:', '[Sources](#sources)', '🗂️ Sources'],
  ])('may be the heading %s', (title) => {
    for (const marks of ['#', '##', '####'])
      expect(names(`# Titre\n\n${marks} ${title}\n\n${ENTRY}`)).toEqual(['Insee']);
  });

  it.each([
    '**Sources :**',
    '**Sources** :',
    '**Sources**',
    'Sources :',
    'Sources\u00A0:',
    '*Sources :*',
    'References:',
  ])('may be the label %s', (label) => {
    expect(names(`Un mot.\n\n${label}\n\n${ENTRY}`)).toEqual(['Insee']);
    expect(names(`Un mot.\n\n${label}\n${ENTRY}`)).toEqual(['Insee']);
  });

  it.each([
    '## Sources de revenus',
    '## Nos ressources',
    '## Les sources du Nil',
    'Sources',
    '*Sources*',
    '> ## Sources',
  ])('is not %s', (title) => {
    expect(names(`${title}\n\n${ENTRY}`)).toEqual([]);
  });

  it('may be underlined', () => {
    expect(names(`Sources\n---\n\n${ENTRY}`)).toEqual(['Insee']);
  });

  it('is kept as shown, with its place', () => {
    const text = '# Titre\n\n## 9. **Sources** et références :\n\n- A\n';
    const [list] = read(text).lists;
    expect(list?.title).toBe('9. Sources et références');
    expect(list && cut(text, list.heading)).toBe('## 9. **Sources** et références :');
  });

  it('without any entry still opens a list, a label does not', () => {
    expect(read('## Sources\n').lists).toHaveLength(1);
    expect(read('**Sources :**\n\nUn mot.\n').lists).toEqual([]);
  });
});

describe('where a list ends', () => {
  const after = '- Pas une source\n';

  it.each([
    ['a heading as high', `## Sources\n\n${ENTRY}\n## Annexe\n\n${after}`],
    ['a higher heading', `### Sources\n\n${ENTRY}\n## Annexe\n\n${after}`],
    ['the end of the labelled list', `**Sources :**\n\n${ENTRY}\n1. Pas une source\n`],
    ['the end of the text', `## Annexe\n\n${after}\n## Sources\n\n${ENTRY}`],
  ])('is before %s', (_, text) => {
    expect(names(text)).toEqual(['Insee']);
  });

  it('is not at a lower heading: the section may have parts', () => {
    expect(names(`## Sources\n\n### Livres\n\n- A\n\n### Presse\n\n- B\n\n## Fin\n\n- C\n`)).toEqual(['A', 'B']);
  });

  it('is after its last entry: a closing remark is running text', () => {
    const text = `## Sources\n\n*Vérifiées en juin.*\n\n- A\n- B\n\nMerci à tous.\n`;
    expect(read(text).lists.map(({ span }) => cut(text, span))).toEqual([text.slice(0, text.indexOf('\n\nMerci'))]);
  });

  it('may be followed by other lists, all read in order', () => {
    expect(names(`## A\n\n**Sources :**\n\n- Un\n\n## B\n\nSources :\n\n- Deux\n\n## Références\n\n- Trois\n`)).toEqual(
      ['Un', 'Deux', 'Trois'],
    );
    expect(read('## Sources\n\n- A\n\n### Bibliographie\n\n- B\n').lists).toHaveLength(2);
  });
});

describe('a table', () => {
  const table =
    '| N° | Source | Date | Lien | Fiabilité |\n|---|---|---|---|---|\n| 1 | **Insee** | mai 2025 | https://insee.fr/a | 8/10 |\n| 2 | [Dares](https://dares.fr) | | | |\n';

  it('lists one source for each row', () => {
    const { sources } = read(`## Sources\n\n${table}`);
    expect(sources.map(told)).toMatchObject([
      { name: 'Insee', date: '2025-05', url: 'https://insee.fr/a', score: 8 },
      { name: 'Dares', date: null, url: 'https://dares.fr', score: null },
    ]);
    expect(sources.map(({ shape }) => shape)).toEqual(['row', 'row']);
  });

  it('has exact spans', () => {
    const text = `## Sources\n\n${table}`;
    const [first] = read(text).sources;
    expect([first?.nameSpan, first?.date?.span, first?.url?.span].map((span) => span && cut(text, span))).toEqual([
      'Insee',
      'mai 2025',
      'https://insee.fr/a',
    ]);
  });

  it('of anything else lists none', () => {
    expect(names('## Sources\n\n| Année | Prix |\n|---|---|\n| 2024 | 12 |\n')).toEqual([]);
  });
});
