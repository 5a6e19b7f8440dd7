import { isRecord } from '../text/record.ts';
import { type CslItem, textOf } from './csl-item.ts';

/** Names that a reader may call a work by, the usual one first. */
export const namesOf = (item: CslItem): readonly string[] => {
  const authors = [item.author, item.editor, item.director].map(peopleIn).find((people) => people.length > 0) ?? [];
  const [first] = authors;
  const alone = authors.length === 1 && first ? [first.full, first.family] : [joined(authors, ({ family }) => family)];
  const body = textOf(item.publisher);
  const medium = textOf(item['container-title']);
  const title = withoutMarkup(textOf(item.title));
  const byType = BODIES.has(textOf(item.type)) ? [body] : MEDIA.has(textOf(item.type)) ? [medium] : [];
  const short = withoutMarkup(textOf(item['title-short'] ?? item.shortTitle));
  const written =
    authors.length > 0
      ? [joined(authors, ({ cited }) => cited), ...alone, textOf(item['author-short']), title, short]
      : [...byType, title, short, body];
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
      const given = [textOf(entry.given), textOf(entry['dropping-particle'])].filter(Boolean).join(' ');
      return literal === '' ? personOf(textOf(entry.family), particle, given) : personOf(literal, '', '');
    },
  );

const personOf = (family: string, particle: string, given: string): readonly Person[] => {
  const cited = [particle, family || given].filter(Boolean).join(/['’-]$/.test(particle) ? '' : ' ');
  return cited === '' ? [] : [{ cited, family: family || given, full: family ? `${given} ${cited}`.trim() : given }];
};

/** BibTeX's "and others", in CSL a name like another. */
const isOthers = ({ cited }: Person): boolean => /^(?:others|et al\.?)$/i.test(cited);

const joined = (people: readonly Person[], named: (person: Person) => string): string => {
  const [first, second] = people;
  if (first === undefined || second === undefined) return first === undefined ? '' : named(first);
  return people.length > 2 || isOthers(second) ? `${named(first)} et al.` : `${named(first)} & ${named(second)}`;
};

/** CSL lets titles hold a little HTML. */
const withoutMarkup = (title: string): string => title.replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>/gi, '');
