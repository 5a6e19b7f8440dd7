import type { BibtexEntry } from '../bibliography/bibtex-scan.ts';
import { type CslItem, textOf } from '../bibliography/csl-item.ts';
import { ratingIn } from '../bibliography/csl-kept.ts';
import { bare } from '../names/keys.ts';
import { isoOf, parseDate } from '../sources/dates.ts';
import type { Excerpt, LibrarySource, Rating, Source } from '../sources/model.ts';

/** A source as it survives a change of format: without where it was written. Null for what is not known. */
export interface BibliographicReference {
  readonly name: string;
  readonly kind: string | null;
  /** ISO, as precise as it is known. */
  readonly date: string | null;
  readonly url: string | null;
  /** As written, with its scale. */
  readonly reliability: string | null;
  /** By what texts cite it, without "@". */
  readonly key: string | null;
  readonly aliases: readonly string[];
  readonly excerpts: readonly Pick<Excerpt, 'text' | 'kind' | 'url' | 'date'>[];
  /** All that a bibliography says of it. */
  readonly item: CslItem | null;
  /** The entry of BibTeX that it was read from; null for any other. */
  readonly entry: BibtexEntry | null;
  /** Known to a library alone: its hosts, and who rated it why and when. */
  readonly domains: readonly string[];
  readonly rating: Rating | null;
}

const NOTHING_MORE = { key: null, aliases: [], excerpts: [], item: null, entry: null, domains: [], rating: null };

/** A listed source as a reference; null for one without a name. */
export const referenceOf = (source: Source): BibliographicReference | null => {
  const { name, kind, date, url, reliability, library, key, aliases, excerpts } = source;
  if (name === '') return null;
  return {
    ...NOTHING_MORE,
    name,
    kind: kind ?? library?.kind ?? null,
    date: date?.value ? isoOf(date.value) : null,
    url: url?.href ?? library?.url ?? null,
    reliability: reliability?.score == null ? (library?.rating?.text ?? null) : reliability.text,
    key: key?.startsWith('@') ? key.slice(1) : null,
    aliases,
    excerpts: excerpts.map(kept),
  };
};

/** A source of a library as a reference. */
export const referenceKept = ({
  name,
  aliases,
  kind,
  date,
  url,
  domains,
  rating,
  excerpts,
}: LibrarySource): BibliographicReference => ({
  ...NOTHING_MORE,
  name,
  aliases,
  kind,
  date: date?.value ? isoOf(date.value) : null,
  url,
  reliability: rating?.text ?? null,
  excerpts: excerpts.map(kept),
  domains,
  rating,
});

/** Whether more of a rating is known than its score. */
export const isReasoned = ({ reason, by, on, expires }: Rating): boolean =>
  [reason, by, on, expires].some((part) => part !== null);

/** All that is known of a rating beside its score, in the words of a library. */
export const aboutRating = ({ reason, by, on, expires }: Rating): Readonly<Record<string, string>> => ({
  ...(reason !== null && { reason }),
  ...(by !== null && { ratedBy: by }),
  ...(on !== null && { ratedOn: isoOf(on) }),
  ...(expires !== null && { expires: isoOf(expires) }),
});

/** The rating of a source in a bibliography; null where that has no reliability, or says nothing more of it. */
export const ratingOf = (reliability: Source['reliability'], item: CslItem): Rating | null => {
  const about = ratingIn(item);
  if (about === null || reliability?.score == null) return null;
  return {
    score: reliability.score,
    text: reliability.text,
    reason: about.reason || null,
    by: about.ratedBy || null,
    on: parseDate(about.ratedOn),
    expires: parseDate(about.expires),
  };
};

const kept = ({ text, kind, url, date }: Excerpt): BibliographicReference['excerpts'][number] => ({
  text,
  kind,
  url,
  date,
});

/** Each document once: what has the same name, date, address and title is the same, unless it is cited otherwise. */
export const distinctReferences = (
  references: readonly BibliographicReference[],
): readonly BibliographicReference[] => {
  const known = new Map<string, BibliographicReference[]>();
  return references.filter((one) => {
    const same = `${bare(one.name)}\n${one.date}\n${one.url}`;
    const others = known.get(same) ?? [];
    if (others.some((other) => mayBeOne(one, other))) return false;
    known.set(same, [...others, one]);
    return true;
  });
};

const mayBeOne = (one: BibliographicReference, other: BibliographicReference): boolean =>
  (one.key === null || other.key === null || one.key === other.key) &&
  (one.item === null || other.item === null || textOf(one.item.title) === textOf(other.item.title));

/**
 * A key for each reference: its own where `isAllowed`, else one from its name and year, plain ASCII; each different.
 */
export const keysFor = (
  references: readonly BibliographicReference[],
  isAllowed: (key: string) => boolean = () => true,
): readonly string[] => {
  const own = references.map(({ key }) => (key !== null && isAllowed(key) ? key : null));
  const taken = new Set<string>();
  const first = own.map((key) => {
    const isFree = key !== null && !taken.has(key);
    if (key !== null) taken.add(key);
    return isFree ? key : null;
  });
  return references.map(({ name, date }, i) => {
    const kept = first[i] ?? null;
    if (kept !== null) return kept;
    const words = bare(name).match(/[a-z0-9]+/g) ?? [];
    const base = `${words.slice(0, 3).join('-') || 'source'}${date === null ? '' : `-${date.slice(0, 4)}`}`;
    let key = base;
    for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
    taken.add(key);
    return key;
  });
};
