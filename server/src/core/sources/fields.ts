import { fold } from '../language/fold.ts';
import { allOf, lexicons } from '../language/index.ts';
import type { FieldKey } from '../language/lexicon.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import { type Span, slice, trimmed } from '../text/span.ts';
import { parseDate } from './dates.ts';
import type { Reliability, SourceDate, SourceField, SourceUrl } from './model.ts';

const LABELS: ReadonlyMap<string, FieldKey> = new Map(
  Object.values(lexicons).flatMap(({ fieldLabels }) =>
    Object.entries(fieldLabels).flatMap(([key, labels]) => labels.map((label) => [label, key as FieldKey] as const)),
  ),
);

const LABELLED = new RegExp(String.raw`^[\s*_>-]*([${LETTER}][${LETTER}\s.'’-]{0,40}?)[\s*_]*[:：][ \t*_]*`, 'u');

/** The field on a line such as "- **Date :** 04/06/2025", or null when the line starts with no label Sourcier knows. */
export const fieldOn = (text: string, line: Span): SourceField | null => {
  const found = LABELLED.exec(slice(text, line));
  const label = found?.[1];
  const key = label === undefined ? undefined : LABELS.get(fold(label));
  if (!found || label === undefined || key === undefined) return null;
  const start = line.start + found[0].indexOf(label);
  const value = trimmed(text, { start: line.start + found[0].length, end: line.end });
  return { key, label: { start, end: start + label.length }, value };
};

/** Words for what has no date, folded: "s. d.", "n.d.". */
export const UNDATED: ReadonlySet<string> = new Set(allOf(({ undated }) => undated.map(fold)));

/** A date field's value. */
export const readDate = (text: string, span: Span): SourceDate => {
  const written = slice(text, span);
  const value = parseDate(written.replace(LEAD, ''));
  return { text: written, value, undated: UNDATED.has(fold(written)) || /^[—–-]$/.test(written), span };
};

/** "consulté le 12/03/2025", "published on 4 June 2025". */
const LEAD =
  /^(?:(?:consultée?|publiée?|parue?|mise? à jour|modifiée?|accessed|published|retrieved|updated|posted)\s+)?(?:le|du|on|en|in|depuis)?\s*(?=\S)/i;

const ADDRESS = /https?:\/\/[^\s<>"'`\]()]+(?:\([^\s<>()]*\)[^\s<>"'`\]()]*)*/i;

/** An address field's value: a bare address, an autolink or a Markdown link. */
export const readUrl = (text: string, span: Span): SourceUrl => {
  const written = slice(text, span);
  const found = ADDRESS.exec(written);
  const href = found ? addressOf(found[0]) : null;
  if (!found || href === null) return { text: written, href: null, span };
  const start = span.start + found.index;
  return { text: found[0], href, span: { start, end: start + found[0].length } };
};

/** The address in its usual written form, or null when it is not a whole http(s) address. */
export const addressOf = (written: string): string | null => {
  const [, host] = /^https?:\/\/(?:[^/@\s]*@)?([^/?#\s]+)/i.exec(written) ?? [];
  return host !== undefined && HOST.test(host) ? written : null;
};

const HOST = new RegExp(
  String.raw`^(?:\[[\da-f:.]+\]|[${LETTER}${DIGIT}](?:[${LETTER}${DIGIT}._-]*[${LETTER}${DIGIT}])?)(?::\d+)?$`,
  'iu',
);

const SCORES: ReadonlyMap<string, number> = new Map(
  Object.values(lexicons).flatMap(({ scores }) => Object.entries(scores)),
);

const LETTERS = 'abcdef';

/** A reliability field's value: "8/10", "4/5", "80 %", "Haute", "B", with an optional reason in parentheses. */
export const readReliability = (text: string, span: Span): Reliability => {
  const written = slice(text, span);
  const [, score = '', reason] =
    /^((?:[^(,;–—]|,(?=\d))*?)[\s*_]*(?:(?:\(|[,;–—]\s)\s*([^)]*)\)?.*)?$/s.exec(written) ?? [];
  return { text: written, ...scoreOf(score.trim()), reason: reason?.trim() || null, span };
};

const scoreOf = (written: string): Pick<Reliability, 'score' | 'scale'> => {
  const fraction = /^(\d+(?:[.,]\d+)?)\s*(?:\/|sur|out of)\s*(\d+)$/i.exec(written);
  if (fraction) return onScale(fraction[1], Number(fraction[2]));
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(written);
  if (percent) return onScale(percent[1], 100);
  const letter = /^[a-f]$/i.test(written) ? LETTERS.indexOf(written.toLowerCase()) : -1;
  if (letter >= 0) return { score: 10 - 2 * letter, scale: null };
  return { score: SCORES.get(fold(written)) ?? null, scale: null };
};

const onScale = (digits: string | undefined, scale: number): Pick<Reliability, 'score' | 'scale'> => {
  const value = Number(digits?.replace(',', '.'));
  const score = scale > 0 && value <= scale ? Math.round((value / scale) * 100) / 10 : null;
  return { score, scale };
};
