import { compactReport } from './compact.ts';
import { githubReport } from './github.ts';
import { htmlReport } from './html.ts';
import { inspectJson } from './inspect.ts';
import { inspectText } from './inspect-text.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { InspectedFile, ReportedFile } from './model.ts';
import { sarifReport } from './sarif.ts';
import type { Style } from './style.ts';
import { textReport } from './text.ts';

/** Turns what was found in files into the text of a report. */
export type Format<File> = (files: readonly File[], style: Style) => string;

/** The formats of `check`, by name. To add one: its file, and a line here. */
export const checkFormats: Readonly<Record<string, Format<ReportedFile>>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
  html: htmlReport,
  compact: compactReport,
};

/** The formats of `inspect`, by name. */
export const inspectFormats: Readonly<Record<string, Format<InspectedFile>>> = { text: inspectText, json: inspectJson };
