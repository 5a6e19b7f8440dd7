import { expect, test } from 'vitest';
import { readBaseline, withoutKnown } from '../../server/src/cli/baseline.ts';
import type { CheckedFile } from '../../server/src/cli/check-file.ts';
import { ARTICLE } from '../protocol/articles.ts';
import { runIn, type Tree } from './world.ts';

const KNOWN = 'Depuis le printemps, la scierie du canton vend 38 % de planches en plus à ses voisins.';
const EDITED = KNOWN.replace('vend', 'vend désormais');

const file = (...sentences: readonly string[]): CheckedFile =>
  ({ path: 'a.md', findings: sentences.map((sentence) => ({ rule: 'unsourced-claim', sentence })) }) as never;

const left = (known: readonly { sentence: string; count?: number }[], ...sentences: readonly string[]) => {
  const findings = known.map((one) => ({ rule: 'unsourced-claim', ...one }));
  const baseline = readBaseline(JSON.stringify({ version: 1, files: { 'a.md': findings } }));
  if (baseline === null || baseline === 'newer') throw new Error('no baseline');
  const rest = withoutKnown([file(...sentences)], baseline, (path) => path);
  return rest.flatMap((one) => one.findings.map(({ sentence }) => sentence));
};

test('a sentence that is known stays known through a small edit', () => {
  expect(left([{ sentence: KNOWN }], EDITED)).toEqual([]);
  expect(left([{ sentence: KNOWN }], KNOWN.replace('38', '83'))).toHaveLength(1);
});

test('as often as it is known, the unchanged one first', () => {
  expect(left([{ sentence: KNOWN }], EDITED, KNOWN)).toEqual([EDITED]);
  expect(left([{ sentence: KNOWN, count: 2 }], EDITED, KNOWN)).toEqual([]);
});

const TREE: Tree = { '/w/arts/a.md': ARTICLE, '/w/arts/b.md': ARTICLE };

const update = (...words: readonly string[]) => runIn(TREE, ['check', ...words, '--update-baseline']);

test('files are known by their paths from the baseline, however they are named', async () => {
  const { written } = await update('/w/arts', '--baseline', '/w/known.json');
  const known = JSON.parse(written['/w/known.json'] ?? '');
  expect(Object.keys(known.files)).toEqual(['arts/a.md', 'arts/b.md']);
  // The same files as seen from the folder of the baseline.
  const here: Tree = { 'arts/a.md': ARTICLE, 'arts/b.md': ARTICLE, 'known.json': JSON.stringify(known) };
  expect((await runIn(here, ['check', './arts', '--baseline', 'known.json'])).code).toBe(0);
  const there: Tree = { ...TREE, '/w/known.json': JSON.stringify(known) };
  expect((await runIn(there, ['check', '/w/arts/../arts/b.md', '--baseline', '/w/known.json'])).code).toBe(0);
});

test('a baseline whose keys are paths as they were typed is still read', async () => {
  const { written } = await runIn({ 'arts/a.md': ARTICLE }, [
    ...['check', 'arts', '--baseline', 'known.json', '--update-baseline'],
  ]);
  const tree: Tree = { 'arts/a.md': ARTICLE, 'ci/known.json': written['known.json'] ?? '' };
  expect((await runIn(tree, ['check', 'arts', '--baseline', 'ci/known.json'])).code).toBe(0);
  const absolute = (written['known.json'] ?? '').replace('"arts/a.md"', '"/w/arts/a.md"');
  expect(
    (await runIn({ ...TREE, '/w/known.json': absolute }, [...['check', '/w/arts/a.md', '--baseline', '/w/known.json']]))
      .code,
  ).toBe(0);
});

test('brought up to date on some files, a baseline keeps what it knows of the others that are still there', async () => {
  const before = (await update('/w/arts', '--baseline', '/w/known.json')).written['/w/known.json'] ?? '';
  const gone = before.replace('"arts/b.md"', '"arts/gone.md": [], "arts/b.md"');
  const words = ['check', '/w/arts/a.md', '--baseline', '/w/known.json', '--update-baseline'];
  const some = await runIn({ ...TREE, '/w/arts/a.md': '# Nothing\n', '/w/known.json': gone }, words);
  expect(Object.keys(JSON.parse(some.written['/w/known.json'] ?? '').files)).toEqual(['arts/b.md']);
  expect((await runIn({ ...TREE, '/w/known.json': gone }, words)).written['/w/known.json']).toBe(before);
});
