import type { Locale } from '../core/language/locale.ts';
import type { TeamFile } from '../core/settings/team.ts';
import { teamFindings } from '../core/settings/team-findings.ts';
import type { LocatedFinding } from '../report/model.ts';
import type { CheckedFile } from './check-file.ts';

/** Findings in a settings file or a library, as a file among the others. */
export const checkedTeamFile = (file: TeamFile, path: string, locale: Locale): CheckedFile => ({
  path,
  language: locale,
  choice: 'team',
  checked: true,
  summary: { article: false, sources: 0, citations: 0, unsourced: 0, level: 'publish', strictOnly: 0 },
  findings: teamFindings(file, locale).map(
    (finding): LocatedFinding => ({
      ...finding,
      // These files are told of by line: their offsets are nobody's.
      span: { start: 0, end: 0 },
      words: finding.message,
      sentence: finding.message,
      related: [],
      fixes: [],
      unnecessary: false,
    }),
  ),
  unread: null,
  overview: null,
  digest: null,
  severities: {},
});
