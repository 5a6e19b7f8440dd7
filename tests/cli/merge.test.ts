import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { ARTICLE } from '../protocol/articles.ts';
import { runIn, type Tree } from './world.ts';

const TREE: Tree = { 'a.md': ARTICLE, 'b.md': ARTICLE, 'c.md': ARTICLE };

const part = async (words: string, tree = TREE): Promise<string> =>
  (await runIn(tree, ['check', ...words.split(' '), '.'])).out;

const merge = async (...parts: readonly string[]) => {
  const names = parts.map((_, i) => `part${i + 1}.json`);
  const tree = Object.fromEntries(parts.map((text, i) => [names[i] ?? '', text]));
  return runIn(tree, ['merge', ...names]);
};

test('parts in any order are the whole', async () => {
  const [one, two, three] = [await part('--shard 1/3'), await part('--shard 2/3'), await part('--shard 3/3')];
  const whole = await runIn(TREE, ['check', '.']);
  expect(await merge(three, one, two)).toEqual(whole);
});

describe('what does not belong is refused by name', () => {
  test.each([
    ['other options', '--shard 2/2 --all', 'was checked with --lang en --all, but part1.json with --lang en.'],
    ['another level', '--shard 2/2 --level strict', 'was checked with --lang en --level strict, but part1.json'],
    ['another language', '--shard 2/2 --lang fr', 'was checked with --lang fr, but part1.json with --lang en.'],
    ['another division', '--shard 2/3', 'this part belongs to another check than part1.json'],
    ['the same part', '--shard 1/2', 'this is the same part as part1.json.'],
  ])('%s', async (_what, words, said) => {
    const { code, err, out } = await merge(await part('--shard 1/2'), await part(words));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('sourcier: part2.json: ');
    expect(err).toContain(said);
  });

  test('a part of another check', async () => {
    const other = await part('--shard 2/2', { ...TREE, 'd.md': ARTICLE });
    const { code, err } = await merge(await part('--shard 1/2'), other);
    expect(code).toBe(2);
    expect(err).toContain('part2.json: this part belongs to another check than part1.json');
  });

  test('another version', async () => {
    const old = (await part('--shard 1/1')).replace(`"version":"${version}"`, '"version":"0.0.1"');
    expect((await merge(old)).err).toContain('part1.json: Sourcier 0.0.1 wrote this part');
  });

  test('what is damaged', async () => {
    const whole = await part('--shard 1/1');
    const broken = [whole.slice(0, whole.length / 2), whole.replace('"order":0', '"order":1')];
    for (const text of broken) expect((await merge(text)).err).toContain('part1.json: this part is damaged');
  });

  test('what is no part, or is not there', async () => {
    expect((await merge('{"files": []}')).err).toContain('part1.json: this is no part of a check');
    expect((await runIn({}, ['merge', 'none.json'])).err).toContain('none.json: no such file or folder');
  });

  test('parts that are missing', async () => {
    const { code, err } = await merge(await part('--shard 2/3'));
    expect([code, err]).toEqual([2, 'sourcier: Parts of this check are missing: 1/3, 3/3.\n']);
  });
});

test('a part that is not there is said to be missing', async () => {
  const { code, err } = await runIn({}, ['merge', 'nope.json']);
  expect([code, err]).toEqual([2, 'sourcier: nope.json: no such file or folder.\n']);
});
