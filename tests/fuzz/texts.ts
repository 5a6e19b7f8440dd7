import fc from 'fast-check';
import { articlesIn } from './real.ts';

/** Articles in the shapes of real ones. */
const ARTICLES = articlesIn('samples');

const line = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));

const WORDS = [
  'Près de 66 % des gares',
  'ferment',
  '(Source : Insee)',
  'selon l’Ademe',
  '« Elle part. »',
  '[^1]',
  '**gras**',
];
const ODD = [
  '`code',
  '[lien](',
  '![](a',
  '<b>',
  '&amp;',
  '\\',
  '|',
  '{{x}}',
  'https://a.fr/',
  'www.a.fr',
  'redaction@a.fr',
  'redaction&#64;a.fr',
  'https:\\//a.fr',
  '@cle2024',
  '[1]',
  '[Étude a]',
  ':--',
  '🎉',
  '\u202E',
  '%%',
  '%% mot %%',
  '{/*',
  '*/}',
  '$',
  '$x_1$',
  '$$',
  '\\(x\\)',
  '[[page|mot]]',
  '{#nom .classe}',
  '^nom',
  'Rail\\_Obs',
];
const FIELDS = [
  '- Date : 2024',
  '- URL : https://a.fr',
  '- Fiabilité : 8/10',
  '- Extraits : « 66 % »',
  '- Date :',
  '- URL : javascript:0',
];

const prose = line([...WORDS, ...ODD]);
const entry = fc
  .tuple(fc.constantFrom('1. ', '- ', '* ', '2) '), prose, fc.array(fc.constantFrom(...FIELDS), { maxLength: 4 }))
  .map(([mark, name, fields]) => [`${mark}**${name}** - Étude`, ...fields.map((field) => `   ${field}`)].join('\n'));
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.constantFrom('Sources', 'Sources et références', 'Les gares', '', 'References'),
  )
  .map(([depth, title]) => `${'#'.repeat(depth)} ${title}`);
const fence = fc.tuple(fc.constantFrom('```', '~~~', '````'), prose).map(([mark, code]) => `${mark}\n${code}\n${mark}`);
const table = fc
  .array(prose, { minLength: 1, maxLength: 3 })
  .map((rows) => ['| a | b |', '|---|---|', ...rows].join('\n'));
const note = prose.map((text) => `[^1]: ${text}`);
const address = fc.constantFrom(
  '[1]: /a',
  '[1]: /b\n[étude a]: /c "Insee"',
  '[étude  A]: <https://a.fr>',
  '[étude\na]:\n  /a "(Insee)"',
  '[1]: #',
);
const comment = fc.constantFrom('<!-- sourcier-disable -->', '<!-- sourcier-enable', '<!--', '-->', '<div>');
const dialect = fc.constantFrom(
  ...[
    '%%',
    '{% comment %}',
    '{% endcomment %}',
    '{{< figure',
    '>}}',
    '<Chart data={[',
    ']} />',
    '$$',
    ':::',
    ':::note',
  ],
  ...['{/* sourcier-disable-file */}', '\\begin{equation}', '\\end{equation}', '!!! note "Mot"', '    Un mot.'],
  ...['> [!note] Mot', '## Sources {#s}', '**Sources :**', '[Insee](https://a.fr)', '<ol><li>Insee</li></ol>'],
  ...['<details>\n<summary>Sources</summary>', '</details>', 'import A from "./a";', 'export const a = {', '};', '...'],
);

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    prose,
    heading,
    entry,
    fence,
    table,
    note,
    address,
    comment,
    dialect,
    fc
      .tuple(fc.constantFrom('> ', '- ', '    ', '1. '), tie('block'))
      .map(([mark, inner]) => mark + inner.replaceAll('\n', `\n${mark}`)),
    fc.tuple(tie('block'), tie('block')).map((blocks) => blocks.join('\n')),
  ),
}));

/** Front matter in YAML and TOML, whole and broken. */
export const frontMatter = fc
  .tuple(
    fc.constantFrom('---', '+++', '---js', '--- yaml'),
    fc.array(
      fc.constantFrom(
        'title: Les gares',
        'sources: 2',
        'lang: en',
        'a: [b',
        'a: &x [*x]',
        '__proto__: {a: 1}',
        'x = 1',
        'sources = [{ name = "Insee" }, 2]',
        '[[sources]]',
        '[a.b]',
        'name = """a',
        'd = 2024-01-01',
        'bibliography: ../../a.bib',
        '\ta: b',
        '? a',
        'constructor: 1',
        '- a',
      ),
      { maxLength: 5 },
    ),
    fc.constantFrom('---', '+++', '', '----', '...'),
  )
  .map(([open, lines, close]) => [open, ...lines, close, ''].join('\n'));

/** Documents made of Markdown's constructs, nested and cut short as chance will have it. */
export const markdown = fc
  .tuple(
    fc.option(frontMatter, { nil: '' }),
    fc.array(block, { maxLength: 12 }),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r'),
  )
  .map(([front, blocks, joint]) => front + blocks.join(joint));

/** A share of a whole. Not `fc.double`, most of whose numbers are too small to be told from nothing. */
const share = fc.integer({ min: 0, max: 100_000 }).map((part) => part / 100_000);

/** A change to a text: where, as a share of its length, how much goes, and what comes. */
export const change = fc.tuple(
  share,
  fc.nat({ max: 40 }),
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      '',
      '\n',
      '\r',
      '\n\n',
      '```\n',
      '(',
      ')',
      '[',
      '](',
      '«',
      '"',
      '<!--',
      '---\n',
      '\u0000',
      '\uD83D',
      '\uFEFF',
      '# ',
      '> ',
      '- ',
      '| ',
      '   ',
    ),
  ),
);

/** A text after a change. */
export const changed = (text: string, [share, length, written]: readonly [number, number, string]): string => {
  const start = Math.floor(share * text.length);
  return text.slice(0, start) + written + text.slice(Math.min(text.length, start + length));
};

/** Real-shaped articles after a handful of changes. */
export const mutated = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([article, changes]) => changes.reduce(changed, article));

/** The same as bytes that no longer are UTF-8 everywhere, read as editors read them. */
const mangled = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 }),
  )
  .map(([article, bytes]) => {
    const buffer = Buffer.from(article);
    for (const [at, byte] of bytes) buffer[at % buffer.length] = byte;
    return buffer.toString('utf8');
  });

/** Texts of every kind, each kind with its name. */
export const TEXTS = [
  ['made of constructs of Markdown', markdown],
  ['of the samples, changed here and there', mutated],
  ['of the samples, with bytes overwritten', mangled],
] as const;
