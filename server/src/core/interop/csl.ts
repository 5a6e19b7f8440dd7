import { details } from './bibtex-details.ts';
import { type BibliographicReference, keysFor } from './reference.ts';

/**
 * References as CSL JSON (citationstyles.org, 1.0.2), as Zotero and Pandoc read it, with all that a bibliography said of
 * them. What CSL has no field for, the reliability, aliases and excerpts, stands in fields of those names; the reliability
 * also, for programs that drop unknown fields, as a line of `note`.
 */
export const toCsl = (references: readonly BibliographicReference[]): string => {
  const keys = keysFor(references);
  return `${JSON.stringify(
    references.map((reference, i) => ({
      id: keys[i],
      ...(reference.item === null ? named(reference) : kept(reference)),
    })),
    null,
    2,
  )}\n`;
};

const named = ({ name, kind, date, url, reliability, aliases, excerpts }: BibliographicReference): object => ({
  type: 'document',
  title: name,
  ...(kind !== null && { genre: kind }),
  ...(date !== null && { issued: issued(date) }),
  ...(url !== null && { URL: url }),
  ...(aliases.length > 0 && { aliases }),
  ...(excerpts.length > 0 && { excerpts: excerpts.map(plainest) }),
  ...(reliability !== null && { reliability, note: `reliability: ${reliability}` }),
});

const kept = ({ item, entry, date, reliability }: BibliographicReference): object => {
  const { id: _, ...fields } = { ...(entry && details(entry)), ...item };
  return {
    ...fields,
    // What BibTeX says in many ways CSL says in one.
    ...(entry !== null && date !== null && { issued: issued(date) }),
    ...(reliability !== null && { reliability }),
  };
};

/** An excerpt of which only the words are known is its words. */
const plainest = ({ text, kind, url, date }: BibliographicReference['excerpts'][number]): unknown =>
  kind === 'excerpt' && url === null && date === null
    ? text
    : { text, ...(kind === 'fact' && { kind }), ...(url !== null && { url }), ...(date !== null && { date }) };

/** "2025-06" as CSL's parts; a quarter, which CSL does not have, as text. */
const issued = (date: string): object =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? { 'date-parts': [date.split('-').map(Number)] } : { raw: date };
