import { expect, test } from 'vitest';
import { readTree, yamlText } from '../../server/src/core/text/yaml.ts';

const PLAIN = ['Insee', 'L’Usine Digitale', 'Le Monde - Idées', 'yes', '3e rapport', 'C#', 'a:b', 'A & B'];
const QUOTED = [
  'True',
  'null',
  '~',
  '007',
  '0x1F',
  '1e3',
  '.5',
  '-',
  '- a',
  'a: b',
  'a #b',
  '',
  ' a',
  '@a',
  '*a',
  '"a',
];
const IN_FLOW = ['a, b', '[a]', '{a}', 'a]'];

test.each(PLAIN)('“%s” is written as it stands', (text) => {
  expect(yamlText(text)).toBe(text);
});

test.each([...QUOTED, ...IN_FLOW])('“%s” is quoted', (text) => {
  expect(yamlText(text)).toBe(JSON.stringify(text));
});

test.each([...PLAIN, ...QUOTED, ...IN_FLOW, 'long '.repeat(40).trim()])('“%s” is read as it was written', (text) => {
  const places = [`name: ${yamlText(text)}\nkind: a`, `{ name: ${yamlText(text)}, kind: a }`];
  for (const place of places) expect(readTree(place).data).toEqual({ name: text, kind: 'a' });
});
