import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { isoOf } from '../../server/src/core/sources/dates.ts';
import { runs } from '../fuzz/runs.ts';

const SOURCES = [
  { name: 'Observatoire du rail', url: 'https://example.org/rail', date: '2025-06-04', score: 8 },
  { name: 'La Gazette du Val', url: 'https://example.org/gazette?n=12', date: '2025-05-12', score: 6 },
  { name: 'Institut Ørsted-Weiß', url: 'https://example.com/a/b', date: '2024-11-30', score: 10 },
] as const;

type Entry = (typeof SOURCES)[number];

const title = fc.constantFrom(
  '## Sources',
  '### Références',
  '# Sources et références',
  '## 7. Sources',
  '## 📚 Bibliographie',
  '**Sources :**',
  'Sources :',
  '## Works cited',
);

const DATES: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.split('-').reverse().join('/'),
  (iso) => iso.split('-').reverse().join('.'),
];

const SCORES: readonly ((score: number) => string)[] = [
  (score) => `${score}/10`,
  (score) => `${score / 2}/5`,
  (score) => `${score * 10} %`,
  (score) => `${score}/10 (d’après la rédaction)`,
];

const LABELS = [
  { date: 'Date :', url: 'URL :', score: 'Fiabilité :' },
  { date: 'Publié le :', url: 'Lien :', score: 'Indice de fiabilité :' },
  { date: '**Date :**', url: '**URL :**', score: '**Fiabilité :**' },
  { date: 'Published:', url: 'Link:', score: 'Reliability:' },
] as const;

const style = fc.record({
  mark: fc.constantFrom('1.', '1)', '-', '*'),
  bold: fc.boolean(),
  nested: fc.boolean(),
  loose: fc.boolean(),
  labels: fc.constantFrom(...LABELS),
  date: fc.constantFrom(...DATES),
  score: fc.constantFrom(...SCORES),
  order: fc.shuffledSubarray(['date', 'url', 'score'] as const, { minLength: 3, maxLength: 3 }),
});

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

/** An entry with labelled fields, one to a line or in a list of its own. */
const full = (entry: Entry, i: number, { mark, bold, nested, labels, date, score, order }: Style): string => {
  const own = mark.startsWith('1') ? mark.replace('1', String(i + 1)) : mark;
  const indent = ' '.repeat(own.length + 1);
  const values = { date: date(entry.date), url: entry.url, score: score(entry.score) };
  const fields = order.map((key) => `${indent}${nested ? '- ' : ''}${labels[key]} ${values[key]}`);
  // Lines that only follow each other need a break to stay apart.
  return [`${own} ${bold ? `**${entry.name}**` : entry.name}`, ...fields].join('\n');
};

const read = (text: string) =>
  parseArticle(text).sources.map(({ name, url, date, reliability }) => ({
    name,
    url: url?.href,
    date: date?.value ? isoOf(date.value) : null,
    score: reliability?.score ?? null,
  }));

const ENDS = ['\n', '\r\n'] as const;

const around = fc.record({ bom: fc.boolean(), end: fc.constantFrom(...ENDS) });

const inFile = (text: string, { bom, end }: { bom: boolean; end: string }): string =>
  (bom ? '\uFEFF' : '') + text.replace(/\n/g, end);

test('entries with fields are the same three sources, however they are written', () => {
  fc.assert(
    fc.property(title, style, around, (heading, how, file) => {
      const entries = SOURCES.map((entry, i) => full(entry, i, how)).join(how.loose ? '\n\n' : '\n');
      expect(read(inFile(`Un texte.\n\n${heading}\n\n${entries}\n`, file))).toEqual(SOURCES);
    }),
    runs(5),
  );
});

const LINES: readonly ((entry: Entry, i: number) => string)[] = [
  ({ name, url }) => `- [${name}](${url})`,
  ({ name, url }, i) => `${i + 1}. [${name}](${url})`,
  ({ name, url }) => `* **${name}** : ${url}`,
  ({ name, url }) => `- ${name} — *Un titre* — <${url}>`,
];

test('lines with a name and an address are the same three sources', () => {
  fc.assert(
    fc.property(title, fc.constantFrom(...LINES), around, (heading, line, file) => {
      const text = `Un texte.\n\n${heading}\n\n${SOURCES.map(line).join('\n')}\n`;
      expect(read(inFile(text, file)).map(({ name, url }) => ({ name, url }))).toEqual(
        SOURCES.map(({ name, url }) => ({ name, url })),
      );
    }),
  );
});

test('paragraphs, numbers in brackets and rows of a table are the same three sources', () => {
  const shapes = [
    SOURCES.map(({ name, url }) => `[${name}](${url})`).join('\n\n'),
    SOURCES.map(({ name, url }, i) => `[${i + 1}] ${name} — ${url}`).join('\n'),
    `| Source | URL |\n| --- | --- |\n${SOURCES.map(({ name, url }) => `| ${name} | ${url} |`).join('\n')}`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...shapes), around, (shape, file) => {
      const text = inFile(`Un texte.\n\n## Sources\n\n${shape}\n`, file);
      expect(read(text).map(({ name, url }) => ({ name, url }))).toEqual(
        SOURCES.map(({ name, url }) => ({ name, url })),
      );
    }),
  );
});
