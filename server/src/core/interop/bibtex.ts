import type { BibtexEntry } from '../bibliography/bibtex-scan.ts';
import { entryOfItem } from './csl-entry.ts';
import { type BibliographicReference, keysFor } from './reference.ts';
import { isBalanced, tex } from './tex.ts';

/**
 * References as BibTeX, in BibLaTeX's fields: an entry of BibTeX as it was, an item of CSL with its authors and title. The
 * reliability, aliases and excerpts stand in fields of those names, and the reliability in `note` too.
 */
export const toBibtex = (references: readonly BibliographicReference[]): string => {
  const keys = keysFor(references, (key) => /^[^\s,{}()"=#%~\\]+$/.test(key));
  return references.map((reference, i) => written(entryOf(reference), keys[i] ?? '')).join('\n');
};

const entryOf = (reference: BibliographicReference): Omit<BibtexEntry, 'key'> => {
  if (reference.entry !== null) return reference.entry;
  return reference.item === null ? named(reference) : entryOfItem(reference.item, reference.date);
};

const named = ({
  name,
  kind,
  date,
  url,
  reliability,
  aliases,
  excerpts,
}: BibliographicReference): Omit<BibtexEntry, 'key'> => {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', tex(name)],
    ['type', kind === null ? null : tex(kind)],
    ['date', date === null ? null : tex(date)],
    ['url', url === null ? null : url.replace(/[{}\\]/g, encodeURIComponent)],
    ['aliases', aliases.length === 0 ? null : aliases.map((alias) => tex(alias.replaceAll(';', ','))).join('; ')],
    ['excerpts', excerpts.length === 0 ? null : excerpts.map(({ text }) => tex(text)).join('\n\n')],
    ['reliability', reliability === null ? null : tex(reliability)],
    ['note', reliability === null ? null : `reliability: ${tex(reliability)}`],
  ];
  return { type: 'misc', fields: new Map(fields.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))) };
};

const written = ({ type, fields }: Omit<BibtexEntry, 'key'>, key: string): string => {
  const lines = [...fields].map(([name, value]) => {
    // In quotation marks a brace may have stood alone, which in braces would close them.
    return `  ${name} = {${isBalanced(value) ? value : value.replace(/[{}]/g, '')}},`;
  });
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
};
