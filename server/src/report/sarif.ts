import { homepage, version } from '../../../package.json';
import words from '../../../package.nls.json' with { type: 'json' };
import type { Severity } from '../core/rules/finding.ts';
import { everyRule } from '../core/rules/index.ts';
import { TEAM_RULES } from '../core/settings/team-findings.ts';
import { sentenceFingerprint } from './fingerprint.ts';
import type { LocatedFinding, ReportedFile } from './model.ts';
import type { Style } from './style.ts';
import { type UnreadFile, unreadFiles } from './unread.ts';

/**
 * SARIF 2.1.0 (OASIS, 2020), for code scanning on GitHub and elsewhere: every rule with its page, every finding with a
 * fingerprint that survives moved lines. Columns count UTF-16 units from one.
 */
export const sarifReport = (files: readonly ReportedFile[], { locale }: Style): string =>
  `${JSON.stringify(log(files, unreadFiles(files, locale)), null, 2)}\n`;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The description of a rule in settings, as plain text without the link to its page. */
const described = (id: string): string => {
  const text = new Map<string, string>(Object.entries(words)).get(`rule.${id}`) ?? '';
  return text.replaceAll('**', '').replace(/\s*\[[^\]]*\]\([^)]*\)\.?$/, '');
};

/** Rules of articles and of team files, each with what it reports and where that is explained. */
const RULES = [
  ...everyRule.map(({ id, severity }) => [id, severity, described(id), `tests/rules/${id}.md`] as const),
  ...TEAM_RULES.map(
    (id) => [id, 'error', 'A settings file or a library cannot be read in full.', 'docs/teams.md'] as const,
  ),
].map(([id, severity, text, page]) => ({
  id,
  shortDescription: { text },
  helpUri: `${homepage}/blob/main/${page}`,
  help: { text: `${text} See ${homepage}/blob/main/${page}` },
  defaultConfiguration: { level: LEVELS[severity] },
}));

const log = (files: readonly ReportedFile[], unread: readonly UnreadFile[]) => ({
  $schema: SCHEMA,
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Sourcier',
          version,
          semanticVersion: version,
          informationUri: homepage,
          rules: RULES,
        },
      },
      columnKind: 'utf16CodeUnits',
      ...(unread.length > 0 && { invocations: [failedInvocation(unread)] }),
      results: files.flatMap((file) => results(file)),
    },
  ],
});

/** A run that could not check every file, in SARIF's words. */
const failedInvocation = (unread: readonly UnreadFile[]) => ({
  executionSuccessful: false,
  toolExecutionNotifications: unread.map(({ path, message }) => ({
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  })),
});

const results = (file: ReportedFile) => {
  const fingerprint = sentenceFingerprint();
  return file.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [location(file.path, finding)],
    partialFingerprints: { 'sentence/v1': fingerprint(finding) },
  }));
};

const location = (path: string, { range: { start, end } }: LocatedFinding) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  },
});

/** A path as a URI reference: relative paths stay relative, and what a URI cannot hold is escaped. */
const uriOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([a-z])%3A/i, 'file:///$1:');
