import type { Article } from '../article/model.ts';
import type { Citation } from '../citations/citation.ts';
import { LETTER } from '../language/patterns.ts';
import type { Say } from '../language/phrase.ts';
import { knownAs } from '../library/match.ts';
import { newEntry } from '../list-edits/new-entry.ts';
import { isPlain, writtenName } from '../list-edits/written-name.ts';
import type { NameIndex } from '../names/index.ts';
import { withoutArticle } from '../names/keys.ts';
import { namesIn } from '../names/known.ts';
import { parseDate } from '../sources/dates.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import { defineRule, type Report } from './define.ts';

type UnknownSourceKey = 'unknown' | 'near' | 'year' | 'key' | 'number' | 'listed' | 'replace' | 'add';

/** A citation must name a source that the article lists. */
export const unknownSource = defineRule<UnknownSourceKey>({
  id: 'unknown-source',
  severity: 'error',
  messages: {
    en: {
      unknown: 'Unknown source: “{name}” is not in the list of sources. Add it to the list, or correct the name.',
      near: 'Unknown source: “{name}” is not in the list of sources. Did you mean “{nearest}”?',
      year: 'Another year: “{name}” is listed with {year}, not {cited}. Correct the year, or add an entry.',
      key: 'Unknown key: “{name}” is not in the bibliography. Add the reference, or correct the key.',
      number: 'Unknown number: the list of sources has no entry {name}. Add it, or correct the number.',
      listed: 'The entry this may mean.',
      replace: 'Replace by “{nearest}”',
      add: 'Add “{name}” to the list of sources',
    },
    fr: {
      unknown:
        'Source inconnue : « {name} » n’est pas dans la liste des sources. Ajoutez-la à la liste, ou corrigez le nom.',
      near: 'Source inconnue : « {name} » n’est pas dans la liste des sources. Vouliez-vous dire « {nearest} » ?',
      year: 'Autre année : « {name} » figure dans la liste avec {year}, non {cited}. Corrigez l’année, ou ajoutez une entrée.',
      key: 'Clé inconnue : « {name} » n’est pas dans la bibliographie. Ajoutez la référence, ou corrigez la clé.',
      number: 'Numéro inconnu : la liste des sources n’a pas d’entrée {name}. Ajoutez-la, ou corrigez le numéro.',
      listed: 'L’entrée dont il peut s’agir.',
      replace: 'Remplacer par « {nearest} »',
      add: 'Ajouter « {name} » à la liste des sources',
    },
  },
  *check(article, say) {
    const listed = listedSources(article);
    const { bibliographies } = article;
    // A key may stand in a bibliography that could not be read.
    const hasKeys =
      (bibliographies.length > 0 || listed.some(({ key }) => key?.startsWith('@'))) &&
      bibliographies.every(({ isRead }) => isRead);
    // Without a list there is nothing to compare with: missing-source-list says so, once.
    if (listed.length === 0 && !hasKeys) return;
    const known: ListedNames = {
      article,
      listed,
      names: namesIn(article).listed(),
      years: [...new Set(listed.flatMap(({ date }) => date?.value?.year ?? []))],
      hasKeys,
    };
    for (const citation of article.citations) {
      if (listed.length === 0 && citation.form !== 'key') continue;
      const report = citation.source === null && !citation.isOwn ? reportOn(citation, known, say) : null;
      if (report) yield report;
    }
  },
});

interface ListedNames {
  readonly article: Article;
  readonly listed: readonly Source[];
  readonly names: NameIndex;
  /** Those of the entries, each once. */
  readonly years: readonly number[];
  readonly hasKeys: boolean;
}

const reportOn = (citation: Citation, known: ListedNames, say: Say<UnknownSourceKey>): Report | null => {
  const { form, name, span } = citation;
  if (form === 'marker') return reportYear(citation, known, say) ?? reportName(citation, known, say);
  if (form === 'author-year') return reportYear(citation, known, say);
  if (form === 'key' && known.hasKeys) return { span, message: say('key', { name }) };
  return form === 'numeric' ? { span, message: say('number', { name }) } : null;
};

const reportName = (
  { name, span }: Citation,
  { article, listed, names }: ListedNames,
  say: Say<UnknownSourceKey>,
): Report => {
  const edits = newEntry(article, knownAs(article.library, withoutArticle(name)));
  const add = edits ? [{ title: say('add', { name }), edits }] : [];
  const near = listed[names.nearest(name) ?? -1];
  if (!near || near.name === name) return { span, message: say('unknown', { name }), fixes: add };
  const nearest = near.name;
  const edit = { span, text: writtenName(article, span.start, nearest) };
  const replace = isPlain(article, span) ? [{ title: say('replace', { nearest }), edits: [edit] }] : [];
  return {
    span,
    message: say('near', { name, nearest }),
    related: [{ span: near.nameSpan, message: say('listed') }],
    fixes: [...replace, ...add],
  };
};

/** An author with the date that follows: its year alone, or with the month and the day before it. */
interface DatedAuthor {
  readonly author: string;
  readonly date: string;
  readonly end: number;
}

const datedAuthor = (written: string): DatedAuthor | null => {
  const [whole, name = '', full = ''] = CITED_DATE.exec(written) ?? [];
  if (whole !== undefined && parseDate(full) !== null) return { author: name, date: full, end: whole.length };
  const [all, author = '', date = ''] = CITED_YEAR.exec(written) ?? [];
  return all === undefined ? null : { author, date, end: all.length };
};

const YEAR = '(?:1[89]|20)\\d{2}';

const CITED_YEAR = new RegExp(`^(.*?)[\\s,(–—-]*(${YEAR})`, 'su');

/** "X, 12 mai 2024", "X (05/2024", "X, T1 2024". */
const CITED_DATE = new RegExp(
  `^([^,;(]*?)[\\s,(–—-]+((?:\\d{1,2}(?:er|st|nd|rd|th)?[\\s/.-])?(?:[${LETTER}]{3,10}\\.?|\\d{1,2}|[TQ][1-4])[\\s/-]${YEAR})`,
  'su',
);

/** A source by those authors with another year: "Marlow 2019" where the list has 2020. */
const reportYear = (
  citation: Citation,
  { article, listed, names, years }: ListedNames,
  say: Say<UnknownSourceKey>,
): Report | null => {
  const { span, whole } = citation;
  const found = datedAuthor(article.text.slice(span.start, whole.end));
  if (found === null) return null;
  const { author, date } = found;
  const sameAuthor = years.map((listedYear) => {
    const meant = names.resolve(author, listedYear);
    // Of an abbreviation in a title another year is another document.
    return meant === null || meant.match === 'part' ? -1 : meant.source;
  });
  const [first] = sameAuthor.filter((i) => listed[i]?.date?.value).sort((a, b) => a - b);
  const near = listed[first ?? -1];
  const year = near?.date?.value?.year;
  if (!near || year === undefined) return null;
  const end = span.start + found.end;
  const nearest = String(year);
  return {
    span,
    message: say('year', { name: author, year, cited: date }),
    related: [{ span: near.nameSpan, message: say('listed') }],
    fixes: [
      { title: say('replace', { nearest }), edits: [{ span: { start: end - date.length, end }, text: nearest }] },
    ],
  };
};
