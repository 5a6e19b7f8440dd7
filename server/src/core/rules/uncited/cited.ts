import type { Article } from '../../article/model.ts';
import type { Citation, CitationForm } from '../../citations/citation.ts';
import { fold } from '../../language/fold.ts';
import { IS_SHORT, meaning, type Telling, tellingOf, toldBySources } from '../../names/telling.ts';
import { once } from '../../text/once.ts';
import { RAISED_DIGITS } from '../../text/raised.ts';
import { slice } from '../../text/span.ts';
import { groundTest, restTest } from '../unlisted/attributed.ts';
import { alludedTo } from './alluded.ts';

/** How a text uses its sources, by their numbers. */
export interface Use {
  readonly isCited: (source: number) => boolean;
  /** Whether it is pointed to, or called by words of its name rather than by an author, a body or a title. */
  readonly isCalled: (source: number) => boolean;
}

/** Forms that name; the others point. */
const NAMING: ReadonlySet<CitationForm> = new Set(['marker', 'name', 'author-year', 'attribution', 'line']);

/** Prepares an article for asking how its text uses its sources. */
export const useOf = (article: Article): Use => {
  const { sources, citations } = article;
  const using = citations.filter(useTest(article));
  const resolved = new Set(using.map(({ source }) => source));
  const names = sharedNames(article, using);
  const told = once(() => toldBySources(article));
  const meanings = once(() => namesIn(article, told()).map(meaning));
  const alluded = once(() => new Set(alludedTo(article, told())));
  const called = once(() => new Set(citations.flatMap((citation) => calledBy(citation, article))));
  const inWords = (i: number): boolean => !isNumbered(article, i) && alluded().has(i);
  const isMeant = (one: Telling | undefined): boolean => one !== undefined && meanings().some((means) => means(one));
  return {
    isCited: (i) =>
      resolved.has(i) ||
      names.has(fold(sources[i]?.name ?? '')) ||
      inWords(i) ||
      (!isNumbered(article, i) && isMeant(told()[i])),
    isCalled: (i) => called().has(i) || inWords(i) || isMeant(tellingOf(sources[i]?.name ?? '')),
  };
};

/** "[3] Name", "³ Name": an entry to be cited by its number, so that words mean what they say. */
export const isNumbered = ({ sources, text }: Article, source: number): boolean => {
  const start = sources[source]?.span.start ?? text.length;
  return NUMBERED.test(text.slice(start, start + 7));
};

const NUMBERED = new RegExp(String.raw`^(?:\\?\[\d|\(\d|<sup>\d|[${RAISED_DIGITS}])`);

/** A test of whether a citation uses its entry: where entries are numbered, speaking of one uses it only as ground. */
const useTest = (article: Article): ((citation: Citation) => boolean) => {
  const rests = restTest(article);
  return (citation) => {
    const { form, source } = citation;
    return form !== 'attribution' || source === null || !isNumbered(article, source) || rests(citation);
  };
};

/** A name cited without its year may mean any of the entries that share it; a number or a key means one. */
const sharedNames = ({ sources, text }: Article, using: readonly Citation[]): ReadonlySet<string> =>
  new Set(
    using.map((citation) =>
      NAMING.has(citation.form) && yearOf(text, citation) === null
        ? fold(sources[citation.source ?? -1]?.name ?? '')
        : '',
    ),
  );

const calledBy = ({ form, name, source }: Citation, { sources }: Article): readonly number[] => {
  if (source === null) return [];
  return !NAMING.has(form) || meaning(name)(tellingOf(sources[source]?.name ?? '')) ? [source] : [];
};

/** An article that names more is machine-made. */
const MOST_NAMES = 200;

/** The names, with their years, that citations give without meaning one entry for sure. */
const namesIn = (article: Article, told: readonly Telling[]): readonly string[] => {
  const isGround = groundTest(article);
  const names = new Set<string>();
  for (const citation of article.citations) {
    const { form, source, name } = citation;
    const year = yearOf(article.text, citation);
    // Letters may shorten the names of several; what is dated means the entry of that year.
    const isSure = year === null ? !IS_SHORT.test(name) : told[source ?? -1]?.years.includes(year);
    if (!NAMING.has(form) || (source !== null && isSure)) continue;
    if (form !== 'attribution' || isGround(citation)) names.add(year === null ? name : `${name} ${year}`);
  }
  return [...names].slice(0, MOST_NAMES);
};

const yearOf = (text: string, { span, whole }: Citation): number | null => {
  const year = YEAR.exec(slice(text, { start: span.start, end: Math.max(span.end, whole.end) }))?.[0];
  return year === undefined ? null : Number(year);
};

const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/;
