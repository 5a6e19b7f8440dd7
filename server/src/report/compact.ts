import type { ReportedFile } from './model.ts';
import { oneLine } from './style.ts';

/** For tools that read a line at a time, as compilers write them: `path:line:column: severity: message [rule]`. */
export const compactReport = (files: readonly ReportedFile[]): string =>
  files
    .flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, range: { start } }) => {
        const place = `${oneLine(path)}:${start.line + 1}:${start.character + 1}`;
        return `${place}: ${severity}: ${oneLine(message)} [${rule}]\n`;
      }),
    )
    .join('');
