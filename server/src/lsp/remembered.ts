import type { Finding, Related, Severity } from '../core/rules/finding.ts';
import { fieldOf } from '../core/settings/field.ts';
import type { Checked } from './documents.ts';

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
  const value = parsed(text);
  if (!Array.isArray(value) || value.length !== 3) return null;
  const [summary, total, findings]: readonly unknown[] = value;
  const isWhole = isSummary(summary) && isUpTo(total, 0x7fffffff) && Array.isArray(findings);
  if (!isWhole || findings.length > total || !findings.every((one) => isFinding(one, length))) return null;
  return { summary, total, findings };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
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
  ['sources', 'citations', 'unsourced'].every((name) => isUpTo(fieldOf(value, name), 0x7fffffff));

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint'] satisfies readonly Severity[];

const isFinding = (value: unknown, length: number): value is Finding => {
  const [rule, related, fixes] = [fieldOf(value, 'rule'), fieldOf(value, 'related'), fieldOf(value, 'fixes')];
  return (
    // It becomes a part of an address.
    typeof rule === 'string' &&
    /^[a-z-]+$/.test(rule) &&
    SEVERITIES.includes(fieldOf(value, 'severity')) &&
    typeof fieldOf(value, 'message') === 'string' &&
    typeof fieldOf(value, 'unnecessary') === 'boolean' &&
    isSpan(fieldOf(value, 'span'), length) &&
    Array.isArray(related) &&
    related.every((one) => isRelated(one, length)) &&
    Array.isArray(fixes) &&
    fixes.length === 0
  );
};

const isRelated = (value: unknown, length: number): value is Related => {
  if (typeof fieldOf(value, 'message') !== 'string') return false;
  const place = fieldOf(value, 'place');
  if (place === undefined) return isSpan(fieldOf(value, 'span'), length);
  const range = fieldOf(place, 'range');
  const edges = [fieldOf(range, 'start'), fieldOf(range, 'end')];
  return (
    typeof fieldOf(place, 'file') === 'string' &&
    edges.every((edge) => isUpTo(fieldOf(edge, 'line'), 0x7fffffff) && isUpTo(fieldOf(edge, 'character'), 0x7fffffff))
  );
};

const isSpan = (value: unknown, length: number): boolean => {
  const [start, end] = [fieldOf(value, 'start'), fieldOf(value, 'end')];
  return isUpTo(start, length) && isUpTo(end, length) && start <= end;
};

const isUpTo = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
