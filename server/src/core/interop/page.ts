import { Parser } from 'htmlparser2';
import { squash } from '../language/fold.ts';
import { parseDate } from '../sources/dates.ts';
import { fieldOf } from '../text/field.ts';
import { fromJson } from '../text/json.ts';

/** Facts that a page tells of itself; each null where it does not. */
export interface PageFacts {
  readonly title: string | null;
  /** Whose page it is, as readers know it. */
  readonly site: string | null;
  readonly author: string | null;
  /** When it was published, as ISO text: "2025-06-04". */
  readonly date: string | null;
}

/**
 * Facts of a page from what it tells search engines, libraries and networks: schema.org (JSON-LD), Highwire and Dublin Core
 * tags, Open Graph, and its title. Words of strangers: plain text on one line, of limited length, and nothing more.
 */
export const factsOf = (html: string): PageFacts => {
  const { metas, title, scripts } = headOf(html);
  const work = scripts.map(fromJson).flatMap(worksIn)[0];
  const first = (...names: readonly string[]): unknown => names.map((name) => metas.get(name)?.[0]).find(Boolean);
  const authors = metas.get('citation_author') ?? metas.get('dc.creator') ?? metas.get('author') ?? [];
  return {
    title: wordsOf(first('citation_title', 'og:title', 'dc.title') ?? fieldOf(work, 'headline') ?? title),
    site: wordsOf(
      first('og:site_name', 'citation_journal_title', 'citation_publisher', 'dc.publisher', 'application-name') ??
        fieldOf(fieldOf(work, 'publisher'), 'name'),
    ),
    author: wordsOf(peopleIn(fieldOf(work, 'author')) || authors.filter((name) => !ADDRESS.test(name)).join(', ')),
    date: dateIn(
      first(
        'citation_publication_date',
        'citation_date',
        'article:published_time',
        'dc.date',
        'dcterms.issued',
        'date',
      ) ?? fieldOf(work, 'datePublished'),
    ),
  };
};

interface ToldInHead {
  /** The words of each `<meta>`, by its name in small letters, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  /** JSON-LD. */
  readonly scripts: readonly string[];
}

const headOf = (html: string): ToldInHead => {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  let title = '';
  let inside: 'title' | 'script' | null = null;
  const parser = new Parser({
    onopentag: (tag, { name, property, itemprop, content, type }) => {
      const key = (property ?? name ?? itemprop ?? '').toLowerCase();
      if (tag === 'meta' && key !== '' && content) metas.set(key, [...(metas.get(key) ?? []), content]);
      if (tag === 'script' && type?.toLowerCase() === 'application/ld+json') {
        inside = 'script';
        scripts.push('');
      } else if (tag === 'title' && title === '') inside = 'title';
    },
    ontext: (text) => {
      if (inside === 'title') title += text;
      else if (inside === 'script') scripts.push(`${scripts.pop() ?? ''}${text}`);
    },
    onclosetag: () => {
      inside = null;
    },
  });
  parser.write(html);
  parser.end();
  return { metas, title, scripts };
};

/** Works to be read or heard, wherever JSON-LD puts them. */
const worksIn = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data.flatMap(worksIn);
  const graph = fieldOf(data, '@graph');
  const isWork = typeof fieldOf(data, 'headline') === 'string' || fieldOf(data, 'datePublished') !== undefined;
  return [...(isWork ? [data] : []), ...(Array.isArray(graph) ? graph.flatMap(worksIn) : [])];
};

const peopleIn = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .map((person) => fieldOf(person, 'name') ?? person)
    .filter((name) => typeof name === 'string' && !ADDRESS.test(name))
    .join(', ');

/** Some name a profile's address as the author. */
const ADDRESS = /^(?:https?:|www\.)/i;

/** Longer words are no title and no name. In UTF-16 units. */
const LONGEST = 300;

const wordsOf = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const words = squash(value.replace(CONTROL, ' ')).trim();
  return words === '' || words.length > LONGEST ? null : words;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: strangers write them.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g;

const dateIn = (value: unknown): string | null => {
  const written =
    typeof value === 'string' ? /^\s*(\d{4}(?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?)/.exec(value)?.[1] : undefined;
  if (written === undefined) return null;
  const iso = written.replaceAll('/', '-').replace(/-(\d)(?!\d)/g, '-0$1');
  return parseDate(iso) === null ? null : iso;
};
