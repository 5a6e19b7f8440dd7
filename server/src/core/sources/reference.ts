import { allOf, anyOfAll } from '../language/index.ts';
import { LETTER, UPPER } from '../language/patterns.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
import { moved, type Span } from '../text/span.ts';
import { labelledName, undatedName } from './undated.ts';

/**
 * The name in a note that refers to a work rather than comments: who wrote it, else its title, or a text of law; relative
 * to the note's start. Null for a comment. `note` is Markdown.
 */
export const nameInReference = (note: string): Span | null => {
  if (note.length > LONGEST || POINTS.test(note)) return null;
  const lead = leadOf(note);
  const rest = note.slice(lead);
  for (const pattern of PATTERNS) {
    const name = pattern.exec(rest)?.[1];
    if (name === undefined) continue;
    const start = lead + rest.indexOf(name);
    return { start, end: start + name.length };
  }
  const named = LABEL.test(note) ? labelledName(rest) : undatedName(rest);
  return named && moved(named, lead);
};

/** "Source :" */
const LABEL = new RegExp(`^[\\s*_]*(?:${SOURCE_LABELS})[*_]*\\s?[:：]`, 'iu');

/** How many letters of a note only lead to what it names: "See", "Voir aussi", "Source :". */
export const leadOf = (note: string): number => LEAD.exec(note)?.[0].length ?? 0;

/** No reference is longer. In UTF-16 units. */
const LONGEST = 600;

const LEAD = new RegExp(`^\\s*(?:${anyOfAll(({ notes }) => notes.leads, 'iu').source}\\.?\\s*[:：,]?\\s*)?`, 'iu');

/** "Ibid.": what means another note names nothing itself. */
const POINTS = new RegExp(`^[\\s*_]*${anyOfAll(({ notes }) => [...notes.same, ...notes.earlier], 'iu').source}`, 'iu');

const YEAR = '(?:1[5-9]|20)\\d{2}';

const PAGE = '(?:pp?|n°|no|vol|art|chap|t)\\.?\\s?\\d[\\d.–-]*';

/** Who wrote something: a capital first, up to a comma; a full stop only after an initial. */
const NAME = `(?:[${UPPER}]\\.[ -]?){0,3}[${UPPER}][^,.;:!?*_[\\]\\r\\n«“"]{1,80}`;

/** Names with commas, for several authors. */
const AUTHORS = `[${UPPER}](?:[^.!?*_\\r\\n«“"]|(?<=[${UPPER}]|al)\\.){1,160}`;

/** A title: in italics or in quotation marks. */
const TITLE = '(?:[*_]{1,3}[^*_\\r\\n]{2,200}[*_]{1,3}|«[^«»]{2,200}»|“[^“”]{2,200}”|"[^"]{2,200}"|‘[^‘’]{2,200}’)';

/** Words after a title: a year or a page among it, or a page at its end. */
const DETAILS = `[^!?]{0,300}?(?:${YEAR}|(?<![${LETTER}])pp?\\.\\s?\\d|[,):]\\s?\\d{1,4}(?:[-–]\\d{1,4})?\\.?\\s*$)`;

const MONTH = `(?:[Jj]an|[Ff][ée]v|[Ff]eb|[Mm]ar|[Aa][vp]r|[Mm]a[iy]|[Jj]ui?[nl]|[Aa]o[uû]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd][ée]c)[${LETTER}]{0,7}\\.?\\s`;

/** A day, a month or nothing before the year; a place or an issue before the day. */
const DAY = `(?:[^,.!?\\r\\n]{0,30}\\d{1,2}(?:er)?\\s${MONTH}|${MONTH}(?:\\d{1,2},\\s)?)?`;

const PATTERNS: readonly RegExp[] = [
  // "Loi n° 2019-12 du 24 décembre 2019, art. 3", "Case C-131/12".
  new RegExp(`^(${allOf(({ notes }) => notes.laws).join('|')})`, 'u'),
  // "Entretien avec Marie Durand, 12 mars 2025".
  new RegExp(
    `^(${anyOfAll(({ notes }) => notes.interviews, 'iu').source}[^.!?\\r\\n]{0,120}?),?\\s\\(?${DAY}${YEAR}`,
    'iu',
  ),
  // "Jane Marlow, *The Town* (Plain Press, 2019), 33", "Marlow, *Town*, 45".
  new RegExp(`^(${AUTHORS})[,.:]\\s${TITLE}(?=[,. (])${DETAILS}`, 'u'),
  // "“Canal traffic grows”, The Weir Gazette, 12 March 2025".
  new RegExp(`^${TITLE}[,.]?\\s(?:in\\s|dans\\s)?[*_]{0,2}(${NAME})[*_]{0,2}(?=[,. (])${DETAILS}`, 'u'),
  new RegExp(`^(${TITLE})[,. (]${DETAILS}`, 'u'),
  // "J. Marlow, The Town, Paris, 2010, p. 12", "Le Monde, 4 juin 2025".
  new RegExp(`^(${NAME})(?:,\\s[^\\r\\n]{3,200})?,\\s${DAY}${YEAR}(?:,\\s${PAGE})*\\.?\\s*$`, 'u'),
  // "Marlow 2019, p. 12", "Marlow and Carr (2019: 45)".
  new RegExp(
    `^(${NAME}?(?<=(?:^|\\s)(?:[${UPPER}][^\\s]*|al\\.?)))\\s\\(?${YEAR}[a-z]?\\)?(?:[,:]\\s?(?:${PAGE}|\\d[\\d–-]*))?\\)?\\.?\\s*$`,
    'u',
  ),
  // "Vale Desk, p. 12".
  new RegExp(`^(${NAME}),\\s${PAGE}\\.?\\s*$`, 'u'),
];
