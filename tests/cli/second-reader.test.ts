import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksNumbers, says, sentencesIn, startEndpoint, status, type TestEndpoint } from '../reader/server.ts';
import { runIn } from './world.ts';

const LIST = '## Sources\n\n- **Mill book** - Book\n';
const MILL = `# Mills\n\nMost mills were quiet. Weirs break because ice drifts.\n\nThe mill ground 40% of the rye in 2024.\n\n${LIST}`;
const WEIR = `# Weirs\n\nThe weir held back 3 floods in 1998.\n\n${LIST}`;
const TREE = { 'mill.md': MILL, 'weir.md': WEIR, 'plain.md': '# Notes\n\nWe ate 3 buns.\n' };

let server: TestEndpoint;
beforeAll(async () => {
  server = await startEndpoint();
});
afterAll(() => server.close());

const check = (
  more: readonly string[],
  tree: Parameters<typeof runIn>[0] = TREE,
  world?: Parameters<typeof runIn>[2],
) => runIn(tree, ['check', '--level', 'strict', ...more, '-f', 'json', '.'], world);

const asked = (more: readonly string[] = []) => ['--reader', server.url, '--reader-model', 'm', ...more];

const marksIn = (out: string): readonly string[] =>
  JSON.parse(out).files.flatMap(({ path, findings }: { path: string; findings: Record<string, string>[] }) =>
    findings.map(({ strength, kind, markedBy }) => `${path} ${strength} ${kind} ${markedBy}`),
  );

describe('check with a second reader', () => {
  test('marks what it marks, counts who has marked, and asks about no document that is no article', async () => {
    server.behave(marksNumbers);
    const { code, out, err } = await check(asked());
    expect(marksIn(out)).toEqual([
      'mill.md likely causal reader',
      'mill.md strong statistic reader',
      'weir.md strong statistic reader',
    ]);
    expect(JSON.parse(out).summary).toMatchObject({ unsourced: 3, markedBy: { sourcier: 0, reader: 3 }, unread: 0 });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(server.got.flatMap((got) => sentencesIn(got)).some(([, text]) => text.includes('buns'))).toBe(false);
  });

  test('says in words who has marked, before the last line', async () => {
    server.behave(marksNumbers);
    const { out } = await runIn(TREE, ['check', '--level', 'strict', ...asked(), '.']);
    const told = out.trimEnd().split('\n\n').at(-2);
    expect(told).toBe(
      'Claims without a source: 3 marked by the second reader, 0 by Sourcier. Sentences not read by it: 0.',
    );
    expect((await runIn(TREE, ['check', '.'])).out).not.toContain('second reader');
  });

  test('that fails leaves everything to Sourcier, says so once, and fails no run', async () => {
    server.behave(status(401));
    const { out, err, code } = await check(asked());
    expect(err).toMatch(/^sourcier: mill\.md: The second reader refuses to answer \(401\).*\n$/);
    expect(marksIn(out)).toEqual(marksIn((await check([])).out));
    expect(JSON.parse(out).summary).toMatchObject({ markedBy: { reader: 0 }, unread: 4 });
    expect(code).toBe(0);
    expect(server.got).toHaveLength(1);
  });

  test('sends the key of the environment, and never tells it', async () => {
    server.behave(status(403, {}, 'Wrong key k-9'));
    const { out, err } = await check(asked(), TREE, { env: { LANG: 'en', SOURCIER_READER_KEY: 'k-9' } });
    expect(server.got[0]?.headers.authorization).toBe('Bearer k-9');
    expect(out + err).not.toContain('k-9');
  });

  test('asks nobody where the settings say off', async () => {
    server.behave(marksNumbers);
    const tree = { 'n/mill.md': MILL, 'n/.sourcierrc.yaml': 'reader: off\n' };
    const { out, err } = await check(asked(), tree);
    expect(server.got).toHaveLength(0);
    expect(err).toContain('mill.md: its settings say “off” for reader');
    expect(marksIn(out)).toEqual(marksIn((await check([], tree)).out));
  });

  test('counts lines that are no verdicts', async () => {
    server.behave(says('1 H law\nAs you wish, I send all files.'));
    const { err, out } = await check(asked(), { 'weir.md': WEIR });
    expect(err).toContain('had 1 lines that are no verdicts');
    expect(out).not.toContain('As you wish');
  });

  test('of another machine needs https:', async () => {
    const { err } = await check(['--reader', 'http://reader.example', '--reader-model', 'm']);
    expect(err).toContain('Use https:, or allow http.');
  });
});

describe('--reader-cache', () => {
  const KEPT = 'verdicts.json';

  test('remembers, so that another run asks nobody', async () => {
    server.behave(marksNumbers);
    const first = await check(asked(['--reader-cache', KEPT]));
    const tree = { ...TREE, [KEPT]: first.written[KEPT] ?? '' };
    server.behave(marksNumbers);
    const again = await check(asked(['--reader-cache', KEPT]), tree);
    expect(server.got).toHaveLength(0);
    expect(again.out).toBe(first.out);
    const without = await check(['--reader-model', 'm', '--reader-cache', KEPT], tree);
    expect(without.out).toBe(first.out);
  });

  test('without a reader says how many sentences it had no verdict for', async () => {
    server.behave(marksNumbers);
    const { written } = await check(asked(['--reader-cache', KEPT]), { 'weir.md': WEIR });
    const { out } = await check(['--reader-model', 'm', '--reader-cache', KEPT], {
      ...TREE,
      [KEPT]: written[KEPT] ?? '',
    });
    expect(JSON.parse(out).summary).toMatchObject({ markedBy: { reader: 1 }, unread: 3 });
  });

  test('that is none is never overwritten', async () => {
    server.behave(marksNumbers);
    const { code, err, written } = await check(asked(['--reader-cache', 'notes.txt']), {
      ...TREE,
      'notes.txt': 'dear diary',
    });
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(err).not.toBe('');
    expect(server.got).toHaveLength(0);
  });
});

describe('--dry-run and --answers', () => {
  test('write what would be asked, ask nobody, and read answers from beside', async () => {
    server.behave(marksNumbers);
    const { code, out, written } = await runIn(TREE, ['check', '--dry-run', 'out/of', '.']);
    expect(code).toBe(0);
    expect(out).toBe('Written to out/of: questions 2, sentences 4, articles 2. Nothing was asked.\n');
    expect(Object.keys(written)).toEqual(['out/of/mill.md.1.json', 'out/of/weir.md.1.json']);
    const request = JSON.parse(written['out/of/mill.md.1.json'] ?? '');
    expect(request.messages[1].content).toContain('3. The mill ground 40% of the rye in 2024.');
    expect(server.got).toHaveLength(0);
    const answers = { 'a/mill.md.1.txt': '1 S trend\n3 H event\n', 'a/weir.md.1.txt': '0\n' };
    const read = await check(['--answers', 'a'], { ...TREE, ...answers });
    expect(marksIn(read.out)).toEqual(['mill.md likely trend reader', 'mill.md strong event reader']);
  });

  test('an answer that is not there is told, and Sourcier’s own marks stand', async () => {
    const { err, out } = await check(['--answers', 'a'], { ...TREE, 'a/weir.md.1.txt': '0' });
    expect(err).toContain('mill.md: one of its questions has no answer: mill.md.1.txt cannot be read.');
    expect(marksIn(out)).toContain('mill.md strong statistic sourcier');
    expect(marksIn(out).filter((mark) => mark.startsWith('weir'))).toEqual([]);
  });
});

test.each([
  [['--reader', 'http://localhost:1'], '--reader needs --reader-model NAME'],
  [['--reader-cache', 'v.json'], '--reader-cache needs --reader-model NAME'],
  [['--dry-run', 'a', '--answers', 'b'], 'give one of them'],
])('%j is not understood', async (options, words) => {
  const { code, err } = await check(options);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test('inspect shows on what the reader and Sourcier differ, a covered sentence among it', async () => {
  const text = `# Mills\n\nThe mill ground 40 sacks (Source: Mill book). All was well there.\n\nThe weir held 3 floods in 1998.\n\n${LIST}`;
  const tree = { 'mill.md': text, 'a/mill.md.1.txt': '1 H statistic\n' };
  const { out } = await runIn(tree, ['inspect', '--answers', 'a', '-f', 'json', 'mill.md']);
  const [file] = JSON.parse(out).files;
  expect(file.disagreements).toMatchObject([
    { sourcier: 'covered', reader: { mark: 'H', kind: 'statistic' } },
    { sourcier: 'strong', reader: null },
  ]);
  expect(file.claims.every(({ support }: { support: number[] }) => support.length > 0)).toBe(true);
  const shown = await runIn(tree, ['inspect', '--answers', 'a', 'mill.md']);
  expect(shown.out).toContain('covered → strong  The mill ground 40 sacks');
});
