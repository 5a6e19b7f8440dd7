import type { Language } from '../language/lexicon.ts';
import { addressOf, readDate, readReliability } from '../sources/fields.ts';
import type { Source, SourceDate, SourceUrl } from '../sources/model.ts';
import { isRecord } from '../text/record.ts';
import type { Span } from '../text/span.ts';

/** One reference as the Citation Style Language keeps it; nothing in it is taken for granted. */
export type CslItem = Readonly<Record<string, unknown>>;

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
  const [name = id, ...aliases] = [...new Set(names)];
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
    excerpts: [],
    key: `@${id}`,
    shape: 'line',
    span: whole,
  };
};

/** Zotero keeps what it has no field for as lines of a note: "reliability: 8/10". */
const scoreInNote = (note: unknown): string =>
  typeof note === 'string' ? (/^(?:reliability|fiabilité)\s*:\s*(.+)$/imu.exec(note)?.[1]?.trim() ?? '') : '';

const textOf = (value: unknown): string => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
};

const all = (text: string): Span => ({ start: 0, end: text.length });

/** What a reader may call it, the usual name first. */
const namesOf = (item: CslItem): readonly string[] => {
  const authors = [item.author, item.editor, item.director].map(peopleIn).find((people) => people.length > 0) ?? [];
  const [first] = authors;
  const alone = authors.length === 1 && first ? [first.full, first.family] : [];
  const body = textOf(item.publisher);
  const medium = textOf(item['container-title']);
  const title = withoutMarkup(textOf(item.title));
  const byType = BODIES.has(textOf(item.type)) ? [body] : MEDIA.has(textOf(item.type)) ? [medium] : [];
  const short = withoutMarkup(textOf(item['title-short'] ?? item.shortTitle));
  const written = authors.length > 0 ? [joined(authors), ...alone, title, short] : [...byType, title, short, body];
  return written.filter((name) => name !== '');
};

/** Types of works that are known by who published them, or by where they appeared, when nobody signed them. */
const BODIES: ReadonlySet<string> = new Set(['report', 'dataset', 'legislation', 'standard']);

const MEDIA: ReadonlySet<string> = new Set(['article-newspaper', 'article-magazine', 'webpage', 'post', 'post-weblog']);

interface Person {
  /** As it is cited: "Marlow", "de Vries", "Institut des Mesures". */
  readonly cited: string;
  readonly family: string;
  readonly full: string;
}

const peopleIn = (value: unknown): readonly Person[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).flatMap(
    (entry: unknown): readonly Person[] => {
      if (!isRecord(entry)) return personOf(textOf(entry), '', '');
      const particle = textOf(entry['non-dropping-particle']);
      const literal = textOf(entry.literal ?? entry.name);
      return literal === '' ? personOf(textOf(entry.family), particle, textOf(entry.given)) : personOf(literal, '', '');
    },
  );

const personOf = (family: string, particle: string, given: string): readonly Person[] => {
  const cited = [particle, family || given].filter(Boolean).join(' ');
  return cited === '' ? [] : [{ cited, family: family || given, full: family ? `${given} ${cited}`.trim() : given }];
};

/** BibTeX's "and others", in CSL a name like another. */
const isOthers = ({ cited }: Person): boolean => /^(?:others|et al\.?)$/i.test(cited);

const joined = (people: readonly Person[]): string => {
  const [first, second] = people;
  if (first === undefined || second === undefined) return first?.cited ?? '';
  return people.length > 2 || isOthers(second) ? `${first.cited} et al.` : `${first.cited} & ${second.cited}`;
};

/** CSL lets titles hold a little HTML. */
const withoutMarkup = (title: string): string => title.replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>/gi, '');

const dateOf = (value: unknown, span: Span): SourceDate | null => {
  const text = dateText(value);
  if (text === '') return null;
  // What is uncertain is dated all the same; of a range, its beginning counts.
  const plain = text.replace(/[~?%]/g, '').replace(/^(?:circa|ca?\.|vers)\s+/i, '');
  const range = /^(\d{4}(?:-\d{2}){0,2})\/[\d.-]*$/.exec(plain)?.[1] ?? plain;
  return { ...readDate(range, all(range)), text, span };
};

const dateText = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return dateText(value[0]);
  if (!isRecord(value)) return textOf(value);
  const parts: unknown = value['date-parts'];
  const [first]: readonly unknown[] = Array.isArray(parts) ? parts : [];
  const written = Array.isArray(first) ? first : [value.year, value.month, value.day];
  const numbers = written.map(textOf);
  // A day without its month says nothing.
  const gap = numbers.indexOf('');
  const iso = (gap < 0 ? numbers : numbers.slice(0, gap)).map((part) => part.padStart(2, '0')).join('-');
  return iso || textOf(value.raw) || textOf(value.literal);
};

const urlOf = (item: CslItem, at: (...keys: readonly string[]) => Span): SourceUrl | null => {
  const url = textOf(item.URL ?? item.url);
  if (url !== '') return { text: url, href: addressOf(url), span: at('URL', 'url') };
  const doi = textOf(item.DOI ?? item.doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d+\/\S+$/.test(doi) ? { text: doi, href: `https://doi.org/${doi}`, span: at('DOI', 'doi') } : null;
};

const kindOf = (item: CslItem, language: Language): string | null => {
  const type = textOf(item.type);
  return Object.hasOwn(KINDS, type) ? (KINDS[type]?.[language] ?? null) : null;
};

const both = (fr: string, en: string): Readonly<Record<Language, string>> => ({ fr, en });

/** CSL's types in a word. */
const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  article: both('Article', 'Article'),
  'article-journal': both('Article scientifique', 'Journal article'),
  'article-magazine': both('Article de magazine', 'Magazine article'),
  'article-newspaper': both('Article de presse', 'News article'),
  bill: both('Projet de loi', 'Bill'),
  book: both('Livre', 'Book'),
  broadcast: both('Émission', 'Broadcast'),
  chapter: both('Chapitre', 'Chapter'),
  dataset: both('Données', 'Dataset'),
  interview: both('Entretien', 'Interview'),
  legal_case: both('Décision de justice', 'Court case'),
  legislation: both('Texte de loi', 'Legislation'),
  manuscript: both('Manuscrit', 'Manuscript'),
  motion_picture: both('Film', 'Film'),
  'paper-conference': both('Communication', 'Conference paper'),
  patent: both('Brevet', 'Patent'),
  post: both('Publication', 'Post'),
  'post-weblog': both('Billet de blog', 'Blog post'),
  report: both('Rapport', 'Report'),
  software: both('Logiciel', 'Software'),
  speech: both('Discours', 'Speech'),
  standard: both('Norme', 'Standard'),
  thesis: both('Thèse', 'Thesis'),
  webpage: both('Page web', 'Web page'),
};
