import { describe, expect, test } from 'vitest';
import { ARTICLE } from '../protocol/articles.ts';
import { runIn } from './world.ts';

const LONG = ARTICLE + 'Il pleut sur la digue. '.repeat(220_000);
const MESSAGE = 'Too long to be read: it has five million characters or more.';

describe('an article that is too long to be read', () => {
  test.each(['text', 'json', 'sarif', 'github', 'junit', 'html', 'compact'])('is told in %s', async (format) => {
    const { code, out, err } = await runIn({ 'a.md': LONG }, ['check', '-f', format, 'a.md']);
    expect(code).toBe(2);
    expect(err).toContain('sourcier: a.md: is too long to be read');
    expect(out).toMatch(/too[- ]long/i);
    expect(out).not.toContain('lists and cites no sources');
  });

  test('hides nothing of the others', async () => {
    const { code, out } = await runIn({ 'a.md': LONG, 'b.md': ARTICLE }, ['check', '-f', 'compact', '.']);
    expect(code).toBe(2);
    expect(out).toContain('b.md:');
    expect(out).toContain(`a.md:1:1: error: ${MESSAGE}`);
  });

  test('is said to be none, in JUnit and in SARIF as an error of the run', async () => {
    const junit = await runIn({ 'a.md': LONG }, ['check', '-f', 'junit', 'a.md']);
    expect(junit.out).toContain('tests="1" failures="0" errors="1"');
    const sarif = await runIn({ 'a.md': LONG }, ['check', '-f', 'sarif', 'a.md']);
    expect(JSON.parse(sarif.out).runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  test('is told where parts are put together', async () => {
    const part = await runIn({ 'a.md': LONG }, ['check', '--shard', '1/1', '-o', 'part.json', 'a.md']);
    const merged = await runIn(part.written, ['merge', 'part.json', '-f', 'github']);
    expect([part.code, merged.code]).toEqual([2, 2]);
    expect(merged.out).toContain(`::error file=a.md,title=too-long::${MESSAGE}`);
  });

  test('has no copy', async () => {
    expect(await runIn({ 'a.md': LONG }, ['export', 'a.md'])).toMatchObject({ code: 2, out: '' });
  });

  test('is left out where the settings say so', async () => {
    const { code, out } = await runIn({ '/w/a.md': LONG, '/w/.sourcierignore': 'a.md\n' }, [
      'check',
      '-f',
      'html',
      '/w/a.md',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Not checked: left out by the settings, or by .sourcierignore.');
  });
});
