import { anyOfAll } from '../language/index.ts';
import { DIGIT, LETTER, matchesIn, UPPER } from '../language/patterns.ts';
import type { Source } from '../sources/model.ts';
import { tellingWords } from './telling.ts';

/** Words of running text that may mean a listed source, and the year that follows them. */
export interface Allusion {
  readonly sources: readonly number[];
  readonly year: number | null;
}

/** Longer lists are machine-made. */
const SEARCHED = 1_000;

/** A phrase of so many telling words at most is looked up. */
const LONGEST = 6;

/**
 * Prepares a search for words of running text that may mean an entry, though they do not cite it: a part of its name
 * ("Carte des talus" for "Bocado — Carte des talus"), two words of it in a row, its site. Too generous to cite by: enough
 * not to call the entry forgotten.
 */
export const findAllusions = (sources: readonly Source[]): ((shown: string) => readonly Allusion[]) => {
  const listed = sources.slice(0, SEARCHED);
  const phrases = new Map<string, number[]>();
  listed.forEach((source, i) => {
    for (const phrase of phrasesOf(source)) {
      const others = phrases.get(phrase);
      if (others) others.push(i);
      else phrases.set(phrase, [i]);
    }
  });
  const beginnings = new Set([...phrases.keys()].map((phrase) => phrase.replace(JOINED, '').slice(0, BEGINNING)));
  return (shown) => phrasesIn(shown, phrases, beginnings);
};

/** Marks what is looked for only where it is written in two words or more. */
const JOINED = '+';

/** So many letters of a phrase tell whether it is worth looking up. */
const BEGINNING = 3;

const PARTS = /\s+[—–-]\s+|[:,.;()«»"“”]+\s*/u;

/** "Bocado, « Carte des talus »": the name with the title beside it, without notes and what follows an author's stop. */
const headOf = (name: string, reference: string): string => {
  const end = HEAD_END.exec(reference)?.index ?? reference.length;
  return end > name.length ? reference.slice(0, end) : name;
};

const HEAD_END = new RegExp(String.raw`\s+[—–-]\s+|\s+:\s+|\.\s+(?=[${UPPER}"«“])`, 'u');

const phrasesOf = ({ name, reference = name, url, shape }: Source): ReadonlySet<string> => {
  if (shape === 'note' || name === '') return new Set();
  const site = url?.href ? siteOf(url.href) : [];
  if (ADDRESS.test(name)) return new Set(site);
  const parts = headOf(name, reference)
    .split(PARTS)
    .filter((part) => part !== '');
  const phrases = parts.map((part, i) => {
    const words = namingWords(part);
    const isWhole = parts.length === 1 || (i === 0 && CAPITALISED.test(part));
    return { words, isTold: words.length > 1 || isWhole };
  });
  return new Set([
    ...phrases.filter(({ isTold }) => isTold).map(({ words }) => words.join('')),
    ...parts.flatMap(pairsOf),
    ...site.map((phrase) => JOINED + phrase),
  ]);
};

const ADDRESS = /^(?:https?:\/\/|www\.)/i;

const CAPITALISED = new RegExp(`[${UPPER}]`, 'u');

/** The words of a part of a name, without first names' initials. */
const namingWords = (part: string): readonly string[] =>
  tellingWords(part.replace(INITIALS, ' ')).filter((word) => word.length > 2);

const INITIALS = new RegExp(String.raw`(?<![${LETTER}${DIGIT}])(?:[${UPPER}]\.?-?){1,2}(?![${LETTER}${DIGIT}])`, 'gu');

/** Common words in a row: "corrélation des relevés". With a name in them they may as well be about that. */
const pairsOf = (part: string): readonly string[] => {
  const words = matchesIn(part, WORD)
    .map(([word]) => ({ word, telling: tellingWords(word).join('') }))
    .filter(({ telling }) => telling.length > 3);
  return words.flatMap(({ telling }, i) => {
    const next = words[i + 1];
    return words.length > 2 && next && !CAPITALISED.test(next.word) ? [telling + next.telling] : [];
  });
};

/** The words of an address: the site's own name, and the last step of its path. */
const siteOf = (href: string): readonly string[] => {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)\.[a-z]{2,}(\/[^?#]*)?/i.exec(href) ?? [];
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return [host.split('.').at(-1) ?? '', last.replace(/\.\w+$/, '')]
    .map((step) => tellingWords(step.replace(/[_-]/g, ' ')).join(''))
    .filter((step) => step.length > SHORTEST_SITE);
};

/** "org" and "blog" name nobody. */
const SHORTEST_SITE = 5;

const WORD = new RegExp(`[${LETTER}${DIGIT}]+(?:[@.][${LETTER}${DIGIT}]+)?`, 'gu');

const phrasesIn = (
  shown: string,
  phrases: ReadonlyMap<string, readonly number[]>,
  beginnings: ReadonlySet<string>,
): readonly Allusion[] => {
  const words = matchesIn(shown, WORD).flatMap(({ index, 0: word }) =>
    tellingWords(word).map((telling) => ({ telling, end: index + word.length })),
  );
  return words.flatMap(({ telling }, from) => {
    if (!beginnings.has(telling.slice(0, BEGINNING))) return [];
    const found: Allusion[] = [];
    let phrase = '';
    for (const [i, { telling: word, end }] of words.slice(from, from + LONGEST).entries()) {
      phrase += word;
      const sources = [...(phrases.get(phrase) ?? []), ...((i > 0 && phrases.get(JOINED + phrase)) || [])];
      if (sources.length > 0) found.push({ sources, year: yearAfter(shown, end) });
    }
    return found;
  });
};

const MONTH = anyOfAll(({ months }) => months.flat()).source;

const YEAR = new RegExp(`^[\\s,(*_]{0,4}(?:${MONTH}\\.?\\s)?((?:1[89]|20)\\d{2})(?!\\d)`, 'iu');

const yearAfter = (shown: string, end: number): number | null => {
  const year = YEAR.exec(shown.slice(end, end + 20))?.[1];
  return year === undefined ? null : Number(year);
};
