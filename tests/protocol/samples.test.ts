import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import type { Locale } from '../../server/src/core/language/locale.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { type Client, itemsOf, PULL } from './client.ts';
import { positionAt } from './positions.ts';
import { startProcess } from './process.ts';

const FOLDER = new URL('../../samples/', import.meta.url);
const SAMPLES = ['fr', 'en'].flatMap((folder) =>
  readdirSync(new URL(folder, FOLDER)).map((name) => [`${folder}/${name}`] as const),
);
const LOCALES: readonly Locale[] = ['fr', 'en'];

describe.each(LOCALES)('an editor in %s shows what the rules find', (locale) => {
  let client: Client;
  beforeAll(async () => {
    client = await startProcess({ capabilities: PULL, locale });
  });
  afterAll(() => client.stop());

  test.each(SAMPLES)('in samples/%s', async (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const expected = lint(parseArticle(text), { locale }).map(({ rule, span, cue = span, message }) => ({
      rule,
      range: { start: positionAt(text, cue.start), end: positionAt(text, cue.end) },
      message,
    }));
    const uri = `file:///${name}`;
    await client.open(uri, text);
    const shown = itemsOf(await client.pull(uri)).map(({ code, range, message }) => ({ rule: code, range, message }));
    expect(shown).toEqual(expected);
    expect(shown.length).toBeGreaterThan(4);
  });
});
