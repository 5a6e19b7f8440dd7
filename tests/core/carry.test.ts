import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allFindings } from '../../server/src/core/live/anchored.ts';
import { carried } from '../../server/src/core/live/carry.ts';
import { readLive } from './read-live.ts';

const TEXT = `# Le port

Le port a perdu 12 % de ses grues. Selon Jeanne Mercier, il en manque trois.

Une grue sur deux a plus de vingt ans (Source : Revue du quai). « Rien ne va plus sur les quais », dit-on.

## Sources

- **Revue du quai** - Revue
`;

const { live: LIVE } = readLive(TEXT);
if (!LIVE) throw new Error('an article');
const at = (words: string, by: number): number => TEXT.indexOf(words) + by;

test.each([
  ['a letter into a word', { start: at('perdu', 2), end: at('perdu', 2), text: 'r' }],
  ['a letter out of a word', { start: at('manque', 2), end: at('manque', 3), text: '' }],
  ['letters for others', { start: at('grues', 1), end: at('grues', 3), text: 'éb' }],
])('%s leaves what was found, moved', (_, change) => {
  const now = carried(LIVE, change);
  const shift = change.text.length - (change.end - change.start);
  const moved = (place: number): number => (place > change.start ? place + shift : place);
  expect(now && allFindings(now).map(({ rule, span }) => [rule, span.start, span.end])).toEqual(
    allFindings(LIVE).map(({ rule, span }) => [rule, moved(span.start), moved(span.end)]),
  );
  expect(allFindings(LIVE).length).toBeGreaterThan(2);
});

test.each([
  ['a space', { start: at('perdu', 2), end: at('perdu', 2), text: ' ' }],
  ['a digit', { start: at('12 %', 1), end: at('12 %', 1), text: '3' }],
  ['a letter at the end of a word', { start: at('perdu', 5), end: at('perdu', 5), text: 'e' }],
  ['a word whole', { start: at('perdu', 0), end: at('perdu', 5), text: 'pris' }],
  ['an entry of the list', { start: at('- **Revue', 6), end: at('- **Revue', 6), text: 'x' }],
])('%s is read at once', (_, change) => {
  expect(carried(LIVE, change)).toBeNull();
});

test('whatever is edited, all that was found stays in the text', () => {
  const place = fc.nat({ max: TEXT.length });
  fc.assert(
    fc.property(place, fc.nat({ max: 3 }), fc.constantFrom('', 'e', 'É', 'eu'), (start, length, text) => {
      const end = Math.min(TEXT.length, start + length);
      const now = carried(LIVE, { start, end, text });
      if (now === null) return;
      const written = TEXT.length + text.length - (end - start);
      expect(now.starts.at(-1)).toBe(written);
      expect(allFindings(now).length).toBe(allFindings(LIVE).length);
      for (const { span } of allFindings(now)) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(written);
      }
    }),
  );
});
