import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { checkFormats } from '../../server/src/report/formats.ts';
import { checked, styleIn } from '../report/files.ts';

const ARTICLE = 'Près de 66 % des villes dorment. Un mot (Source : Inse).\n\n## Sources\n\n1. **Insee** - Étude\n';

/** File names that Unix allows. */
const NAMES = [
  'a"b\'c.md',
  'a\nb.md',
  'a\r\n::error file=x::forged.md',
  '::error::forged\n.md',
  'a\u001B[31mb.md',
  'a<b>&c]]>.md',
  'a%0Ab:c,d.md',
  'a\u0000b.md',
  'a\u202Eb\u2028c.md',
  ' .md',
  '-rf.md',
  '{{x}}$(id)`id`.md',
];

const report = (format: string, name: string): string =>
  checkFormats[format]?.([checked(name, ARTICLE)], styleIn('fr')) ?? '';

describe.each(NAMES)('a file of the name %j', (name) => {
  const lines = checked(name, ARTICLE).findings.length;

  test('has its findings, each on a line', () => {
    expect(lines).toBeGreaterThan(1);
    expect(
      report('compact', name)
        .trimEnd()
        .split(/\r\n|[\n\r\u2028\u2029]/),
    ).toHaveLength(lines);
    // Its name, its findings, a blank line, the counts.
    expect(
      report('text', name)
        .trimEnd()
        .split(/\r\n|[\n\r\u2028\u2029]/),
    ).toHaveLength(lines + 3);
  });

  test('gives GitHub one annotation a finding, and no command of its own', () => {
    const said = report('github', name)
      .trimEnd()
      .split(/\r\n|[\n\r]/);
    expect(said).toHaveLength(lines);
    for (const line of said) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,]*,line=\d+/);
  });

  test.each(['text', 'compact', 'github'])('moves no cursor and turns no text round in a terminal: %s', (format) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(report(format, name)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  test('stays data in JSON and SARIF', () => {
    expect(JSON.parse(report('json', name)).files[0].path).toBe(name);
    const [result] = JSON.parse(report('sarif', name)).runs[0].results;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^[\w\-.~!$&'()*+,;=:@%/]*$/);
    expect(decodeURIComponent(uri)).toContain(name.trim());
  });

  test('is no markup in JUnit and HTML', () => {
    const xml = report('junit', name);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml, true);
    expect([parsed.testsuites.testsuite].flat()).toHaveLength(1);
    expect(report('html', name)).not.toContain('<b>');
  });
});
