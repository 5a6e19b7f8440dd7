import { expect, test } from 'vitest';
import { readBaseline, withoutKnown } from '../../server/src/cli/baseline.ts';
import type { CheckedFile } from '../../server/src/cli/check-file.ts';

const KNOWN = 'Depuis le printemps, la scierie du canton vend 38 % de planches en plus à ses voisins.';
const EDITED = KNOWN.replace('vend', 'vend désormais');

const file = (...sentences: readonly string[]): CheckedFile =>
  ({ path: 'a.md', findings: sentences.map((sentence) => ({ rule: 'unsourced-claim', sentence })) }) as never;

const left = (known: readonly { sentence: string; count?: number }[], ...sentences: readonly string[]) => {
  const findings = known.map((one) => ({ rule: 'unsourced-claim', ...one }));
  const baseline = readBaseline(JSON.stringify({ version: 1, files: { 'a.md': findings } }));
  if (baseline === null || baseline === 'newer') throw new Error('no baseline');
  return withoutKnown([file(...sentences)], baseline).flatMap((one) => one.findings.map(({ sentence }) => sentence));
};

test('a sentence that is known stays known through a small edit', () => {
  expect(left([{ sentence: KNOWN }], EDITED)).toEqual([]);
  expect(left([{ sentence: KNOWN }], KNOWN.replace('38', '83'))).toHaveLength(1);
});

test('as often as it is known, the unchanged one first', () => {
  expect(left([{ sentence: KNOWN }], EDITED, KNOWN)).toEqual([EDITED]);
  expect(left([{ sentence: KNOWN, count: 2 }], EDITED, KNOWN)).toEqual([]);
});
