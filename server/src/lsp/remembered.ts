import type { Finding, Related, Severity } from '../core/rules/finding.ts';
import { fieldOf } from '../core/settings/field.ts';
import type { Checked } from './documents/documents.ts';
import { fromJson, isCount, isRange, isText } from './protocol/shape.ts';

/** What was told of a document, in plain data. */
export interface Remembered {
  readonly summary: Checked['summary'];
  /** How many findings there were; those that are kept are the first ones. */
  readonly total: number;
  readonly findings: readonly Finding[];
}

export const writeRemembered = ({ summary, total, findings }: Remembered): string =>
  JSON.stringify([summary, total, findings]);

/** What a text says that `writeRemembered` gave, of a document so long; null for any other text. Never throws. */
export const readRemembered = (text: string, length: number): Remembered | null => {
  const value = fromJson(text);
  if (!Array.isArray(value) || value.length !== 3) return null;
  const [summary, total, findings]: readonly unknown[] = value;
  const isWhole = isSummary(summary) && isCount(total) && Array.isArray(findings);
  if (!isWhole || findings.length > total || !findings.every((one) => isFinding(one, length))) return null;
  return { summary, total, findings };
};

const CHOICES: readonly unknown[] = [
  'forced',
  'excluded',
  'included',
  'article',
  'plain',
] satisfies readonly Checked['summary']['choice'][];

const isSummary = (value: unknown): value is Checked['summary'] =>
  typeof fieldOf(value, 'article') === 'boolean' &&
  CHOICES.includes(fieldOf(value, 'choice')) &&
  ['sources', 'citations', 'unsourced'].every((name) => isCount(fieldOf(value, name)));

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint'] satisfies readonly Severity[];

const isFinding = (value: unknown, length: number): value is Finding => {
  const [rule, related, fixes] = [fieldOf(value, 'rule'), fieldOf(value, 'related'), fieldOf(value, 'fixes')];
  return (
    // It becomes a part of an address.
    isText(rule) &&
    /^[a-z-]+$/.test(rule) &&
    SEVERITIES.includes(fieldOf(value, 'severity')) &&
    isText(fieldOf(value, 'message')) &&
    typeof fieldOf(value, 'unnecessary') === 'boolean' &&
    isSpan(fieldOf(value, 'span'), length) &&
    Array.isArray(related) &&
    related.every((one) => isRelated(one, length)) &&
    Array.isArray(fixes) &&
    fixes.length === 0
  );
};

const isRelated = (value: unknown, length: number): value is Related => {
  if (!isText(fieldOf(value, 'message'))) return false;
  const place = fieldOf(value, 'place');
  if (place === undefined) return isSpan(fieldOf(value, 'span'), length);
  return isText(fieldOf(place, 'file')) && isRange(fieldOf(place, 'range'));
};

const isSpan = (value: unknown, length: number): boolean => {
  const [start, end] = [fieldOf(value, 'start'), fieldOf(value, 'end')];
  return isCount(start, length) && isCount(end, length) && start <= end;
};
