import fc from 'fast-check';
import type { Finding } from '../../server/src/core/rules/finding.ts';

/** What somebody does to a text: at a border of something, or anywhere, and what happens there. */
export interface Edit {
  readonly near: 'anything' | 'finding' | 'mark' | 'line';
  /** Which border of that kind, and how far from it. */
  readonly which: number;
  readonly by: number;
  readonly what: What;
}

type What =
  | { readonly kind: 'write'; readonly gone: number; readonly text: string }
  /** What stands there, to the end of its line or block, goes; or comes back elsewhere; or comes there as well. */
  | { readonly kind: 'cut' | 'move' | 'copy'; readonly unit: 'line' | 'block'; readonly to: number }
  /** Every line of the text ends as another editor would end it. */
  | { readonly kind: 'ends'; readonly end: '\n' | '\r\n' };

const TYPED = [
  ...[' ', 'e', 'É', '.', ', ', '4', ' 12 %', '« mot »', '’', ')', ' : ', '…', '! '],
  ...[
    ' (Insee)',
    ' selon l’Ademe',
    ' (Source : ',
    ' (Ademe, 2024)',
    'Selon la même étude, ',
    ' (ibid.)',
    'XX',
    'TODO ',
  ],
  ...['The same report says ', ' according to Cerema', 'Cette enquête note que ', 'Imaginons une ville. ', 'En 2023, '],
];

/** What begins, ends or divides blocks, and what means something to Sourcier. */
const MARKS = [
  ...['\n', '\n\n', '\r', '\r\n', '\r\n\r\n', '\t', '    ', '\\', '\u0000', '\uD83D', '\uFEFF'],
  ...['# ', '## Sources\n\n', '\n### Prix\n\n', '===\n', '- ', '1. ', '> ', '***\n', '**Sources :**\n\n'],
  ...['|', '| a | b |\n', '\n\n| Poste | Part |\n|---|---|\n| Quai | 7,6 % |\n', '|---|---|\n', ':--'],
  ...['```\n', '~~~\n', '`', '$$\n', '<div>\n', '</div>', '<!--', '-->', '<!-- sourcier-disable -->\n'],
  ...['[^1]', '\n\n[^1]: Insee\n', '\n\n[a]: https://a.fr/x\n', '[a]', '[', '](', ']: ', '@cle2024', '[@cle2024]'],
  ...['---\n', '+++\n', '---\nsources: 3\n---\n', 'lang: en\n', 'sources: [Insee]\n', '{{< a >}}', ':::\n'],
  ...['\n\n1. **Cerema** - Étude\n', '   - URL : https://a.fr\n', '(X, 2024)', 'Source : Insee\n', 'ibid.', '**'],
];

const write = (words: readonly string[]): fc.Arbitrary<What> =>
  fc.record({ kind: fc.constant('write' as const), gone: fc.nat({ max: 3 }), text: fc.constantFrom('', ...words) });

export const edit: fc.Arbitrary<Edit> = fc.record({
  near: fc.constantFrom('anything', 'finding', 'mark', 'line'),
  which: fc.nat(),
  by: fc.integer({ min: -2, max: 2 }),
  what: fc.oneof(
    { weight: 4, arbitrary: write(TYPED) },
    { weight: 4, arbitrary: write(MARKS) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('cut', 'move', 'copy'),
        unit: fc.constantFrom('line', 'block'),
        to: fc.nat(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('ends'), end: fc.constantFrom('\n', '\r\n') }) },
  ),
});

/** Where tables, lists, headings, notes, fences, quotations, front matter, comments and citations begin and end. */
const BORDERS =
  /^[ \t]*(?:[|#>]|[-*+]{1,3}|\d+[.)]|```|~~~|\[\^?)|[|\])]|[[(](?=@|\^|Source|\p{Lu})|\]:|<!--|-->|\r?\n/gmu;

const bordersIn = (text: string, near: Edit['near'], findings: readonly Finding[]): readonly number[] => {
  if (near === 'mark') return [...text.matchAll(BORDERS)].flatMap(({ index, 0: mark }) => [index, index + mark.length]);
  if (near === 'line') return [...text.matchAll(/^/gm)].map(({ index }) => index);
  const spans = findings.flatMap(({ span, related }) => [
    span,
    ...related.flatMap((one) => ('span' in one ? [one.span] : [])),
  ]);
  return spans.flatMap(({ start, end }) => [start, end]);
};

/** A text after an edit; `findings` are those of the text before. */
export const edited = (text: string, { near, which, by, what }: Edit, findings: readonly Finding[]): string => {
  if (what.kind === 'ends') return text.replace(/\r\n|\r|\n/g, what.end);
  const borders = near === 'anything' ? [] : bordersIn(text, near, findings);
  const border = borders[which % borders.length] ?? which % (text.length + 1);
  const start = Math.max(0, Math.min(text.length, border + by));
  if (what.kind === 'write') return text.slice(0, start) + what.text + text.slice(start + what.gone);
  const ends = what.unit === 'line' ? /\r\n|\r|\n|$/ : /(?:\r\n|\r|\n){2,}|$/;
  const length = text.slice(start).search(ends);
  const part = text.slice(start, start + length);
  const rest = what.kind === 'copy' ? text : text.slice(0, start) + text.slice(start + length);
  if (what.kind === 'cut') return rest;
  const lines = bordersIn(rest, 'line', []);
  const at = lines[what.to % lines.length] ?? 0;
  return `${rest.slice(0, at)}${part}\n\n${rest.slice(at)}`;
};
