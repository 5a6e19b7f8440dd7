import { BODY_NOUNS } from '../language/body-nouns.ts';
import { fold, straighten } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { anyOf, LETTER, UPPER } from '../language/patterns.ts';
import { moved, type Span } from '../text/span.ts';
import { type NotePart, notePartsOf } from './note-parts.ts';

/**
 * The name in a note that refers to a work without a date or a page: "IGN, *Inventaire forestier*", "Recensement de 1891,
 * Insee", "Archives de la Somme, 3 S 12", "Cour des comptes"; relative to the note. Null for a comment.
 */
export const undatedName = (note: string): Span | null => {
  const [first, ...others] = notePartsOf(note);
  if (!first || [first, ...others].some(({ isTelling }) => isTelling) || isRemark(first)) return null;
  for (const read of READINGS) {
    const name = read(first, others);
    if (name !== null) return name;
  }
  return null;
};

/** The name after a label, "Source :": all words up to a comma, if one of them has a capital. */
export const labelledName = (note: string): Span | null => {
  const [first] = notePartsOf(note);
  return first && CAPITAL.test(first.text) && !first.isTelling ? first.span : null;
};

const CAPITAL = new RegExp(`(?:^|[\\s'’(*_«“])[${UPPER}]`, 'u');

type NoteReading = (first: NotePart, others: readonly NotePart[]) => Span | null;

/** "IGN, *Inventaire forestier*", "Insee, enquête Emploi". */
const nameThenWork: NoteReading = (first, others) =>
  isName(first) && others.some((part) => part.isTitle || WORK.test(part.text)) ? first.span : null;

/** "*Inventaire forestier*, IGN", "Recensement de 1891, Insee". */
const workThenName: NoteReading = (first, others) =>
  first.isTitle || BEGINS_WITH_WORK.test(first.text) ? (others.find(isName)?.span ?? null) : null;

/** "Rapport annuel de la Cour des comptes", "site de Fransylva": of figures, only those of whoever has an article. */
const workOfName: NoteReading = ({ text, span, words }) => {
  const found = BEGINS_WITH_WORK.test(text) ? OF_NAME.exec(text) : null;
  const name = found?.[2] ?? '';
  const isOfArea = MEASURES.has(words[0] ?? '') && BARE.test(found?.[1] ?? '');
  return found === null || isOfArea || !isNameLike(name) ? null : partOf(span, text.length - name.length, name);
};

/** "ONS Labour Force Survey", "the Fransylva website". */
const nameWithWork: NoteReading = ({ text, span }) => {
  const found = NAME_BEFORE_WORK.exec(text);
  const name = found?.[2] ?? '';
  return name === '' || !isNameLike(name) ? null : partOf(span, found?.[1]?.length ?? 0, name);
};

/** "Archives de la Somme, 3 S 12". */
const holding: NoteReading = (first, others) =>
  others.length > 0 && first.words.length <= MOST_WORDS && first.words.slice(0, 4).some((word) => HOLDINGS.has(word))
    ? first.span
    : null;

/** "Météo-France", "Cour des comptes": nothing but a name; one word may be anything. */
const nameAlone: NoteReading = (first, others) => {
  const isWhole = others.length === 0 && first.words.length > 1 && first.words.length <= MOST_WORDS;
  return isWhole && isName(first) && !/\d/.test(first.text) ? first.span : null;
};

const READINGS: readonly NoteReading[] = [holding, nameThenWork, workThenName, workOfName, nameWithWork, nameAlone];

const partOf = ({ start }: Span, at: number, name: string): Span => moved({ start: at, end: at + name.length }, start);

const isName = ({ text, isTitle }: NotePart): boolean => !isTitle && isNameLike(text);

/** Words with capitals and the small ones between them, or a body's: "Météo-France", "Chambre de commerce". */
const isNameLike = (text: string): boolean => {
  const words = fold(text).split(' ');
  if (words.length > MOST_WORDS || words.every((word) => AREAS.has(word) || SMALL.has(word))) return false;
  if (LOCATORS.test(text) || BEGINS_WITH_WORK.test(text)) return false;
  const [first, second = ''] = words.filter((word, i) => i > 0 || !SMALL.has(word));
  return PROPER.test(straighten(text)) || (BODY_NOUNS.has(first ?? '') && SMALL.has(second) && words.length > 2);
};

const MOST_WORDS = 9;

const isRemark = ({ text, words }: NotePart): boolean =>
  REMARKS.has(words.find((word) => !ARTICLES.has(word)) ?? '') || LOCATORS.test(text);

const folded = (pick: (lexicon: Lexicon) => readonly string[]): ReadonlySet<string> =>
  new Set(allOf((lexicon) => pick(lexicon).map(fold)));

const AREAS = folded(({ notes }) => notes.areas);
const REMARKS = folded(({ notes }) => notes.remarks);
const MEASURES = folded(({ notes }) => notes.measures);
const HOLDINGS = folded(({ notes }) => notes.holdings);
const ARTICLES = folded(({ articles }) => articles);
const SMALL = folded(({ smallWords, articles }) => [...smallWords, ...articles, 's']);

const LOCATORS = new RegExp(
  `^(?:${allOf(({ locators }) => locators).join('|')})\\.?\\s(?:\\d+|[A-H])(?![${LETTER}'’])`,
  'iu',
);

const WORKS = allOf(({ citations, notes }) => [...citations.works, ...notes.documents]);

const WORK = anyOf(WORKS, 'iu');

const ARTICLE = `(?:(?:les?|la|the|an?|une?)\\s|l['’])?`;

const BEGINS_WITH_WORK = new RegExp(`^${ARTICLE}${WORK.source}`, 'iu');

/** The words that make a work somebody's, and the rest. */
const OF = "(?:de la |de l['’]|des |du |de |d['’]|par (?:la |le |l['’]|les )?|(?:of|by|from) (?:the )?)";

/** Without an article: "de Paris", "d'Amiens". */
const BARE = /^(?:de|d['’]|of|by|from)\s?$/;

const OF_NAME = new RegExp(`\\s(${OF})((?:(?!\\s${OF}[${UPPER}]).)*)$`, 'u');

const NAME_BEFORE_WORK = new RegExp(
  `^((?:[Tt]he |[Aa] )?)([${UPPER}][^,;:]{0,60}?)(?:['’]s?)?\\s(?:[${LETTER}]+\\s){0,3}${WORK.source}(?:\\s|$)`,
  'u',
);

const INSIDE = [...new Set(allOf(({ inside, smallWords }) => [...inside, ...smallWords]))].join('|');

const PROPER = new RegExp(
  `^(?:(?:[Ll]es?|[Ll]a|[Tt]he)\\s|[Ll]')?[${UPPER}][^\\s]*(?:\\s(?:(?:${INSIDE})\\s|[dl]'){0,3}(?:[&/–]\\s)?[${UPPER}\\d][^\\s]*)*$`,
  'u',
);
