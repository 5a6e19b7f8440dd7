import type { Language } from '../language/lexicon.ts';
import { addressOf, readReliability } from '../sources/fields.ts';
import type { Source, SourceUrl } from '../sources/model.ts';
import { isRecord } from '../text/record.ts';
import type { Span } from '../text/span.ts';
import { dateOf } from './csl-date.ts';
import { type CslItem, textOf } from './csl-item.ts';
import { aliasesIn, excerptsIn } from './csl-kept.ts';
import { kindOf } from './csl-kinds.ts';
import { namesOf } from './csl-names.ts';

/** Where an item and its parts stand in the article; a part without a place of its own stands where the item does. */
export interface CslPlace {
  readonly whole: Span;
  readonly part: (key: string) => Span | undefined;
}

/** The source an item describes, cited by "@id" or by its authors; null when it is no mapping or has no id. */
export const fromCsl = (item: unknown, { whole, part }: CslPlace, language: Language): Source | null => {
  if (!isRecord(item)) return null;
  const id = textOf(item.id).replace(/^@/, '');
  if (id === '') return null;
  const at = (...keys: readonly string[]): Span => keys.map(part).find((span) => span !== undefined) ?? whole;
  const names = namesOf(item);
  const [name = id, ...aliases] = [...new Set([...names, ...aliasesIn(item)])];
  const score = textOf(item.reliability ?? item.fiabilité ?? item.fiabilite) || scoreInNote(item.note);
  return {
    name,
    nameSpan: at('id'),
    aliases,
    kind: textOf(item.genre) || kindOf(item, language),
    date: dateOf(item.issued ?? item.date ?? item.year, at('issued', 'date', 'year')),
    url: urlOf(item, at),
    reliability:
      score === ''
        ? null
        : { ...readReliability(score, all(score)), span: at('reliability', 'fiabilité', 'fiabilite') },
    fields: [],
    excerpts: excerptsIn(item),
    key: `@${id}`,
    shape: 'line',
    span: whole,
  };
};

/** Zotero keeps what it has no field for as lines of a note: "reliability: 8/10". */
const scoreInNote = (note: unknown): string =>
  typeof note === 'string' ? (/^(?:reliability|fiabilité)\s*:\s*(.+)$/imu.exec(note)?.[1]?.trim() ?? '') : '';

const all = (text: string): Span => ({ start: 0, end: text.length });

const urlOf = (item: CslItem, at: (...keys: readonly string[]) => Span): SourceUrl | null => {
  const url = textOf(item.URL ?? item.url);
  if (url !== '') return { text: url, href: addressOf(url), span: at('URL', 'url') };
  const doi = textOf(item.DOI ?? item.doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d+\/\S+$/.test(doi) ? { text: doi, href: `https://doi.org/${doi}`, span: at('DOI', 'doi') } : null;
};
