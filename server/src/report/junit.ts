import type { LocatedFinding, ReportedFile } from './model.ts';
import type { Style } from './style.ts';
import { UNREAD, type UnreadFile, unreadFiles } from './unread.ts';

/**
 * JUnit's XML, as CI servers read it: a suite for each article, a failure for each error or warning; what is less than
 * that is told in the suite's output. An article without either is one test that passed, one that cannot be read an error.
 */
export const junitReport = (files: readonly ReportedFile[], { locale }: Style): string => {
  const suites = files.filter(({ checked }) => checked);
  const unread = unreadFiles(files, locale);
  const tests = suites.reduce((sum, file) => sum + Math.max(1, failing(file).length), unread.length);
  const failures = suites.reduce((sum, file) => sum + failing(file).length, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Sourcier" tests="${tests}" failures="${failures}" errors="${unread.length}">`,
    ...suites.map(suite),
    ...unread.map(unreadSuite),
    '</testsuites>',
    '',
  ].join('\n');
};

const failing = ({ findings }: ReportedFile): readonly LocatedFinding[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

const suite = (file: ReportedFile): string => {
  const failures = failing(file);
  const name = xml(file.path);
  const rest = file.findings.filter((finding) => !failures.includes(finding));
  const count = Math.max(1, failures.length);
  return [
    `  <testsuite name="${name}" tests="${count}" failures="${failures.length}" errors="0" skipped="0">`,
    ...(failures.length === 0
      ? [`    <testcase name="sources" classname="${name}"/>`]
      : failures.map((finding) => failure(finding, name))),
    ...(rest.length === 0 ? [] : [`    <system-out>${xml(rest.map(line).join('\n'))}</system-out>`]),
    '  </testsuite>',
  ].join('\n');
};

const unreadSuite = ({ path, message }: UnreadFile): string => {
  const name = xml(path);
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">`,
    `    <testcase name="sources" classname="${name}">`,
    `      <error type="${UNREAD}" message="${xml(message)}"/>`,
    '    </testcase>',
    '  </testsuite>',
  ].join('\n');
};

const failure = (finding: LocatedFinding, name: string): string => {
  const { rule, severity, message, range } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  return [
    `    <testcase name="${xml(`${rule} ${place}`)}" classname="${name}">`,
    `      <failure type="${severity}" message="${xml(message)}">${xml(line(finding))}</failure>`,
    '    </testcase>',
  ].join('\n');
};

const line = ({ rule, severity, message, range: { start } }: LocatedFinding): string =>
  `${start.line + 1}:${start.character + 1} ${severity} ${rule}: ${message}`;

/** Characters that XML 1.0 cannot hold in any way are replaced. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
