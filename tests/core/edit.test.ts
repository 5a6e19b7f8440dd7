import { expect, test } from 'vitest';
import { createMemory } from '../../server/src/core/article/memory.ts';
import { DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, NO_LIBRARY, parseArticle } from '../../server/src/core/article/parse.ts';
import { allFindings } from '../../server/src/core/live/anchored.ts';
import { liveArticle } from '../../server/src/core/live/divide.ts';
import { edited } from '../../server/src/core/live/edit.ts';
import { lint } from '../../server/src/core/rules/lint.ts';

const TEXT = `# Le fret

Le fret fluvial fait gagner de 10 à 30 % sur le transport des céréales (Source : Revue du quai).

Sur le transport des céréales, le fret fluvial fait gagner entre 15 et 30 % (Source : Revue du quai).

## Sources

- **Revue du quai** - Revue
`;

const memory = createMemory();
const article = parseArticle(TEXT, DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, NO_LIBRARY, memory);
const found = lint(article, { locale: 'fr' });
const live = liveArticle(article, found, memory, DEFAULT_SCOPE, { locale: 'fr' });
const CONFLICTS = found.filter(({ rule }) => rule === 'conflicting-figures').map(({ span }) => span);

test.each([
  ['inside one', (span: { start: number; end: number }) => span.end - 2],
  ['at the end of one', ({ end }: { end: number }) => end],
  ['at the start of one', ({ start }: { start: number }) => start],
])('an edit %s of two figures that conflict leaves neither to be told of before the whole is read', (_, placeOf) => {
  expect(CONFLICTS).toHaveLength(2);
  for (const span of CONFLICTS) {
    const now = live && edited(live, { start: placeOf(span), end: placeOf(span), text: ' %' });
    expect(now && { behind: now.behind > 0, told: allFindings(now).map(({ rule }) => rule) }).toEqual({
      behind: true,
      told: expect.not.arrayContaining(['conflicting-figures']),
    });
  }
});

test('an edit beside them leaves both, moved', () => {
  const at = TEXT.indexOf('fluvial') + 3;
  const now = live && edited(live, { start: at, end: at, text: '' });
  expect(now?.behind).toBe(0);
  expect(
    now &&
      allFindings(now)
        .filter(({ rule }) => rule === 'conflicting-figures')
        .map(({ span }) => span),
  ).toEqual(CONFLICTS);
});
