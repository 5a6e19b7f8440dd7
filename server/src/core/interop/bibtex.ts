import type { BibtexEntry } from '../bibliography/bibtex-scan.ts';
import { itemOf } from './csl.ts';
import { entryOfItem } from './csl-entry.ts';
import { type BibliographicReference, keysFor } from './reference.ts';
import { isBalanced } from './tex.ts';

/**
 * References as BibTeX, in BibLaTeX's fields: an entry of BibTeX as it was, an item of CSL with its authors and title. The
 * reliability and all else that a library knows stand in fields of their own, and the reliability in `note` too.
 */
export const toBibtex = (references: readonly BibliographicReference[]): string => {
  const keys = keysFor(references, (key) => /^[^\s,{}()"=#%~\\]+$/.test(key));
  return references.map((reference, i) => written(entryOf(reference), keys[i] ?? '')).join('\n');
};

const entryOf = (reference: BibliographicReference): Omit<BibtexEntry, 'key'> =>
  reference.entry ?? entryOfItem(reference.item ?? itemOf(reference), reference.date);

const written = ({ type, fields }: Omit<BibtexEntry, 'key'>, key: string): string => {
  const lines = [...fields].map(([name, value]) => {
    // In quotation marks a brace may have stood alone, which in braces would close them.
    return `  ${name} = {${isBalanced(value) ? value : value.replace(/[{}]/g, '')}},`;
  });
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
};
