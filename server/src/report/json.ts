import { version } from '../../../package.json';
import type { LocatedFinding, ReportedFile } from './model.ts';
import { totalsOf } from './totals.ts';

/**
 * For programs: every file, left alone or not, with its findings. Keys are only ever added; `span` is in UTF-16 units
 * of the file, `cue` the part of it that editors mark, `range` its place in lines as in the Language Server Protocol.
 */
export const jsonReport = (files: readonly ReportedFile[]): string =>
  `${JSON.stringify({ version, files: files.map(fileJson), summary: totalsOf(files) }, null, 2)}\n`;

const fileJson = ({ path, language, choice, summary, findings }: ReportedFile) => ({
  path,
  language,
  choice,
  article: summary.article,
  findings: findings.map(findingJson),
});

/** Fields that a finding does not have are left out. */
const findingJson = ({ rule, severity, strength, kind, markedBy, message, span, cue, range }: LocatedFinding) => ({
  rule,
  severity,
  strength,
  kind,
  markedBy,
  message,
  span,
  cue,
  range,
});
