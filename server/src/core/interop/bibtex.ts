import { keysFor, type Reference } from './reference.ts';

/** References as BibTeX, in BibLaTeX's fields; the reliability stands in a field of its own and in `note`. */
export const toBibtex = (references: readonly Reference[]): string => {
  const keys = keysFor(references);
  return references.map((reference, i) => entry(reference, keys[i] ?? '')).join('\n');
};

const entry = ({ name, kind, date, url, reliability }: Reference, key: string): string => {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', tex(name)],
    ['type', kind === null ? null : tex(kind)],
    ['date', date === null ? null : tex(date)],
    ['url', url === null ? null : url.replace(/[{}\\]/g, encodeURIComponent)],
    ['reliability', reliability === null ? null : tex(reliability)],
    ['note', reliability === null ? null : `reliability: ${tex(reliability)}`],
  ];
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = {${value}},`]));
  return [`@misc{${key},`, ...lines, '}', ''].join('\n');
};

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Text with TeX's own signs escaped, and marks that it would join ("--", "''") kept apart; other letters stand for
 * themselves, as BibLaTeX reads UTF-8.
 */
const tex = (text: string): string =>
  text.replace(/[\\~^{}%#&_$]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`).replace(/(['`-])(?=\1)/g, '$1{}');
