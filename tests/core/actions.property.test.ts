import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../server/src/core/article/model.ts';
import type { Action } from '../../server/src/core/features/actions/action.ts';
import { actions } from '../../server/src/core/features/actions/index.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import type { Source } from '../../server/src/core/sources/model.ts';
import { apply } from './offered.ts';
import { meant, read, told } from './read.ts';

const NAMES = [
  ...['Observatoire du rail', 'Gazette du Val', 'Atelier Vélo', 'Insee', 'Ademe', 'Port de Lorient'],
  ...['Mairie de Quimper', 'Revue Cyclable', 'Zone Humide', 'Cerema', 'Banque du Nord', 'Dares'],
];

const urlOf = (i: number): string => `https://example.org/page/${i}`;

interface Style {
  readonly mark: '1.' | '1)' | '-' | '*';
  readonly bold: boolean;
  readonly field: '- ' | '* ' | '';
  readonly indent: 'spaces' | 'tab';
  readonly loose: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  mark: fc.constantFrom('1.', '1)', '-', '*'),
  bold: fc.boolean(),
  field: fc.constantFrom('- ', '* ', ''),
  indent: fc.constantFrom('spaces', 'tab'),
  loose: fc.boolean(),
});

const markOf = ({ mark }: Style, i: number): string => (mark.startsWith('1') ? mark.replace('1', String(i + 1)) : mark);

const headOf = ({ bold }: Style, name: string): string => (bold ? `**${name}** - Étude` : name);

const SHAPES: Readonly<Record<string, (name: string, i: number, how: Style) => string>> = {
  full: (name, i, how) => {
    const before = how.indent === 'tab' ? '\t' : ' '.repeat(markOf(how, i).length + 1);
    const fields = ['Date : 2025-06-04', `URL : ${urlOf(i)}`, 'Fiabilité : 8/10'].slice(0, i === 0 ? 2 : 3);
    return [`${markOf(how, i)} ${headOf(how, name)}`, ...fields.map((one) => `${before}${how.field}${one}`)].join('\n');
  },
  line: (name, i, how) => `${markOf(how, i)} ${headOf(how, name)}`,
  link: (name, i, how) => `${markOf(how, i)} [${name}](${urlOf(i)})`,
  address: (name, i, how) => `${markOf(how, i)} ${headOf(how, name)} : ${urlOf(i)}`,
  square: (name, i) => `[${i + 1}] ${name}, 2025. ${urlOf(i)}\n`,
  row: (name, i) => `| ${name} | Étude | ${urlOf(i)} |`,
};

const list = fc
  .record({
    shape: fc.constantFrom(...Object.keys(SHAPES)),
    how: style,
    count: fc.constantFrom(1, 2, 3, 9, 10, 12),
    names: fc.shuffledSubarray(NAMES, { minLength: 12, maxLength: 12 }),
  })
  .map(({ shape, how, count, names }) => {
    const entries = names.slice(0, count).map((name, i) => SHAPES[shape]?.(name, i, how) ?? '');
    const head = shape === 'row' ? '| Source | Type | URL |\n| --- | --- | --- |\n' : '';
    return { names, count, text: head + entries.join(how.loose && shape !== 'row' ? '\n\n' : '\n') };
  });

const BODY: readonly ((names: readonly string[]) => string)[] = [
  () => 'Près de 66 % des gares ont fermé en 2024.',
  () => '> Les ventes ont atteint 2,5 millions de vélos en 2024',
  () => '- Le trafic a doublé entre 2019 et 2024, soit 48 % de plus !\n- Un mot.',
  () => '« Les quais perdent 31 % de leurs voyageurs. »',
  () => '**Le train gagne 38 % en un an.** La suite.',
  () => 'Il a gagné 12 % de lecteurs, de clients, etc.',
  ([a = '']) => `Le train ralentit (Source : ${a.toUpperCase()}).`,
  ([a = '', b = '']) => `Un quai (source: ${a}), puis deux (Source : ${b}).`,
  ([, b = '']) => `Les quais changent (${b}).`,
  ([a = '']) => `Le fret baisse (Source : ${a}x).`,
  () => 'Le fret monte (Source : Chambre des Lacs).',
  () => 'Selon Monique Larivière, le fret baisse de 12 %.',
  () => 'Les prix [montent de 12 %](https://www.fret.example/prix?a=1) depuis.',
  () => 'Les prix montent : https://fret.example/prix',
  () => 'Le froid gagne [2], puis [1].',
  () => 'Une note manque[^1].',
  () => '| Ville | Part |\n| --- | --- |\n| Brest | 12 % |',
  () => '[^2]: Une note.',
];

const sample: fc.Arbitrary<string> = fc
  .record({
    front: fc.constantFrom('none' as const, 'right' as const, 'wrong' as const, 'words' as const),
    body: fc.subarray([...BODY], { minLength: 1, maxLength: 6 }),
    list: fc.option(list, { freq: 6, nil: null }),
    after: fc.constantFrom('', '\n', '\n\nUn dernier mot.\n', '\n\n## Notes\n\nUn dernier mot.'),
    end: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\uFEFF'),
  })
  .map(({ front, body, list: sources, after, end, bom }) => {
    const count = sources?.count ?? 3;
    const fronts = {
      none: '',
      right: `---\nsources: ${count}\n---\n\n`,
      wrong: '---\nsources: 7\n---\n\n',
      words: `---\ndescription: "${count} sources vérifiées"\n---\n\n`,
    };
    const section = sources ? `## Sources\n\n${sources.text}` : '';
    const prose = body.map((part) => part(sources?.names ?? NAMES)).join('\n\n');
    return bom + `${fronts[front]}# Titre\n\n${prose}\n\n${section}${after}`.replaceAll('\n', end);
  });

const check = (article: Article): readonly Finding[] => lint(article, { locale: 'fr' });

const offered = (article: Article, findings: readonly Finding[]): readonly Action[] => {
  const places = [
    ...findings.map(({ span }) => span),
    ...article.citations.map(({ span }) => span),
    ...article.sources.map(({ nameSpan }) => nameSpan),
  ];
  const all = places.flatMap((span) => actions(article, findings, span, 'fr'));
  return [...new Map(all.map((action) => [JSON.stringify([action.title, action.edits]), action])).values()];
};

const counted = (findings: readonly Finding[], rule: string): number =>
  findings.filter((one) => one.rule === rule).length;

const GRAVE: ReadonlySet<string> = new Set(['error', 'warning']);

const grave = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.filter(({ severity }) => GRAVE.has(severity)).map(({ rule }) => rule)),
];

/** Empty fields still wait for their values: the finding goes when the writer has filled them in. */
const WAITS: ReadonlySet<string> = new Set(['incomplete-source']);

/** These compare with the list. */
const NEEDS_LIST: ReadonlySet<string> = new Set(['source-count-mismatch', 'unknown-source']);

const entries = ({ sources }: Article): readonly string[] => sources.map((source) => JSON.stringify(told(source)));

const meanings = (article: Article): readonly (string | null)[] =>
  article.citations.map((citation) => meant(article, citation));

/** Nobody loses an entry or the sense of a citation by what is done to another one. */
const checkOthers = (before: Article, after: Article, { title }: Action): void => {
  const isRemoval = title.startsWith('Retirer');
  const left = entries(after);
  const lost = entries(before).filter((entry) => !left.includes(entry));
  expect(lost, title).toHaveLength(isRemoval ? 1 : 0);
  const shapes = new Set<Source['shape']>(['note', ...before.sources.map(({ shape }) => shape)]);
  if (before.lists.length > 0 && left.length > entries(before).length)
    for (const { shape } of after.sources) expect(shapes, title).toContain(shape);
  if (isRemoval || /^(?:Trier|Renuméroter)/.test(title)) expect(meanings(after), title).toEqual(meanings(before));
};

const checkAction = (article: Article, findings: readonly Finding[], action: Action): void => {
  const { edits, finding, title } = action;
  const { text } = article;
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [i, span] of spans.entries()) {
    expect(span.start, title).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    expect(span.end, title).toBeLessThanOrEqual(text.length);
    expect(span.end, title).toBeGreaterThanOrEqual(span.start);
  }
  const written = apply(text, edits);
  const then = read(written);
  const after = check(then);
  checkOthers(article, then, action);
  expect(written.replace(/\r\n/g, '').includes('\r'), title).toBe(false);
  expect(/(?<!\r)\n/.test(written), title).toBe(/(?<!\r)\n/.test(text));
  for (const rule of grave(after)) {
    // Without a list there was nothing to compare announced counts and numbers with.
    if (article.lists.length === 0 && NEEDS_LIST.has(rule)) continue;
    expect(counted(after, rule), `${title}: ${rule}\n${written}`).toBeLessThanOrEqual(counted(findings, rule));
  }
  if (finding && !(WAITS.has(finding.rule) && title.startsWith('Ajouter les champs'))) {
    expect(counted(after, finding.rule), `${title}\n${written}`).toBeLessThan(counted(findings, finding.rule));
  }
};

test('whatever is offered mends its finding, brings no new one, and keeps to the text and its line ends', () => {
  fc.assert(
    fc.property(sample, (text) => {
      const article = read(text);
      const findings = check(article);
      for (const action of offered(article, findings))
        if (action.edits.length > 0) checkAction(article, findings, action);
    }),
  );
});
