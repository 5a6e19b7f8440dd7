import { expect, test } from 'vitest';
import { allFindings } from '../../server/src/core/live/anchored.ts';
import { edited } from '../../server/src/core/live/edit.ts';
import { readLive } from './read-live.ts';

const TEXT = `# Le fret

Le fret fluvial fait gagner de 10 à 30 % sur le transport des céréales (Source : Revue du quai).

Sur le transport des céréales, le fret fluvial fait gagner entre 15 et 30 % (Source : Revue du quai).

## Sources

- **Revue du quai** - Revue
`;

const { live, whole } = readLive(TEXT);
const CONFLICTS = whole.filter(({ rule }) => rule === 'conflicting-figures').map(({ span }) => span);

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
