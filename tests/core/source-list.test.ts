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
    ...['Sources {#sources}', 'References {#refs .unnumbered}', 'Références {.unnumbered}', 'Références {: #refs }'],
    ...[
      'Sources {-}',
      'Sources ^sources',
      'Sources {data-toc="non" .a}',
      '[Sources](#a) {#b}',
      '<a id="a"></a>Sources',
    ],
  ])('may have attributes: %s', (title) => {
    const text = `# Titre\n\n## ${title}\n\n${ENTRY}`;
    expect(names(text)).toEqual(['Insee']);
    const { headings, lists } = read(text);
    expect(headings[1]?.title).not.toMatch(/[{}^#]/);
    expect(lists[0]?.title).toBe(headings[1]?.title);
  });

  it.each([
    ...['Sources and further reading', 'References and notes', 'Sources consulted', 'Works cited', 'Data sources'],
    ...[
      'Sources & methodology',
      'Notes and sources',
      'Key references',
      'List of references',
      'Cited works',
      'Our sources',
    ],
    ...['Sources used for this article', 'Selected bibliography', 'Literature cited', 'References / Further reading'],
    ...['Acknowledgements and sources', 'Primary sources', 'Sources (in order)', '4.2 References', 'Appendix: sources'],
    ...[
      'Sources / Références',
      'Méthodologie et sources',
      'Ouvrages cités',
      'Sources et méthode',
      'Liens et références',
    ],
    ...['Sources des données', 'Principales sources', 'Bibliographie sélective', 'Œuvres citées', 'Références citées'],
    ...['Notes, sources et références', 'Sources (sélection)', 'Sources de cet article', 'Toutes les sources'],
    ...['Pour aller plus loin et sources', 'Annexe 2 : sources', 'Repères bibliographiques', 'Sources | Crédits'],
  ])('may be %s', (title) => {
    expect(names(`# Titre\n\n## ${title}\n\n${ENTRY}`)).toEqual(['Insee']);
  });

  it.each([
    ...['Sources of income', 'Sources d’énergie', 'Open source', 'Les sources du Nil', 'Références clients', 'Notes'],
    ...['Further reading', 'Méthodologie', 'New data sources', 'Choosing your sources', 'Ressources', 'Our data'],
    ...[
      'API reference',
      'Sources et embouchure du fleuve',
      'Sources and sinks',
      'Comment citer ses sources',
      'Literature',
    ],
    ...['Sources chaudes', 'Water sources', 'Références et prix', 'Liens utiles', 'Source code', 'Bibliography tools'],
  ])('is not %s', (title) => {
    expect(names(`# Titre\n\n## ${title}\n\n${ENTRY}`)).toEqual([]);
    expect(read(`# Titre\n\n## ${title}\n\n${ENTRY}`).lists).toEqual([]);
  });

  it('that may be about something else opens a list only where entries refer to something', () => {
    const text = (body: string): string => `# Titre\n\n## Data sources\n\n${body}\n`;
    expect(names(text('- CSV files\n- JSON files'))).toEqual([]);
    expect(read(text('- CSV files\n- JSON files')).lists).toEqual([]);
    expect(names(text('The tool reads [files](https://quais.example/a) that the port keeps, and more.'))).toEqual([]);
    expect(names(text('- [Quais](https://quais.example/a)\n- Ports'))).toEqual(['Quais', 'Ports']);
    const prose = 'The rise of 12% is that of [the port](https://quais.example/a), with thanks.';
    expect(read(`## Sources & methodology\n\n${prose}\n`).lists).toEqual([]);
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

describe('a label above paragraphs', () => {
  const three = ['Quais du Val', 'La Gazette', 'Port de Mers'];

  it.each([
    ['links', (name: string) => `[${name}](https://quais.example/a)`],
    ['links with a remark', (name: string) => `[${name}](https://quais.example/a), consulté en mai`],
    ['names in bold with an address', (name: string) => `**${name}** : https://quais.example/a`],
    ['names with an address', (name: string) => `${name} - https://quais.example/a`],
    ['names in italics with a link', (name: string) => `*${name}*, [en ligne](https://quais.example/a).`],
  ])('lists them: %s', (_, entry) => {
    for (const label of ['**Sources :**', '**Sources**', 'Sources :']) {
      expect(names(`Un mot.\n\n${label}\n\n${three.map(entry).join('\n\n')}\n`)).toEqual(three);
      expect(names(`Un mot.\n\n${label}\n\n${three.map(entry).join('\n\n')}\n\nUn autre mot.\n`)).toEqual(three);
    }
  });

  it('lists the lines under it in its own paragraph', () => {
    const lines = three.map((name) => `[${name}](https://quais.example/a)`).join('\n');
    expect(names(`Un mot.\n\n**Sources :**\n${lines}\n`)).toEqual(three);
    expect(names(`Un mot.\n\nSources :\n${lines}\n\nUn autre mot.\n`)).toEqual(three);
  });

  it.each([
    [
      'prose',
      'Le port a publié [un bilan](https://quais.example/a) qui dit que le trafic monte de 12 % cette année-là.',
    ],
    [
      'prose after a link',
      '[Un bilan](https://quais.example/a) dit que le trafic monte, et que le port en est content cette année aussi, voilà.',
    ],
    ['words', 'Rien.'],
  ])('does not list %s', (_, paragraph) => {
    expect(read(`Un mot.\n\n**Sources :**\n\n${paragraph}\n`).lists).toEqual([]);
  });

  it('does not list what its own line says', () => {
    expect(read('Un mot.\n\n**Source :** [Insee](https://insee.fr)\n').lists).toEqual([]);
  });
});

describe('a list in HTML', () => {
  const items = '<li><a href="https://quais.example/locks">Quais du Val</a>, 2025</li>\n<li>La Gazette</li>';

  it.each([
    ['numbered', `## Sources\n\n<ol>\n${items}\n</ol>\n`],
    ['bulleted', `## Sources\n\n<ul class="refs">\n${items}\n</ul>\n`],
    ['with ends left out', `## Sources\n\n<ul>\n${items.replaceAll('</li>', '')}\n</ul>\n`],
    ['in a box', `## Sources\n\n<div class="box">\n<ol>\n${items}\n</ol>\n</div>\n\nMerci.\n`],
    ['under a title in HTML', `<h2 id="s">Sources</h2>\n<ol>\n${items}\n</ol>\n`],
    ['apart from a title in HTML', `<h2>Sources</h2>\n\n<ol>\n${items}\n</ol>\n`],
    ['under a label in HTML', `<p><strong>Sources :</strong></p>\n<ul>\n${items}\n</ul>\n`],
    ['that folds', `<details>\n<summary>Sources</summary>\n<ol>\n${items}\n</ol>\n</details>\n`],
    [
      'of paragraphs',
      '## Sources\n\n<p><a href="https://quais.example/locks">Quais du Val</a>, 2025</p>\n<p>Merci.</p>\n<p><a href="https://g.example/">La Gazette</a></p>',
    ],
  ])('is read: %s', (_, text) => {
    const { sources, lists } = read(`Un mot.\n\n${text}`);
    expect(sources.map(({ name }) => name)).toEqual(['Quais du Val', 'La Gazette']);
    expect(sources.map(told)[0]).toMatchObject({ date: '2025', url: 'https://quais.example/locks' });
    expect(lists).toHaveLength(1);
  });

  it('has exact spans, and numbers', () => {
    const text = `## Sources\n\n<ol start="3">\n<li><b>Quais</b> (mai 2024) : <a href="https://quais.example/a">lien</a></li>\n</ol>\n`;
    const [source] = read(text).sources;
    expect(source?.key).toBe('3');
    const spans = [source?.nameSpan, source?.date?.span, source?.url?.span, source?.span];
    expect(spans.map((span) => span && cut(text, span))).toEqual([
      'Quais',
      '2024',
      'https://quais.example/a',
      '<li><b>Quais</b> (mai 2024) : <a href="https://quais.example/a">lien</a></li>',
    ]);
  });

  it.each([
    ['without an address', '<ul><li>Un <b>mot</b></li></ul>', ['Un']],
    [
      'with an anchor',
      '<ul><li><a id="a"></a><a href="https://a.example/b">Quais &amp; ports</a></li></ul>',
      ['Quais & ports'],
    ],
    ['with a remark', '<ul><li><cite>Quais</cite> – un mot</li></ul>', ['Quais']],
    ['without marks', '<ul><li>Quais du Val, 2025. Un titre.</li></ul>', ['Quais du Val']],
    ['empty', '<ul></ul>', []],
  ])('may hold an entry %s', (_, html, expected) => {
    expect(names(`## Sources\n\n${html}\n`)).toEqual(expected);
  });
});

describe('a part that folds', () => {
  const list = '- [Quais du Val](https://quais.example/a)\n- La Gazette';

  it.each([
    ['a list', `<details>\n<summary>Sources</summary>\n\n${list}\n\n</details>`],
    ['a list, open', `<details open>\n<summary><b>Sources et références</b></summary>\n\n${list}\n\n</details>`],
    ['a list on one line with its title', `<details><summary>Sources</summary>\n\n${list}\n\n</details>`],
    ['a heading', `<details>\n<summary>En savoir plus</summary>\n\n## Sources\n\n${list}\n\n</details>`],
  ])('holds %s', (_, text) => {
    expect(names(`Un mot.\n\n${text}\n\n- Pas une source\n`).slice(0, 2)).toEqual(['Quais du Val', 'La Gazette']);
  });

  it('ends the list', () => {
    const text = `<details>\n<summary>Sources</summary>\n\n${list}\n\n</details>\n\n- Pas une source\n`;
    expect(names(text)).toEqual(['Quais du Val', 'La Gazette']);
    expect(read(text).lists.map(({ span }) => cut(text, span))).toEqual([`<summary>Sources</summary>\n\n${list}`]);
  });

  it('of another title holds none', () => {
    expect(read(`<details>\n<summary>Détails</summary>\n\n${list}\n\n</details>\n`).lists).toEqual([]);
    expect(read('<details>\n<summary>Sources</summary>\n\nUn mot.\n\n</details>\n').lists).toEqual([]);
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
