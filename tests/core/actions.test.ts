import { describe, expect, it } from 'vitest';
import type { Action } from '../../server/src/core/features/actions/action.ts';
import { actions } from '../../server/src/core/features/actions/index.ts';
import type { Locale } from '../../server/src/core/language/locale.ts';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import type { Edit } from '../../server/src/core/rules/finding.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { cut, read, unmark } from './read.ts';

interface Place {
  readonly text: string;
  readonly range: Span;
}

/** Text without the marks ‹ ›, which show what is selected; "‹›" is a cursor. */
const place = (marked: string): Place => {
  const { text, spans } = unmark(marked);
  return { text, range: spans[0] ?? { start: 0, end: text.length } };
};

/** What is offered at a place for the findings of one rule, or of all. */
const offered = ({ text, range }: Place, rule?: string, locale: Locale = 'fr'): readonly Action[] => {
  const article = read(text);
  const all = actions(article, lint(article, { locale }), range, locale).filter(
    ({ title }) => !/^(?:Citer|Cite) /.test(title),
  );
  return rule === undefined ? own(all) : own(all).filter(({ finding }) => finding?.rule === rule);
};

const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);

/** The rules' own fixes and comments; what else is offered has tests of its own. */
const own = (all: readonly Action[]): readonly Action[] =>
  all.filter(({ edits, kind }) => edits.length > 0 && kind === 'quickfix');

const isSuppression = ({ edits }: Action): boolean => edits.some(({ text }) => text.includes('sourcier-disable'));

/** The text after "Ignore here" for the rule's first finding at the selection. */
const ignored = (marked: string, rule = 'unsourced-claim'): string | null => {
  const at = place(marked);
  const action = offered(at, rule).find(isSuppression);
  return action ? apply(at.text, action.edits) : null;
};

/** The text after the rule's first fix at the selection. */
const mended = (marked: string, rule: string): string | null => {
  const at = place(marked);
  const action = offered(at, rule).find((candidate) => !isSuppression(candidate));
  return action ? apply(at.text, action.edits) : null;
};

it('is offered for the findings nearest to the beginning of what is selected, where there are many', () => {
  const lines = Array.from({ length: 60 }, (_, i) => `Le train gagne ${i + 11} %.`);
  const marked = lines.toSpliced(20, 1, `‹${lines[20]}`).join('\n\n');
  const { text, range } = place(`${marked}›`);
  const article = read(text);
  const all = actions(article, lint(article, { locale: 'fr' }), range, 'fr');
  const found = new Set(all.map(({ finding }) => finding && cut(text, finding.span)));
  expect(found.size).toBe(30);
  expect(found).toContain('Le train gagne 31 %.');
  expect(found).toContain('Le train gagne 60 %.');
});

const COMMENT = '<!-- sourcier-disable-next-line unsourced-claim -->';

const SILENCED: readonly (readonly [name: string, before: string, after: string])[] = [
  ['on the first line', 'Le train gagne ‹38 %›.', `${COMMENT}\nLe train gagne 38 %.`],
  ['on a later line of a paragraph', 'Le train\ngagne ‹38 %›.\n', `${COMMENT}\nLe train\ngagne 38 %.\n`],
  ['after a paragraph', 'Un mot.\n\nIl perd ‹12 %›.\n', `Un mot.\n\n${COMMENT}\nIl perd 12 %.\n`],
  ['under a heading', '# Titre\nIl perd ‹12 %›.\n', `# Titre\n${COMMENT}\nIl perd 12 %.\n`],
  ['under front matter', '---\ntitle: a\n---\nIl perd ‹12 %›.', `---\ntitle: a\n---\n${COMMENT}\nIl perd 12 %.`],
  ['in bold', '**Il perd ‹12 %›.**\n', `${COMMENT}\n**Il perd 12 %.**\n`],
  ['in an item', '- Il perd ‹12 %›.\n', `${COMMENT}\n- Il perd 12 %.\n`],
  ['in a numbered item', '1. Un mot.\n2. Il perd ‹12 %›.\n', `1. Un mot.\n   ${COMMENT}\n2. Il perd 12 %.\n`],
  ['in the first item', 'Un mot.\n\n1. Il perd ‹12 %›.\n2. Un.\n', `Un mot.\n\n${COMMENT}\n1. Il perd 12 %.\n2. Un.\n`],
  ['in the tenth item', '9. Un.\n10. Un.\n11. Il perd ‹12 %›.', `9. Un.\n10. Un.\n    ${COMMENT}\n11. Il perd 12 %.`],
  ['in an item of a loose list', '- Un.\n\n- Il perd ‹12 %›.\n', `- Un.\n\n  ${COMMENT}\n- Il perd 12 %.\n`],
  ['after an item that goes on', '- Un\nmot.\n- Il perd ‹12 %›.\n', `- Un\nmot.\n  ${COMMENT}\n- Il perd 12 %.\n`],
  [
    'after an item with items',
    '* Un.\n  * Un.\n* Il perd ‹12 %›.\n',
    `* Un.\n  * Un.\n  ${COMMENT}\n* Il perd 12 %.\n`,
  ],
  ['after an item with a tab', '-\tUn.\n-\tIl perd ‹12 %›.\n', `-\tUn.\n    ${COMMENT}\n-\tIl perd 12 %.\n`],
  ['after another list', '- Un.\n* Il perd ‹12 %›.\n', `- Un.\n${COMMENT}\n* Il perd 12 %.\n`],
  ['after words under a list', '- Un.\n\nMot.\n- Il perd ‹12 %›.\n', `- Un.\n\nMot.\n${COMMENT}\n- Il perd 12 %.\n`],
  [
    'in the second nested item',
    '- Un.\n  - Un.\n  - Il perd ‹12 %›.\n',
    `- Un.\n  - Un.\n    ${COMMENT}\n  - Il perd 12 %.\n`,
  ],
  ['in a second item of a quotation', '> - Un.\n> - Il perd ‹12 %›.\n', `> - Un.\n>   ${COMMENT}\n> - Il perd 12 %.\n`],
  ['in a task', '- [ ] Un.\n- [x] Il perd ‹12 %›.\n', `- [ ] Un.\n  ${COMMENT}\n- [x] Il perd 12 %.\n`],
  ['in a nested item', '- Un mot.\n  - Il perd ‹12 %›.\n', `- Un mot.\n  ${COMMENT}\n  - Il perd 12 %.\n`],
  ['in a paragraph of an item', '- Un mot.\n\n  Il perd ‹12 %›.\n', `- Un mot.\n\n  ${COMMENT}\n  Il perd 12 %.\n`],
  ['in a quotation', '> Il perd ‹12 %›.\n', `> ${COMMENT}\n> Il perd 12 %.\n`],
  ['in a quotation without a space', '>Il perd ‹12 %›.\n', `>${COMMENT}\n>Il perd 12 %.\n`],
  ['in a quotation of two paragraphs', '> Un.\n>\n> Il perd ‹12 %›.', `> Un.\n>\n> ${COMMENT}\n> Il perd 12 %.`],
  ['in a quotation in a quotation', '> > Il perd ‹12 %›.\n', `> > ${COMMENT}\n> > Il perd 12 %.\n`],
  ['in an item of a quotation', '> - Il perd ‹12 %›.\n', `> ${COMMENT}\n> - Il perd 12 %.\n`],
  ['in a callout', '> [!NOTE]\n> Il perd ‹12 %›.\n', `> [!NOTE]\n> ${COMMENT}\n> Il perd 12 %.\n`],
  [
    'in a callout in a quotation',
    '> > [!TIP]\n> > Il perd ‹12 %›.\n',
    `> > [!TIP]\n> > ${COMMENT}\n> > Il perd 12 %.\n`,
  ],
  ['with CRLF', 'Un mot.\r\n\r\nIl perd ‹12 %›.\r\n', `Un mot.\r\n\r\n${COMMENT}\r\nIl perd 12 %.\r\n`],
  ['with CRLF in an item', '- Un.\r\n  - Il perd ‹12 %›.\r\n', `- Un.\r\n  ${COMMENT}\r\n  - Il perd 12 %.\r\n`],
];

describe('“Ignore here”', () => {
  it.each(SILENCED)('writes a comment above the block %s', (_, before, after) => {
    expect(ignored(before)).toBe(after);
  });

  it.each(SILENCED)('silences what it was asked for %s, and leaves the text as it was', (_, before) => {
    const after = ignored(before) ?? '';
    const claims = lint(read(after), { locale: 'fr' }).filter(({ rule }) => rule === 'unsourced-claim');
    expect(claims).toEqual([]);
    expect(after.replace(new RegExp(`[ \\t>]*${COMMENT}(?:\\r\\n|\\n)`), '')).toBe(place(before).text);
  });

  it.each(SILENCED)('is written as MDX has it %s', (_, before) => {
    const { text, range } = place(before);
    const article = read(text);
    const all = actions(article, lint(article, { locale: 'fr' }), range, 'fr', 'mdx').filter(isSuppression);
    const after = apply(text, all[0]?.edits ?? []);
    expect(after).toContain('{/* sourcier-disable-next-line unsourced-claim */}');
    expect(after).not.toContain('<!--');
    expect(lint(read(after), { locale: 'fr' }).filter(({ rule }) => rule === 'unsourced-claim')).toEqual([]);
  });

  it.each(SILENCED)('leaves lists whole %s', (_, before) => {
    const lists = (text: string): number => parseMarkdown(text).children.filter(({ type }) => type === 'list').length;
    expect(lists(ignored(before) ?? '')).toBe(lists(place(before).text));
  });

  it('leaves the findings of other blocks', () => {
    const after = ignored('Le train gagne ‹38 %›.\n\nIl perd 12 %.\n') ?? '';
    const left = lint(read(after), { locale: 'fr' }).map(({ span }) => cut(after, span));
    expect(left).toEqual(['Il perd 12 %.']);
  });

  it('is offered above an entry of a list of sources, and above its field', () => {
    const text = 'Un mot (Source : Insee).\n\n## Sources\n\n1. **Insee**\n2. **‹Ademe›**\n   - Date : bientôt\n';
    expect(ignored(text, 'uncited-source')).toBe(
      'Un mot (Source : Insee).\n\n## Sources\n\n1. **Insee**\n   <!-- sourcier-disable-next-line uncited-source -->\n2. **Ademe**\n   - Date : bientôt\n',
    );
    expect(ignored('## Sources\n\n1. **Ademe**\n   - Date : ‹bientôt›\n', 'invalid-source-field')).toBe(
      '## Sources\n\n1. **Ademe**\n   <!-- sourcier-disable-next-line invalid-source-field -->\n   - Date : bientôt\n',
    );
  });

  it.each([
    ['in a table', '| A |\n| --- |\n| (Source : ‹Dares›) |\n\n## Sources\n\n- Ademe\n', 'unknown-source'],
    ['in a table of sources', '## Sources\n\n| Source |\n| --- |\n| Ademe |\n| ‹Ademe› |\n', 'duplicate-source'],
    ['in front matter', '---\nsources: ‹3›\n---\n\n## Sources\n\n- Ademe\n', 'source-count-mismatch'],
    ['on front matter', '---\ntitle: a\n‹title›: b\n---\n\nUn mot.\n', 'invalid-front-matter'],
  ])('is not offered %s', (_, marked, rule) => {
    expect(lint(read(place(marked).text), { locale: 'fr' }).map((finding) => finding.rule)).toContain(rule);
    expect(ignored(marked, rule)).toBeNull();
  });
});

const LIST = '\n\n## Sources\n\n1. **Observatoire du rail** - Étude\n';

describe('a fix', () => {
  it.each([
    ['in a paragraph', 'Un mot (Source : ‹Obsevatoire du rail›).', 'Un mot (Source : Observatoire du rail).'],
    ['in an item', '  - Un mot (Source : ‹Obsevatoire du rail›).', '  - Un mot (Source : Observatoire du rail).'],
    ['in a quotation', '> Un mot (Source : ‹Obsevatoire du rail›).', '> Un mot (Source : Observatoire du rail).'],
    [
      'in a table',
      '| A |\n|---|\n| (Source : ‹Obsevatoire du rail›) |',
      '| A |\n|---|\n| (Source : Observatoire du rail) |',
    ],
    ['over two lines', 'Un mot (Source : ‹Obsevatoire\ndu rail›).', 'Un mot (Source : Observatoire du rail).'],
    ['in a link', '[Un mot (Source : ‹Obsevatoire du rail›)](a)', '[Un mot (Source : Observatoire du rail)](a)'],
  ])('changes the name and nothing else %s', (_, before, after) => {
    expect(mended(before + LIST, 'unknown-source')).toBe(after + LIST);
  });

  it('changes one name of several', () => {
    const text = `Un mot (Sources : Ademe, ‹Obsevatoire du rail› et Insee).${LIST}`;
    expect(mended(text, 'unknown-source')).toBe(`Un mot (Sources : Ademe, Observatoire du rail et Insee).${LIST}`);
  });

  it('writes the line breaks of the file', () => {
    const added = mended('Un mot ‹(Source : Insee)›.\r\n', 'missing-source-list') ?? '';
    expect(added).toBe(
      'Un mot (Source : Insee).\r\n\r\n## Sources et références\r\n\r\n1. **Insee**\r\n   - Date : \r\n   - URL : \r\n   - Fiabilité : /10\r\n',
    );
    const list = '\r\n\r\n## Sources\r\n\r\n1. **Ademe** - Note\r\n   - Date : 2025\r\n';
    expect(mended(`Un mot (Source : ‹Insee›).${list}`, 'unknown-source')).toBe(
      `Un mot (Source : Insee).${list}2. **Insee**\r\n   - Date :\r\n`,
    );
  });

  it('adds a list after a text that does not end with a line break', () => {
    expect(mended('Un mot ‹(Source : Insee)›.', 'missing-source-list')).toContain(
      'Insee).\n\n## Sources et références\n',
    );
  });

  it('corrects a number in front matter', () => {
    const text = '---\nsources: ‹3› # relu\n---\n\n## Sources\n\n- Ademe\n';
    expect(mended(text, 'source-count-mismatch')).toBe('---\nsources: 1 # relu\n---\n\n## Sources\n\n- Ademe\n');
  });
});

describe('what is offered', () => {
  const text = `Le train gagne 38 % (Source : Obsevatoire du rail).${LIST}`;
  const titles = (marked: string, locale: Locale = 'fr') =>
    offered(place(marked), undefined, locale).map(({ title }) => title);

  it('is the fixes, the first of them preferred, then “Ignore here”', () => {
    const all = offered(place(text.replace('Obsevatoire du rail', '‹Obsevatoire du rail›')));
    expect(all.map(({ title, preferred }) => [title, preferred])).toEqual([
      ['Remplacer par «\u00A0Observatoire du rail\u00A0»', true],
      ['Ajouter «\u00A0Obsevatoire du rail\u00A0» à la liste des sources', false],
      ['Ignorer ici, par un commentaire dans le texte\u00A0: les sources citées hors de la liste', undefined],
    ]);
    expect(new Set(all.map(({ finding }) => finding?.rule))).toEqual(new Set(['unknown-source']));
  });

  it('is said in English too', () => {
    expect(titles(text.replace('Obsevatoire du rail', '‹Obsevatoire du rail›'), 'en')).toEqual([
      'Replace by “Observatoire du rail”',
      'Add “Obsevatoire du rail” to the list of sources',
      'Ignore here, by a comment in the text: cited sources that are not listed',
    ]);
  });

  it.each([
    ['at the start of the finding', '‹›Obsevatoire du rail', 3],
    ['inside it', 'Obse‹›vatoire du rail', 3],
    ['at its end', 'Obsevatoire du rail‹›', 3],
  ])('is offered to a cursor %s', (_, name, count) => {
    expect(titles(text.replace('Obsevatoire du rail', name))).toHaveLength(count);
  });

  it.each(['Le ‹›train gagne', 'Le ‹train› gagne'])('is nothing away from the findings: %s', (words) => {
    expect(titles(text.replace('Le train gagne', words))).toEqual([]);
  });

  it('is offered for each finding of a selection', () => {
    const both = `‹Le train gagne 38 %.\n\nUn mot (Source : Obsevatoire du rail)›.${LIST}`;
    expect(titles(both).filter((title) => title.startsWith('Ignorer'))).toEqual([
      'Ignorer ici, par un commentaire dans le texte\u00A0: les affirmations sans source',
      'Ignorer ici, par un commentaire dans le texte\u00A0: les sources citées hors de la liste',
    ]);
  });
});
