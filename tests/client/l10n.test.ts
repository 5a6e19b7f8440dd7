import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import french from '../../l10n/bundle.l10n.fr.json';
import manifest from '../../package.json';
import { faults } from './typography.ts';

const FOLDER = new URL('../../client/src/', import.meta.url);
const code = readdirSync(FOLDER)
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

/** The first argument of each call of `t` or `l10n.t`. */
const asked = [...code.matchAll(/(?<![\w.])(?:l10n\.)?t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, message = '']) => message);

test('every call of `t` is given a sentence that can be looked up', () => {
  expect(asked).toHaveLength([...code.matchAll(/(?<![\w.])(?:l10n\.)?t\(/g)].length);
});

test('the French bundle has every sentence of the client, and no other', () => {
  expect(Object.keys(french).sort()).toEqual([...new Set(asked)].sort());
});

test('a translation keeps the places of the values', () => {
  const places = (sentence: string): string[] => [...(sentence.match(/\{\d\}/g) ?? [])].sort();
  for (const [english, translated] of Object.entries(french)) expect(places(translated)).toEqual(places(english));
});

test('French follows French typography', () => {
  expect(Object.entries(french).flatMap(([key, sentence]) => faults(sentence).map((fault) => [key, fault]))).toEqual(
    [],
  );
});

test('every command of package.json is there to be run', () => {
  const registered = [...code.matchAll(/registerCommand\('([^']+)'/g)].map(([, command]) => command);
  // One that needs a machine is registered twice: in browsers it says so.
  expect([...new Set(registered)].sort()).toEqual(manifest.contributes.commands.map(({ command }) => command).sort());
});
