import { stringify } from 'yaml';
import type { Reference } from './reference.ts';

/** References as a library of sources, to be rated where they are not. */
export const toLibrary = (references: readonly Reference[]): string => {
  const sources = references.map(({ name, kind, date, url, reliability }) => ({
    name,
    ...(kind !== null && { kind }),
    ...(date !== null && { date }),
    ...(url !== null && { url }),
    ...(reliability !== null && { reliability }),
  }));
  return stringify({ sources }, { lineWidth: 0 });
};
