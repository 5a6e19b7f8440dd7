import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTRY_KEYS, EXCERPT_KEYS, RATING_KEYS } from '../../server/src/core/library/keys.ts';
import librarySchema from '../../server/src/core/library/sources.schema.json';
import { readSettingsFile } from '../../server/src/core/settings/settings-file.ts';

const ROOT = new URL('../../', import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

test.each(['sourcierrc.schema.json', 'sourcierrc.shape.json'])(
  '%s is made from the settings of package.json',
  (name) => {
    const path = `server/src/core/settings/${name}`;
    const kept = read(path);
    execFileSync(process.execPath, ['build/schemas.mjs'], { cwd: ROOT });
    expect(read(path)).toBe(kept);
    expect(kept).toContain('"unsourced-claim"');
    expect(kept).not.toContain('inlayHints');
  },
);

test('the schema of a library has every key that is read, and no other', () => {
  const { properties } = librarySchema.properties.sources.items;
  const all = (keys: Readonly<Record<string, readonly string[]>>): readonly string[] =>
    Object.values(keys).flat().sort();
  expect(Object.keys(properties).sort()).toEqual(all(ENTRY_KEYS));
  expect(Object.keys(properties.reliability.properties).sort()).toEqual(all(RATING_KEYS));
  expect(Object.keys(properties.excerpts.items.properties).sort()).toEqual(all(EXCERPT_KEYS));
});

describe('a settings file', () => {
  const problems = (text: string) =>
    readSettingsFile('.sourcierrc.yaml', text).problems.map(({ code, detail, range: { start } }) => [
      code,
      detail,
      start.line,
      start.character,
    ]);

  test.each([
    ['', []],
    ['rules:\n  uncited-source: off\nlibrary: [a.yml]\nreliability: { minimum: 6.5 }\n', []],
    ['{ "rules": { "uncited-source": "off" } }', []],
    ['colour: red\n', [['unknown-key', 'colour', 0, 0]]],
    ['rules: { uncited: off }\n', [['unknown-key', 'uncited', 0, 9]]],
    ['rules: { uncited-source: no }\n', [['value', 'no', 0, 25]]],
    ['reliability: { minimum: 12 }\n', [['value', '12', 0, 24]]],
    ['citationScope: [sentence]\n', [['type', '[…]', 0, 15]]],
    ['ignored: [{ rule: unsourced-claim }]\n', [['missing-key', 'text', 0, 12]]],
    ['rules:\n\tuncited-source: off\n', [['syntax', 'Tabs are not allowed as indentation', 1, 0]]],
    ['- a\n', [['type', '[…]', 0, 0]]],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each(['__proto__: { x: 1 }', 'a: &a [*a]', '!!js/function "x"', '\0', `a: ${'['.repeat(5000)}`])(
    'of %j is read without harm',
    (text) => {
      expect(() => readSettingsFile('.sourcierrc.yaml', text)).not.toThrow();
      expect(Object.prototype).not.toHaveProperty('x');
    },
  );
});
