import type { ReportedFile } from './model.ts';
import { oneLine, type Style } from './style.ts';
import { UNREAD, unreadFiles } from './unread.ts';

/** For tools that read a line at a time, as compilers write them: `path:line:column: severity: message [rule]`. */
export const compactReport = (files: readonly ReportedFile[], { locale }: Style): string =>
  [
    ...files.flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, range: { start } }) => {
        const place = `${oneLine(path)}:${start.line + 1}:${start.character + 1}`;
        return `${place}: ${severity}: ${oneLine(message)} [${rule}]\n`;
      }),
    ),
    ...unreadFiles(files, locale).map(({ path, message }) => `${oneLine(path)}:1:1: error: ${message} [${UNREAD}]\n`),
  ].join('');
