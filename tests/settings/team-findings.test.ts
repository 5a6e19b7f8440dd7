import { expect, test } from 'vitest';
import { readLibrary } from '../../server/src/core/library/read.ts';
import { readSettingsFile, type SettingsProblem } from '../../server/src/core/settings/settings-file.ts';
import type { Places } from '../../server/src/core/settings/team.ts';
import { teamFindings } from '../../server/src/core/settings/team-findings.ts';
import { createTeams } from '../../server/src/project/teams.ts';

/** Words of a parser or of JSON Schema that French does not have. */
const ENGLISH =
  /\b(?:tabs?|map|keys?|must|missing|closing|expected|unexpected|flow|array|object|string|outside|unreadable)\b/i;

const said = (problems: readonly SettingsProblem[]): readonly string[] =>
  teamFindings({ kind: 'settings', file: 'f', problems }, 'fr').map(({ message }) => message);

test.each([
  ['rules:\n\tuncited-source: off\n', 'une tabulation'],
  ['include: [a, b\n', 'un crochet'],
  ['include: "a\n', 'un guillemet'],
  ['rules: {}\nrules: {}\n', 'deux fois'],
  ['citationScope: [sentence]\n', 'du texte'],
  ['include: a: b\n', 'entre guillemets'],
  ['rules:\n   uncited-source: off\n  unknown-source: off\n', 'le retrait'],
])('a fault of a settings file is told in French: %j', (text, words) => {
  const messages = said(readSettingsFile('f', text).problems);
  expect(messages.join('\n')).toContain(words);
  expect(messages.filter((message) => ENGLISH.test(message.replace(/«[^«»]*»/g, '')))).toEqual([]);
});

test.each([
  '\uFEFFlevel: strict\nrules:\n  uncited-source: off\n',
  '\uFEFF{\n  "level": "strict",\n  "rules": { "uncited-source": "off" }\n}\n',
])('a byte-order mark changes nothing in a settings file: %j', (text) => {
  const { section, problems } = readSettingsFile('f', text);
  expect([section, problems]).toEqual([{ level: 'strict', rules: { 'uncited-source': 'off' } }, []]);
  const faulty = text.replace('"level"', '"lvel"').replace('level', 'lvel');
  const [problem] = readSettingsFile('f', faulty).problems;
  const line = faulty.split('\n')[problem?.range.start.line ?? 9] ?? '';
  expect(line.slice(problem?.range.start.character, problem?.range.end.character)).toMatch(/^"?lvel"?$/);
});

test('and one of a library', () => {
  const { problems } = readLibrary('l', 'sources:\n\t- name: Mairie\n');
  const [finding] = teamFindings({ kind: 'library', file: 'l', problems }, 'fr');
  expect(finding?.message).toContain('une tabulation');
});

test.each([
  ['outside', []],
  ['missing', []],
  ['unreadable', ['.sourcierrc.json']],
  ['too-large', ['.sourcierrc.json']],
] as const)('of a settings file that is %s, this is told: %j', async (problem, told) => {
  const places: Places = { read: async () => ({ problem }), isTop: async () => true };
  const { files } = await createTeams(places).of('untitled:Untitled-1');
  expect(files.map(({ file }) => file.replace(/.*\//, ''))).toEqual(told);
  for (const file of files) {
    const [finding] = teamFindings(file, 'fr');
    expect(finding?.message).toMatch(/^Ce fichier de réglages/);
    expect(finding?.message).not.toMatch(ENGLISH);
  }
});

test.each([
  ['level: []\n', '« [] » ne peut pas être une valeur ici.'],
  ['level: {}\n', '« {} » ne peut pas être une valeur ici.'],
  ['level: null\n', '« null » ne peut pas être une valeur ici.'],
])('a value of another type is named: %j', (text, words) => {
  expect(said(readSettingsFile('f', text).problems).join('\n').replaceAll('\u00A0', ' ')).toContain(words);
});
