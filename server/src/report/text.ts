import { messages, phrase } from '../core/language/phrase.ts';
import type { Finding, Severity } from '../core/rules/finding.ts';
import { counted } from './counts.ts';
import type { LocatedFinding, ReportedFile } from './model.ts';
import { oneLine, type Style } from './style.ts';
import { totalsOf } from './totals.ts';

const MESSAGES = messages({
  en: {
    error: 'error',
    warning: 'warning',
    information: 'information',
    hint: 'hint',
    'plain-one': 'Left alone, as it has no list of sources and cites none (--all checks it too):',
    plain: '{count} files left alone, as they have no list of sources and cite none (--all checks them too):',
    'excluded-one': 'Left out by the settings, or by .sourcierignore:',
    excluded: '{count} files left out by the settings, or by .sourcierignore:',
    'too-long-one': 'Too long to be read (five million characters or more):',
    'too-long': '{count} files too long to be read (five million characters or more):',
    more: '… and {count} more',
    none: '{articles}, no problem.',
    problems: '{articles}, {problems}: {details}.',
    strictAdds: 'The level strict adds {count} (--level strict).',
    nothing: 'No article: nothing was checked.',
    marked:
      'Claims without a source: {reader} marked by the second reader, {sourcier} by Sourcier. Sentences not read by it: {unread}.',
  },
  fr: {
    error: 'erreur',
    warning: 'avertissement',
    information: 'information',
    hint: 'indication',
    'plain-one': 'Laissé tranquille, car sans liste des sources ni citation (--all le vérifie aussi)\u00A0:',
    plain:
      '{count} fichiers laissés tranquilles, car sans liste des sources ni citation (--all les vérifie aussi)\u00A0:',
    'excluded-one': 'Laissé de côté par les réglages, ou par .sourcierignore\u00A0:',
    excluded: '{count} fichiers laissés de côté par les réglages, ou par .sourcierignore\u00A0:',
    'too-long-one': 'Trop long pour être lu (cinq millions de caractères ou plus)\u00A0:',
    'too-long': '{count} fichiers trop longs pour être lus (cinq millions de caractères ou plus)\u00A0:',
    more: '… et {count} de plus',
    none: '{articles}, aucun problème.',
    problems: '{articles}, {problems}\u00A0: {details}.',
    strictAdds: 'Le niveau strict en ajoute {count} (--level strict).',
    nothing: 'Aucun article\u00A0: rien n’a été vérifié.',
    marked:
      'Affirmations sans source\u00A0: {reader} marquées par le second lecteur, {sourcier} par Sourcier. Phrases qu’il n’a pas lues\u00A0: {unread}.',
  },
});

/** For people: findings grouped by file, what was left alone and why, and a summary; never empty. */
export const textReport = (files: readonly ReportedFile[], style: Style): string => {
  const found = files.filter(({ findings }) => findings.length > 0);
  const alone = [...LEFT.map((why) => passedOver(files, why, style)), markedLine(files, style)];
  const parts = [...found.map((file) => fileText(file, style)), ...alone, summaryLine(files, style)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

/** Longer messages do not push the rules' names of the others to the right. In characters. */
const WIDEST = 120;

const fileText = ({ path, findings }: ReportedFile, style: Style): string => {
  const say = phrase(MESSAGES, style.locale);
  const places = findings.map(placeText);
  const widthOf = (texts: readonly string[]): number => Math.max(...texts.map((text) => [...text].length));
  const place = widthOf(places);
  const level = widthOf(findings.map(({ severity }) => say(severity)));
  const message = Math.min(WIDEST, widthOf(findings.map((finding) => finding.message)));
  const lines = findings.map((finding, i) => {
    const severity = style.paint(finding.severity, padded(say(finding.severity), level));
    const where = style.paint('aside', (places[i] ?? '').padStart(place));
    return `  ${where}  ${severity}  ${padded(finding.message, message)}  ${style.paint('aside', finding.rule)}`;
  });
  return [style.paint('path', oneLine(path)), ...lines].join('\n');
};

/** From one, as editors show it. */
const placeText = ({ range: { start } }: LocatedFinding): string => `${start.line + 1}:${start.character + 1}`;

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));

const LEFT = ['plain', 'excluded', 'too-long'] as const;

/** A folder may hold hundreds of files that are no articles; JSON has them all. */
const NAMED = 10;

const passedOver = (files: readonly ReportedFile[], why: (typeof LEFT)[number], { locale, paint }: Style): string => {
  const say = phrase(MESSAGES, locale);
  const paths = files.filter(({ choice }) => choice === why).map(({ path }) => oneLine(path));
  if (paths.length === 0) return '';
  const named = paths.length > NAMED ? paths.slice(0, NAMED - 1) : paths;
  const rest = paths.length - named.length;
  const lines = [...named, ...(rest > 0 ? [say('more', { count: rest })] : [])];
  const title = say(paths.length === 1 ? `${why}-one` : why, { count: paths.length });
  return [title, ...lines.map((line) => `  ${line}`)].map((line) => paint('aside', line)).join('\n');
};

/** Who has marked how many claims; empty where there is no second reader. */
const markedLine = (files: readonly ReportedFile[], { locale, paint }: Style): string => {
  const { markedBy, unread } = totalsOf(files);
  return unread === null ? '' : paint('aside', phrase(MESSAGES, locale)('marked', { ...markedBy, unread }));
};

const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The last line: how many articles, how many problems of each severity, and how many claims the level strict adds. */
export const summaryLine = (files: readonly ReportedFile[], style: Style): string => {
  const atPublish = files.filter(({ checked, summary }) => checked && summary.level === 'publish');
  const count = atPublish.reduce((sum, { summary }) => sum + summary.strictOnly, 0);
  const line = problemsLine(files, style);
  return count === 0
    ? line
    : `${line} ${style.paint('aside', phrase(MESSAGES, style.locale)('strictAdds', { count }))}`;
};

const problemsLine = (files: readonly ReportedFile[], { locale, paint }: Style): string => {
  const say = phrase(MESSAGES, locale);
  const checked = files.filter((file) => file.checked && file.choice !== 'team');
  const team = files.filter(({ choice }) => choice === 'team');
  if (checked.length + team.length === 0) return say('nothing');
  const allArticles = checked.every(({ summary }) => summary.article);
  const articles = counted(checked.length, allArticles ? 'article' : 'file', locale);
  const findings: readonly Finding[] = [...checked, ...team].flatMap((file) => file.findings);
  if (findings.length === 0) return say('none', { articles });
  const { errors, warnings, information, hints } = totalsOf(files);
  const amounts = { error: errors, warning: warnings, information, hint: hints };
  const parts = LEVELS.filter((level) => amounts[level] > 0).map((level) => counted(amounts[level], level, locale));
  const line = say('problems', {
    articles,
    problems: counted(findings.length, 'problem', locale),
    details: parts.join(', '),
  });
  return paint(LEVELS.find((level) => amounts[level] > 0) ?? 'hint', line);
};
