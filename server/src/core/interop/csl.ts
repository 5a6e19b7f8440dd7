import { keysFor, type Reference } from './reference.ts';

/**
 * References as CSL JSON (citationstyles.org, 1.0.2), as Zotero and Pandoc read it. What CSL has no field for, the
 * reliability, stands in `reliability` and, for programs that drop unknown fields, as a line of `note`.
 */
export const toCsl = (references: readonly Reference[]): string => {
  const keys = keysFor(references);
  const items = references.map(({ name, kind, date, url, reliability }, i) => ({
    id: keys[i],
    type: 'document',
    title: name,
    ...(kind !== null && { genre: kind }),
    ...(date !== null && { issued: issued(date) }),
    ...(url !== null && { URL: url }),
    ...(reliability !== null && { reliability, note: `reliability: ${reliability}` }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
};

/** "2025-06" as CSL's parts; a quarter, which CSL does not have, as text. */
const issued = (date: string): object =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? { 'date-parts': [date.split('-').map(Number)] } : { raw: date };
