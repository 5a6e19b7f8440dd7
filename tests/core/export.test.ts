import { describe, expect, test } from 'vitest';
import { exportArticle } from '../../server/src/core/export/index.ts';
import type { ExportOptions } from '../../server/src/core/export/options.ts';
import { read } from './read.ts';

const exported = (text: string, options: Partial<ExportOptions> = {}): string =>
  exportArticle(read(text), { citations: 'keep', to: 'markdown', withoutList: false, ...options }).text;

const LIST = `## Sources

1. **Phare du Nord** - Étude
   - Date : 12/03/2025
   - URL : https://example.org/phare
   - Fiabilité : 8/10
2. **Bac de Loire** - Article
`;

const article = (body: string): string => `# Le fleuve\n\n${body}\n\n${LIST}`;

/** What an export makes of a paragraph of an article. */
const bodyOf = (body: string, options: Partial<ExportOptions>): string =>
  exported(article(body), options).slice('# Le fleuve\n\n'.length).split(`\n\n${LIST}`)[0] ?? '';

describe('what an article says to Sourcier alone', () => {
  test.each([
    ['above a paragraph', 'Un mot.\n\n<!-- sourcier-disable-next-line -->\nAutre mot.', 'Un mot.\n\nAutre mot.'],
    ['between paragraphs', 'Un mot.\n\n<!-- sourcier-disable -->\n\nAutre mot.', 'Un mot.\n\nAutre mot.'],
    ['one above the other', 'A.\n\n<!-- sourcier-disable a -->\n<!-- sourcier-disable b -->\nB.', 'A.\n\nB.'],
    ['in a line', 'Un mot. <!-- sourcier-disable-line : su --> Suite.', 'Un mot. Suite.'],
    ['at the end of a line', 'Un mot. <!-- sourcier-disable-line -->\nSuite.', 'Un mot.\nSuite.'],
    ['where it parts two paragraphs', 'Un mot.\n<!-- sourcier-disable -->\nSuite.', 'Un mot.\n\nSuite.'],
    ['between items', '- Un\n<!-- sourcier-disable -->\n- Deux', '- Un\n- Deux'],
    ['in a quotation', '> Un mot.\n>\n> <!-- sourcier-enable -->\n> Suite.', '> Un mot.\n>\n> Suite.'],
    ['of MDX', 'Un mot.\n\n{/* sourcier-disable-next-line */}\nSuite.', 'Un mot.\n\nSuite.'],
    ['of Obsidian', 'Un mot %%sourcier-disable-line%% de plus.', 'Un mot de plus.'],
    ['of Hugo', 'Un mot.\n\n{{/* sourcier-disable */}}\n\nSuite.', 'Un mot.\n\nSuite.'],
    ['of Jinja', 'Un mot.\n{# sourcier-disable #}\nSuite.', 'Un mot.\nSuite.'],
    ['of Liquid', 'A.\n\n{% comment %} sourcier-disable {% endcomment %}\n\nB.', 'A.\n\nB.'],
  ])('goes, as a comment %s', (_where, before, after) => {
    expect(bodyOf(before, {})).toBe(after);
  });

  test.each([
    ['a comment of the author', 'Un mot.\n\n<!-- à revoir : sourcier-disable -->\n\nSuite.'],
    ['a comment in code', '```html\n<!-- sourcier-disable -->\n```'],
  ])('%s stays', (_what, body) => {
    expect(bodyOf(body, {})).toBe(body);
  });

  test('at the beginning and at the end of the file leaves nothing', () => {
    expect(exported('<!-- sourcier-disable-file -->\n\n# A\n\nB.\n\n<!-- sourcier-enable -->\n')).toBe('# A\n\nB.\n');
    expect(exported('# A\n\nB.\n\n<!-- sourcier-enable -->')).toBe('# A\n\nB.\n');
  });

  test.each([
    [
      'YAML',
      '---\ntitle: A\nsourcier:\n  text: findings\n  # nos mesures\nlang: fr\n---\n\nA.\n',
      '---\ntitle: A\nlang: fr\n---\n\nA.\n',
    ],
    ['YAML on a line', '---\nsourcier: { text: review }\ntitle: A\n---\n', '---\ntitle: A\n---\n'],
    ['TOML', '+++\ntitle = "A"\n[sourcier]\ntext = "notes"\n+++\n\nA.\n', '+++\ntitle = "A"\n+++\n\nA.\n'],
    ['TOML, dotted', '+++\ntitle = "A"\nsourcier.text = "notes"\n+++\n', '+++\ntitle = "A"\n+++\n'],
    [
      'lines that end as on Windows',
      '---\r\ntitle: A\r\nsourcier:\r\n  text: findings\r\n---\r\n',
      '---\r\ntitle: A\r\n---\r\n',
    ],
    [
      'JSON, the last of its keys',
      '---json\n{\n  "title": "A",\n  "sourcier": { "text": "findings" }\n}\n---\n\nA.\n',
      '---json\n{\n  "title": "A"\n}\n---\n\nA.\n',
    ],
    [
      'JSON, the first of its keys',
      '---json\n{\n  "sourcier": {\n    "text": "findings"\n  },\n  "title": "A"\n}\n---\n',
      '---json\n{\n  "title": "A"\n}\n---\n',
    ],
    ['JSON on a line', '---json\n{"sourcier": {"text": "a"}, "b": 1}\n---\n', '---json\n{ "b": 1}\n---\n'],
    ['JSON on a line, the last', '---json\n{"b": 1, "sourcier": {"text": "a"}}\n---\n', '---json\n{"b": 1}\n---\n'],
    ['nothing else', '---\nsourcier:\n  text: findings\n---\n\n# A\n', '# A\n'],
  ])('goes from front matter: %s', (_what, before, after) => {
    expect(exported(before)).toBe(after);
  });
});

describe('notes', () => {
  const notes = { citations: 'notes' } as const;
  const PHARE = 'Phare du Nord - Étude, 12/03/2025, <https://example.org/phare>';

  test.each([
    ['a marker', 'Il pleut (Source : Phare du Nord).', 'Il pleut[^1].', [PHARE]],
    [
      'the same source again',
      'Il pleut (Phare du Nord). Il vente (Phare du Nord, 2025).',
      'Il pleut[^1]. Il vente[^1].',
      [PHARE],
    ],
    [
      'two in one',
      'Il pleut (Sources : Phare du Nord et Bac de Loire).',
      'Il pleut[^1][^2].',
      [PHARE, 'Bac de Loire - Article'],
    ],
    ['numbers', 'Il pleut [2, 1].', 'Il pleut[^1][^2].', ['Bac de Loire - Article', PHARE]],
    ['a page', 'Il pleut [2, p. 12].', 'Il pleut[^1].', ['Bac de Loire - Article, p. 12']],
    ['words that lead to it', 'Il pleut (voir Bac de Loire).', 'Il pleut[^1].', ['Bac de Loire - Article']],
    [
      'an attribution',
      'Selon le Bac de Loire, il pleut.',
      'Selon le Bac de Loire[^1], il pleut.',
      ['Bac de Loire - Article'],
    ],
    [
      'more in the brackets',
      'Il pleut (+12 %, source : Bac de Loire).',
      'Il pleut (+12 %, source : Bac de Loire[^1]).',
      ['Bac de Loire - Article'],
    ],
    ['emphasis around it', 'Il pleut *(Source : Bac de Loire)*.', 'Il pleut[^1].', ['Bac de Loire - Article']],
    [
      'a source that is not listed',
      'Il pleut (Source : La *Voix* du port).',
      'Il pleut[^1].',
      [String.raw`La \*Voix\* du port`],
    ],
    [
      'a credit',
      '| A | B |\n| - | - |\n| 1 | 2 |\n\nSource : Bac de Loire',
      '| A | B |\n| - | - |\n| 1 | 2 |\n\nSource : Bac de Loire[^1]',
      ['Bac de Loire - Article'],
    ],
    [
      'a cell',
      '| A | B |\n| - | - |\n| 12 % | (Bac de Loire) |',
      '| A | B |\n| - | - |\n| 12 % | [^1] |',
      ['Bac de Loire - Article'],
    ],
  ])('of %s', (_what, before, after, texts) => {
    const [body, end] = bodyOf(before, notes).split(`\n\n${LIST}`);
    expect(body).toBe(after);
    const all = exported(article(before), notes);
    expect(all.endsWith(`${LIST}\n${texts.map((text, i) => `[^${i + 1}]: ${text}`).join('\n')}\n`)).toBe(true);
    expect(end).toBeUndefined();
  });

  test.each([
    ['the same source, in words', 'La même étude le dit.'],
    ['a link', 'Voir [le relevé](https://example.org/releve).'],
    ['a number that the list does not have', 'Il pleut [7].'],
  ])('are not made of %s', (_what, body) => {
    expect(bodyOf(body, notes)).toBe(body);
  });

  test('have labels of their own beside the notes of the article, and stand before data at its end', () => {
    const text = `Il pleut[^1] (Source : Bac de Loire).\n\n[^1]: Hors orages.\n\n${LIST}\n---\nlang: fr\n---\n`;
    const out = exported(text, notes);
    expect(out).toContain('Il pleut[^1][^source-1].');
    expect(out).toContain('- Article\n\n[^source-1]: Bac de Loire - Article\n\n---\nlang: fr\n---\n');
  });

  test('stand alone where the list goes, and before nothing where data at the end goes', () => {
    const text = `Il pleut (Source : Bac de Loire).\n\n${LIST}`;
    const out = 'Il pleut[^1].\n\n[^1]: Bac de Loire - Article\n';
    expect(exported(text, { ...notes, withoutList: true })).toBe(out);
    expect(exported(`${text}\n---\nlang: fr\n---\n`, { ...notes, to: 'html', withoutList: true })).not.toContain(
      'lang',
    );
  });

  test('never begin one where a sentence begins with a citation', () => {
    expect(bodyOf('(Bac de Loire): il pleut.', notes)).toBe('[^1] : il pleut.');
  });

  test('of a bibliography say the title', () => {
    const text = `---
references:
- id: salor2019
  title: Crues lentes
  author: [{ family: Salor, given: Ada }]
---
Il pleut [@salor2019, p. 3]. @salor2019 le dit, et {cite}\`salor2019\`.
`;
    expect(exported(text, notes)).toContain(
      'Il pleut[^1]. Salor[^2] le dit, et[^2].\n\n[^1]: Salor, Crues lentes, p. 3\n[^2]: Salor, Crues lentes\n',
    );
  });
});

describe('links', () => {
  const links = { citations: 'links' } as const;
  const AT = '(https://example.org/phare)';

  test.each([
    ['a marker', 'Il pleut (Source : Phare du Nord).', `Il pleut (Source : [Phare du Nord]${AT}).`],
    ['a name and its year', 'Il pleut (Phare du Nord, 2025).', `Il pleut ([Phare du Nord]${AT}, 2025).`],
    ['a number', 'Il pleut [1].', `Il pleut [[1]${AT}].`],
    ['an attribution', 'Selon le Phare du Nord, il pleut.', `Selon le [Phare du Nord]${AT}, il pleut.`],
    ['a credit', 'Source : Phare du Nord', `Source : [Phare du Nord]${AT}`],
  ])('of %s', (_what, before, after) => {
    expect(bodyOf(before, links)).toBe(after);
  });

  test.each([
    ['what is a link already', 'Il pleut (Source : [Phare du Nord](https://example.org/autre)).'],
    ['a source that is not listed', 'Il pleut (Source : La Voix du port).'],
  ])('are not made of %s', (_what, body) => {
    expect(bodyOf(body, links)).toBe(body);
  });

  test('cannot be made to a source without an address, which is told once', () => {
    const text = article('Il pleut (Source : Bac de Loire). Il vente (Bac de Loire).');
    const { text: out, withoutAddress } = exportArticle(read(text), { ...links, to: 'markdown', withoutList: false });
    expect([out, withoutAddress]).toEqual([text, ['Bac de Loire']]);
  });

  test('go to addresses that end no link and no cell', () => {
    const url = 'https://example.org/a_(b)|c';
    const text = `| Il pleut (Port). |\n| - |\n\n## Sources\n\n- **Port** - Étude\n  - URL : ${url}\n`;
    expect(exported(text, links)).toContain('([Port](https://example.org/a_%28b%29%7Cc))');
  });
});

describe('without citations', () => {
  const remove = { citations: 'remove' } as const;

  test.each([
    ['the space before', 'Il pleut (Source : Phare du Nord). Il vente.', 'Il pleut. Il vente.'],
    ['a no-break space', 'Il pleut\u00A0(Phare du Nord)\u00A0; il vente.', 'Il pleut\u00A0; il vente.'],
    ['the sentence after it', 'Il pleut. (Source : Phare du Nord) Il vente.', 'Il pleut. Il vente.'],
    ['a second stop', 'Il pleut. (Source : Phare du Nord).', 'Il pleut.'],
    ['words around it', 'Il pleut (Phare du Nord) et il vente.', 'Il pleut et il vente.'],
    ['numbers one after the other', 'Il pleut [1], [2].', 'Il pleut.'],
    ['a comma before it', 'Il pleut, (Bac de Loire).', 'Il pleut.'],
    ['brackets that hold nothing else', 'Il pleut ([[1]]).', 'Il pleut.'],
    ['a link that says nothing else', 'Il pleut [(Bac de Loire)](https://example.org/bac).', 'Il pleut.'],
    ['emphasis', 'Il pleut *(Source : Phare du Nord)*.', 'Il pleut.'],
    ['its line', 'Il pleut.\n(Source : Phare du Nord)\nIl vente.', 'Il pleut.\nIl vente.'],
    ['its paragraph', 'Il pleut.\n\n(Source : Phare du Nord)\n\nIl vente.', 'Il pleut.\n\nIl vente.'],
    ['a credit', 'Il pleut.\n\n**Source :** Phare du Nord\n\nIl vente.', 'Il pleut.\n\nIl vente.'],
    ['a cell', '| A | B |\n| - | - |\n| 1 | 12 % (Bac de Loire) |', '| A | B |\n| - | - |\n| 1 | 12 % |'],
    ['a remark, which stays', 'Il pleut (+12 %, source : Bac de Loire).', 'Il pleut (+12 %).'],
    ['a start of a sentence', '(Bac de Loire) Il pleut.', 'Il pleut.'],
    ['an item', '- Il pleut.\n- (Source : Bac de Loire)', '- Il pleut.'],
    ['words that it keeps apart', 'Il pleut[1]et vente.', 'Il pleut et vente.'],
  ])('nothing is left beside %s', (_what, before, after) => {
    expect(bodyOf(before, remove)).toBe(after);
  });

  test.each([
    ['an attribution', 'Selon le Phare du Nord, il pleut. La même étude dit non.'],
    ['a link', 'Voir [le relevé](https://example.org/releve).'],
    ['a name beside more in brackets', 'Il pleut (soit 12 jours de plus que prévu, Bac de Loire, 2019).'],
    ['who signs a quotation', '> Il pleut.\n>\n> — Bac de Loire'],
  ])('%s stays: it is what the text says', (_what, body) => {
    expect(bodyOf(body, remove)).toBe(body);
  });

  test('notes that name a source go with their marks; others stay', () => {
    const text = `Il pleut[^1] et il vente[^2].\n\n[^1]: Ada Salor, *Crues lentes*, 2019, https://example.org/crues\n[^2]: Hors orages.\n\nFin.\n`;
    expect(exported(text, remove)).toBe('Il pleut et il vente[^2].\n\n[^2]: Hors orages.\n\nFin.\n');
  });
});

describe('the list', () => {
  test('goes when it is said, and what follows it stays', () => {
    const text = `${article('Il pleut (Source : Bac de Loire).')}\n## Merci\n\nÀ tous.\n`;
    const without = exported(text, { withoutList: true });
    expect(without).toBe('# Le fleuve\n\nIl pleut (Source : Bac de Loire).\n\n## Merci\n\nÀ tous.\n');
    expect(exported(article('Il pleut.'), { withoutList: true })).toBe('# Le fleuve\n\nIl pleut.\n');
  });
});

describe('HTML', () => {
  const html = (text: string, options: Partial<ExportOptions> = {}) =>
    exportArticle(read(text), { citations: 'keep', to: 'html', withoutList: false, ...options });

  test('has the text, its notes in the language of the article, and neither front matter nor comments', () => {
    const text = `---\ntitle: A\nlang: fr\n---\n\n<!-- à revoir -->\n\n${article('Il pleut (Source : Bac de Loire).')}`;
    const { text: out } = html(text, { citations: 'notes', withoutList: true });
    expect(out).toMatch(
      /^<h1>Le fleuve<\/h1>\n<p>Il pleut<sup><a href="#fn-1" id="fnref-1"[^>]*>1<\/a><\/sup>\.<\/p>\n/,
    );
    expect(out).toContain('<h2 id="footnote-label">Notes</h2>');
    expect(out).toContain('aria-label="Retour au texte, note 1"');
    expect(out).not.toMatch(/title|revoir|<!--/);
  });

  test('keeps bare tags that only say how words look, and tells which others it leaves out', () => {
    const { text, tagsLeftOut } = html(
      'CO<sub class="x">2</sub> <a href="https://example.org">ici</a><br>là &eacute;.\n',
    );
    expect([text, tagsLeftOut]).toEqual(['<p>CO<sub>2</sub> ici<br>là é.</p>\n', ['a']]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', ''],
    ['a script in a line', 'A <script>alert(1)</script> b.', '<p>A alert(1) b.</p>\n'],
    ['a handler', '<p onclick="alert(1)">A</p>', '<p>A</p>\n'],
    ['a frame', '<iframe src="https://example.org"></iframe>', ''],
    [
      'an address that runs',
      '[a](javascript:alert(1)) ![b](data:text/html,x)',
      '<p><a href="">a</a> <img src="" alt="b"></p>\n',
    ],
    ['a tag that never ends', '<div\n<p title="', ''],
    ['a tag in a tag', '<p><<b>script>alert(1)</p>', '<p>&lt;<b>script&gt;alert(1)</p>\n'],
    ['a comment that hides one', '<p><!-- > <script> --><b>A</b></p>', '<p><b>A</b></p>\n'],
  ])('runs nothing: %s', (_what, text, out) => {
    expect(html(text).text.replaceAll(' />', '>')).toBe(out);
  });
});
