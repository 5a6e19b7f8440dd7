import type { CslItem } from '../bibliography/csl-item.ts';
import { isRecord } from '../text/record.ts';
import { details } from './bibtex-details.ts';
import { aboutRating, type BibliographicReference, isReasoned, keysFor } from './reference.ts';

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
      ...(reference.item === null ? itemOf(reference) : kept(reference)),
    })),
    null,
    2,
  )}\n`;
};

/** A reference that no bibliography tells of, as an item without an id. */
export const itemOf = ({
  name,
  kind,
  date,
  url,
  reliability,
  aliases,
  excerpts,
  domains,
  rating,
}: BibliographicReference): CslItem => ({
  type: 'document',
  title: name,
  ...(kind !== null && { genre: kind }),
  ...(date !== null && { issued: issued(date) }),
  ...(url !== null && { URL: url }),
  ...(aliases.length > 0 && { aliases }),
  ...(domains.length > 0 && { domains }),
  ...(excerpts.length > 0 && { excerpts: excerpts.map(plainest) }),
  ...(reliability !== null && { reliability, note: `reliability: ${reliability}` }),
  ...(rating !== null && isReasoned(rating) && { rating: aboutRating(rating) }),
});

const kept = ({ item, entry, date, reliability }: BibliographicReference): object => {
  const { id: _, ...fields } = { ...(entry && details(entry)), ...item };
  return {
    ...(entry === null ? fields : withoutOthers(fields)),
    // What BibTeX says in many ways CSL says in one.
    ...(entry !== null && date !== null && { issued: issued(date) }),
    ...(reliability !== null && { reliability }),
  };
};

/** Fields of BibTeX without "and others", which CSL would take for a person. */
const withoutOthers = (fields: CslItem): CslItem =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.filter(isPerson) : value]),
  );

const isPerson = (value: unknown): boolean =>
  !(isRecord(value) && value.family === 'others' && Object.keys(value).length === 1);

/** An excerpt of which only the words are known is its words. */
const plainest = ({ text, kind, url, date }: BibliographicReference['excerpts'][number]): unknown =>
  kind === 'excerpt' && url === null && date === null
    ? text
    : { text, ...(kind === 'fact' && { kind }), ...(url !== null && { url }), ...(date !== null && { date }) };

/** "2025-06" as CSL's parts; a quarter, which CSL does not have, as text. */
const issued = (date: string): object =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? { 'date-parts': [date.split('-').map(Number)] } : { raw: date };
