import { stringify } from 'yaml';
import type { Rating } from '../sources/model.ts';
import { aboutRating, type BibliographicReference, isReasoned } from './reference.ts';

/** References as a library of sources, to be rated where they are not. */
export const toLibrary = (references: readonly BibliographicReference[]): string => {
  const sources = references.map(({ name, aliases, kind, date, url, domains, reliability, rating, excerpts }) => {
    const quoted = excerpts.filter(({ kind: how }) => how === 'excerpt');
    const facts = excerpts.filter(({ kind: how }) => how === 'fact');
    return {
      name,
      ...(aliases.length > 0 && { aliases }),
      ...(kind !== null && { kind }),
      ...(date !== null && { date }),
      ...(url !== null && { url }),
      ...(domains.length > 0 && { domains }),
      ...(reliability !== null && { reliability: rating === null ? reliability : rated(rating) }),
      ...(quoted.length > 0 && { excerpts: quoted.map(said) }),
      ...(facts.length > 0 && { facts: facts.map(said) }),
    };
  });
  return stringify({ sources }, { lineWidth: 0 });
};

/** A rating of which only the score is known is its score. */
const rated = (rating: Rating): unknown =>
  isReasoned(rating) ? { score: rating.text, ...aboutRating(rating) } : rating.text;

const said = ({ text, url, date }: BibliographicReference['excerpts'][number]): unknown =>
  url === null && date === null ? text : { text, ...(url !== null && { url }), ...(date !== null && { date }) };
