import type { Severity } from '../core/rules/finding.ts';
import type { Reporting } from './arguments.ts';
import type { CheckedFile } from './check-file.ts';

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether what was found makes the command fail. */
export const failing = (files: readonly CheckedFile[], { failOn, maxWarnings }: Reporting): boolean => {
  const found = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const levels = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const warnings = found.filter((severity) => severity === 'warning').length;
  return found.some((severity) => levels.includes(severity)) || (maxWarnings !== null && warnings > maxWarnings);
};
