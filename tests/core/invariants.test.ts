import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { runs } from '../fuzz/runs.ts';
import { read } from './read.ts';

const FRAGMENTS = [
  ...['---\ntitle: Les gares\nsources: 2\n---\n', '---\n', '---js\nx = 1\n---\n', '+++\na = 1\n+++\n', 'sources: 3\n'],
  ...['# Les gares\n', '## Sources\n', '**Sources :**\n', 'Sources :\n\n', '## Références\n\n', '---\n\n'],
  ...[
    '1. **Insee** - Étude\n',
    '   - Date : 04/06/2025\n',
    '   - URL : https://insee.fr/a\n',
    '   - Fiabilité : 12/10\n',
  ],
  ...['- [Ademe](https://ademe.fr)\n', '- Dares — *Bilan* (2024)\n', '2.\n', '- ** **\n', '   - Date :\n'],
  ...[
    'Près de 66 % des gares ferment',
    ' (Source : Insee)',
    ' (Source : Adem, Insee)',
    ' (Dares, 2024)',
    ' (Insee)',
    '.',
  ],
  ...[
    '« La gare est calme depuis le printemps »',
    ', assure le maire',
    'Selon plusieurs experts, ',
    'selon Insee, ',
    ' !',
  ],
  ...[
    '(Source : ',
    ')',
    '[',
    ']',
    '](',
    '"',
    '«',
    '`',
    '```\n',
    '> ',
    '- ',
    '| a | b |\n|---|---|\n',
    '| 12 % | c |\n',
  ],
  ...[
    '<!-- sourcier-disable-next-line -->\n',
    '<!-- sourcier-disable unknown-source -->',
    '<!--',
    '-->',
    '<b>',
    '</b>',
  ],
  ...['[^1]', '\n\n[^1]: Insee\n', '![Carte (Source : Insee)](a.png)', '[mot](https://insee.fr)', 'https://insee.fr/a'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '\u00A0',
    '\uFEFF',
    '🎉',
    '\uD83D',
    '\u0000',
    '\\',
    '*',
    '**',
    '_',
    '&nbsp;',
  ],
];

const article = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 40, size: 'max' })
  .map((fragments) => fragments.join(''));

const spansOf = ({ span, related, fixes }: Finding): readonly Span[] => [
  span,
  ...related.flatMap((other) => ('span' in other ? [other.span] : [])),
  ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
];

describe('whatever an article holds', () => {
  it('is read and checked, every finding inside the text and in order', () => {
    fc.assert(
      fc.property(article, (text) => {
        const findings = lint(read(text), { locale: 'fr' });
        for (const { start, end } of findings.flatMap(spansOf)) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        const starts = findings.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { message } of findings) expect(message).toMatch(/^[^\n\r]{5,}$/);
      }),
      // The Markdown parser gives no positions to the pieces it cuts this line into.
      { ...runs(2), examples: [['---\nsources: 2\n---\n[https://insee.fr/a**Sources :**\nSelon plusieurs experts, ']] },
    );
  });

  it('gives the same answer twice, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(article, (text) => {
        const understood = read(text);
        const before = structuredClone(understood);
        const findings = lint(understood, { locale: 'en' });
        expect(lint(understood, { locale: 'en' })).toEqual(findings);
        expect(understood).toEqual(before);
        expect(lint(read(text), { locale: 'en' })).toEqual(findings);
      }),
      runs(2),
    );
  });

  it('finds the same faults in both languages', () => {
    fc.assert(
      fc.property(article, (text) => {
        const [fr, en] = (['fr', 'en'] as const).map((locale) =>
          lint(read(text), { locale }).map(({ rule, span, severity }) => ({ rule, span, severity })),
        );
        expect(fr).toEqual(en);
      }),
      runs(2),
    );
  });

  it('is found by the fragments above: they make every rule speak', () => {
    const rules = new Set<string>();
    for (const text of fc.sample(article, { numRuns: 150, seed: 1 })) {
      for (const { rule } of lint(read(text), { locale: 'fr' })) rules.add(rule);
    }
    expect(rules.size).toBeGreaterThan(6);
  });
});
