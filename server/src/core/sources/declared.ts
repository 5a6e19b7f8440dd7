import type { FrontMatter } from '../front-matter/model.ts';
import { squash } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { type Span, slice } from '../text/span.ts';
import { readDate, readUrl } from './fields.ts';
import type { Source } from './model.ts';

/** One item of `sources` in the front matter: a name, or a mapping with a name. */
interface Declared {
  readonly name: string;
  readonly nameSpan: Span;
  readonly whole: Span;
  readonly url: Span | null;
  readonly date: Span | null;
  readonly kind: Span | null;
}

/** The sources that front matter lists by name, for an article that has no other list. */
export const declaredSources = (frontMatter: FrontMatter, text: string): readonly Source[] =>
  declaredIn(frontMatter, text).map(({ name, nameSpan, whole, url, date, kind }) => ({
    name,
    nameSpan,
    aliases: [],
    kind: kind && slice(text, kind),
    date: date && readDate(text, date),
    url: url && readUrl(text, url),
    reliability: null,
    fields: [],
    key: null,
    excerpts: [],
    shape: 'line',
    span: whole,
  }));

export const declaredIn = ({ data, places }: FrontMatter, text: string): readonly Declared[] => {
  const { sources } = data;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((item: unknown, i): readonly Declared[] => {
    const place = (key?: string): Span | null => {
      const found = places.get(key === undefined ? `sources.${i}` : `sources.${i}.${key}`)?.value;
      return found ? unquoted(text, found) : null;
    };
    const declared = typeof item === 'string' ? written(place()) : mapped(item, place);
    const name = declared ? squash(slice(text, declared.nameSpan)) : '';
    return declared && name !== '' ? [{ ...declared, name }] : [];
  });
};

type Unnamed = Omit<Declared, 'name'>;

const written = (span: Span | null): Unnamed | null =>
  span && { nameSpan: span, whole: span, url: null, date: null, kind: null };

const NAME_KEYS = ['name', 'nom', 'title', 'titre', 'source'];

const { fieldLabels } = lexicons.en;

/** A mapping with a name, and an address, a date and a kind under the labels that lists use too. */
const mapped = (item: unknown, place: (key?: string) => Span | null): Unnamed | null => {
  if (typeof item !== 'object' || item === null) return null;
  const keys = Object.keys(item);
  const at = (labels: readonly string[]): Span | null =>
    place(keys.find((key) => labels.includes(key.toLowerCase())) ?? '');
  const nameSpan = at(NAME_KEYS);
  const whole = place();
  const labelled = (key: 'url' | 'date' | 'kind'): Span | null =>
    at([...fieldLabels[key], ...lexicons.fr.fieldLabels[key]]);
  return nameSpan && whole
    ? { nameSpan, whole, url: labelled('url'), date: labelled('date'), kind: labelled('kind') }
    : null;
};

/** A value of front matter without the quotation marks it may stand in. */
export const unquoted = (text: string, { start, end }: Span): Span => {
  const marks = /^("""|'''|["'])[\s\S]*\1$/.exec(text.slice(start, end))?.[1]?.length ?? 0;
  return end - start < 2 * marks ? { start, end } : { start: start + marks, end: end - marks };
};
