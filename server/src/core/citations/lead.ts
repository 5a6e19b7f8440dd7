import { fold } from '../language/fold.ts';
import { allOf, type lexicons } from '../language/index.ts';
import { LOWER, matchesIn, UPPER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';

/**
 * A cited name without the words that only say what is taken from it: "calculs de l'auteur d'après X", "X data", "see X". All
 * of it where they are the name's own, or say something else: "rivals of X".
 */
export const ownPart = (written: string): Span => {
  const start = leadOf(written);
  const [tail = ''] = TAIL.exec(written.slice(start)) ?? [];
  const isTail =
    tail !== '' &&
    fold(tail)
      .split(' ')
      .every((word) => kindOf(word) === 'telling');
  return { start, end: written.length - (isTail ? tail.length : 0) };
};

/** Words in small letters at the end. */
const TAIL = new RegExp(String.raw`(?<=\S)(?:\s+[${LOWER}-]+){1,3}\s*$`, 'u');

const leadOf = (name: string): number => {
  let end = 0;
  let isTelling = false;
  let others = 0;
  for (const { 0: token, index } of matchesIn(name, TOKEN)) {
    const isFirst = index === 0;
    const opens = OPENS_NAME.exec(token);
    const kinds = fold(token).split(' ').map(kindOf);
    if (opens && !(isFirst && kinds.every((kind) => kind !== 'other'))) {
      return isTelling ? end + (opens[1] ?? '').length : 0;
    }
    isTelling ||= kinds.includes('telling');
    others += kinds.includes('other') ? 1 : 0;
    end = index + token.length;
    if (others > OTHERS) return 0;
  }
  return 0;
};

const TOKEN = /\S+\s*/gu;

/** A capital, a digit or an address, which an elision may stand before. */
const OPENS_NAME = new RegExp(String.raw`^([dl]['’])?(?:["«“]?[${UPPER}\d\uFFFC]|https?:|www\.)`, 'u');

/** So many words of a lead may be any: "données trimestrielles de X". */
const OTHERS = 2;

const wordsOf = (pick: (lexicon: (typeof lexicons)['fr']) => readonly string[]): ReadonlySet<string> =>
  new Set(allOf((lexicon) => pick(lexicon).flatMap((word) => fold(word).split(' '))));

const SMALL = wordsOf(({ smallWords, articles }) => [...smallWords, ...articles]);

const TELLING = wordsOf(({ leads, documents, kinds }) => [...leads, ...documents, ...kinds]);

const kindOf = (word: string): 'small' | 'telling' | 'other' => {
  if (word.length < 2 || SMALL.has(word)) return 'small';
  return TELLING.has(word) || TELLING.has(word.replace(/s$/, '')) ? 'telling' : 'other';
};
