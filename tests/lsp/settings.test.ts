import { expect, test } from 'vitest';
import { fieldOf, readSeverities } from '../../server/src/lsp/settings.ts';

test('each of the five words is a setting', () => {
  const rules = { a: 'error', b: 'warning', c: 'information', d: 'hint', e: 'off' };
  expect(readSeverities(rules)).toEqual(rules);
});

test('whatever else stands in the settings is left out, and the rest holds', () => {
  const rules = { a: 'ERROR', b: true, c: null, d: ['off'], e: { severity: 'off' }, f: 'hint' };
  expect(readSeverities(rules)).toEqual({ f: 'hint' });
});

test.each([undefined, null, 'off', 3, ['off'], []])('%j in place of the rules is no setting at all', (rules) => {
  expect(readSeverities(rules)).toEqual({});
});

test('a field is looked for in the value itself, not in what it inherits', () => {
  expect(fieldOf({ rules: 1 }, 'rules')).toBe(1);
  expect(fieldOf({}, 'toString')).toBeUndefined();
  expect(fieldOf(Object.create({ rules: 1 }), 'rules')).toBeUndefined();
  expect(fieldOf(null, 'rules')).toBeUndefined();
  expect(fieldOf('rules', 'length')).toBeUndefined();
});
