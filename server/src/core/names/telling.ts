import { fold, squash } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { LETTER, matchesIn, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import { ofSources, type SourcesInText } from './of-sources.ts';

/** Words and dates by which an entry or a link tells of the source, beside its name. */
export interface Telling {
  /** Folded, without a last s. */
  readonly words: ReadonlySet<string>;
  /** The first letters of its words in a row, those of capitalised ones in capitals; with small words and without. */
  readonly initials: readonly string[];
  readonly years: readonly number[];
}

const SMALL_WORDS: ReadonlySet<string> = new Set(allOf(({ smallWords }) => smallWords));

const UNTELLING: ReadonlySet<string> = new Set(
  allOf(({ documents }) => documents.flatMap((word) => fold(word).split(' '))),
);

/** A year that something is dated by. */
const YEARS = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;

/** Reads what a text of Markdown tells; of its addresses, only the site counts. */
export const tellingOf: (written: string) => Telling = remembering((written) => {
  const shown = squash(written.replace(ADDRESS, ' $1 $2 ').replace(/[*_`[\]]+/g, ' '));
  return {
    words: new Set(fold(shown).split(' ').map(singular)),
    initials: initialsOf(shown),
    years: (shown.match(YEARS) ?? []).map(Number),
  };
});

/** Reads what each entry of an article tells; of one that is kept beside the article, its names and date. */
export const toldBySources: (article: SourcesInText) => readonly Telling[] = ofSources((sources, written) =>
  sources.map(({ external, name, aliases, date }, i) =>
    tellingOf(external ? [name, ...aliases, date?.text].join(' ') : (written[i] ?? '')),
  ),
);

/** Groups: the site's own name, and the same without the article it may begin with. */
const ADDRESS =
  /\]?\(?https?:\/\/(?:www\.)?((?:les?|la|the)?([^\s/:?#()<>]{1,80}))(?:\.[a-z]{2,})(?=[\s/:?#)>]|$)[^\s()<>]*\)?/gi;

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** Folded words that tell one source from another. */
export const tellingWords = (name: string): readonly string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));

/**
 * Whether a name may mean the source of which something is told: each of its words is there, or shortens what is ("SFXB
 * 2018" for "Morel P, et al. Société française de xylologie et de bocage. 2018"). A year may be that of the next or the last. Too
 * generous to cite by: enough not to call the name unlisted. Made once for a name.
 */
export const meaning = (name: string): ((told: Telling) => boolean) => {
  const cited = (name.match(YEARS) ?? []).map(Number);
  const pieces = (name.replace(YEARS, ' ').match(PIECES) ?? []).flatMap((piece) =>
    tellingWords(piece)
      .filter((word) => word.length > 1 && !UNTELLING.has(word))
      .map((word) => ({ word, letters: IS_SHORT.test(piece) ? fold(piece) : null })),
  );
  const short = shortened(name);
  return ({ words, initials, years }) =>
    pieces.length > 0 &&
    isNear(cited, years) &&
    (pieces.every(
      ({ word, letters }) => isThere(word, words) || (letters !== null && startsWords(letters, initials)),
    ) ||
      (short !== null && words.has(short)));
};

/** The first letters of three words or more: "afp" of "Agence France Presse". */
const shortened = (name: string): string | null => {
  const letters = tellingWords(name).map((word) => word.charAt(0));
  return letters.length < FEWEST_SHORTENED ? null : letters.join('');
};

const FEWEST_SHORTENED = 3;

/** Recommendations of one year are printed in the next. */
const isNear = (cited: readonly number[], own: readonly number[]): boolean =>
  cited.length === 0 || own.length === 0 || cited.some((year) => own.some((other) => Math.abs(other - year) <= 1));

const PIECES = new RegExp(String.raw`[${LETTER}\d&+]+`, 'gu');

/** A word, or what journals shorten it to: "Rev" for "Revue". */
const isThere = (word: string, words: ReadonlySet<string>): boolean => {
  for (let length = word.length; length > 2; length--) if (words.has(singular(word.slice(0, length)))) return true;
  return words.has(word);
};

/** Letters that shorten several words: "ESPGHAN". */
const SHORT = new RegExp(
  String.raw`(?<![${LETTER}\d])[${UPPER}](?=[${LETTER}&]*[${UPPER}])[${LETTER}&]{2,8}(?![${LETTER}\d])`,
  'gu',
);

/** Whether a name is nothing but such letters. */
export const IS_SHORT = new RegExp(`^${SHORT.source}$`, 'u');

/** Whether letters are the first of words in a row, of which the first has a capital; of five or more, one may be left out. */
const startsWords = (letters: string, initials: readonly string[]): boolean =>
  initials.some((row) => {
    const low = row.toLowerCase();
    for (let at = 0; at + letters.length <= low.length; at++) {
      if (row.charAt(at) !== low.charAt(at) && goesThrough(letters, low, at)) return true;
    }
    return false;
  });

const goesThrough = (letters: string, row: string, from: number): boolean => {
  let at = from;
  let left = letters.length < MANY ? 0 : 1;
  for (const letter of letters) {
    if (row.charAt(at) !== letter && left-- > 0) at++;
    if (row.charAt(at++) !== letter) return false;
  }
  return true;
};

/** Writers who shorten a long name may skip a word. */
const MANY = 5;

/** Whether letters are the first of the words that stand before them: "fabricants européens de bois (FEB, 2019)". */
export const spells = (before: string, letters: string): boolean =>
  initialsOf(before).some((row) => row.toLowerCase().includes(fold(letters)));

const WORDS = new RegExp(`[${LETTER}]+|[.;:()«»"“”–—]`, 'gu');

const initialsOf = (shown: string): readonly string[] => {
  const [all, joined, telling]: [string[], string[], string[]] = [[], [], []];
  for (const { 0: word } of matchesIn(shown, WORDS)) {
    const low = fold(word);
    const letter = initialOf(word, low);
    all.push(letter);
    if (!SMALL_WORDS.has(low) || letter === ' ') telling.push(letter);
    if (!SMALL_WORDS.has(low) || letter === ' ' || JOINING.has(low)) joined.push(letter);
  }
  return [...new Set([all, joined, telling].map((row) => row.join('')))];
};

const JOINING: ReadonlySet<string> = new Set(allOf(({ conjunctions }) => conjunctions));

/** Capitals stand for themselves in longer initials: "WFADHD" for "World Federation of ADHD". */
const initialOf = (word: string, low: string): string => {
  if (low === '') return ' ';
  if (word.length > 1 && word === word.toUpperCase()) return low.charAt(0).toUpperCase() + low.slice(1);
  return word.charAt(0) === word.charAt(0).toUpperCase() ? low.charAt(0).toUpperCase() : low.charAt(0);
};
