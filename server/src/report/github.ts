import type { Severity } from '../core/rules/finding.ts';
import type { LocatedFinding, ReportedFile } from './model.ts';
import { oneLine, type Style } from './style.ts';
import { UNREAD, unreadFiles } from './unread.ts';

/** GitHub's workflow commands: each finding becomes an annotation at its line in the pull request. */
export const githubReport = (files: readonly ReportedFile[], { locale }: Style): string =>
  [
    ...files.flatMap(({ path, findings }) => findings.map((finding) => annotation(path, finding))),
    ...unreadFiles(files, locale).map(
      ({ path, message }) => `::error file=${property(path)},title=${UNREAD}::${data(message)}\n`,
    ),
  ].join('');

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const annotation = (path: string, { rule, severity, message, range: { start, end } }: LocatedFinding): string => {
  const properties = [
    ['file', path],
    ['line', String(start.line + 1)],
    ['endLine', String(end.line + 1)],
    // Columns are shown only for findings within a line.
    ...(start.line === end.line
      ? [
          ['col', String(start.character + 1)],
          ['endColumn', String(end.character + 1)],
        ]
      : []),
    ['title', rule],
  ];
  const written = properties.map(([name, value = '']) => `${name}=${property(value)}`).join(',');
  return `::${COMMANDS[severity]} ${written}::${data(message)}\n`;
};

/** As GitHub's own toolkit escapes them (actions/toolkit, command.ts); what a terminal would obey is made visible. */
const data = (text: string): string =>
  text
    .replaceAll('%', '%25')
    .split('\r')
    .map((part) => part.split('\n').map(oneLine).join('%0A'))
    .join('%0D');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
