import { lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import type { CountingLexicon } from '../language/number-lexicon.ts';
import { DIGIT, LETTER, SMALL } from '../language/patterns.ts';
import { type Span, slice } from '../text/span.ts';
import { plain } from './words.ts';

/** A figure with the letters and words that belong to it ("£2.5bn", "$3 billion") and the noun that it counts. */
export const countedWith = (sentence: string, { start, end }: Span, language: Language): Span => {
  const { counting, numbers } = lexicons[language];
  const text = plain(sentence);
  const attached = end + (ATTACHED.exec(text.slice(end, end + LONGEST_UNIT))?.[0].length ?? 0);
  const scale = nextWord(text, attached);
  const to = Object.hasOwn(numbers.scales, scale.word) ? scale.end : attached;
  const figure = slice(text, { start, end: to });
  const last = LAST_WORD.exec(figure)?.[0] ?? '';
  const isOpen = ONLY_DIGITS.test(last) || counting.links.has(last) || counting.qualifiers.has(last);
  return { start, end: nounEnd(text, to, isOpen && !CURRENCY.test(figure), counting) };
};

const LONGEST_UNIT = 12;
const ATTACHED = new RegExp(`^(?:[.,][${DIGIT}]+)*[${LETTER}%‰€$£]*`, 'u');
const LAST_WORD = new RegExp(`[${SMALL}${DIGIT}]+'?$`);
const ONLY_DIGITS = new RegExp(`^[${DIGIT}]+$`);
const CURRENCY = /^[€$£]/;

/** So many words are read for a noun: "of all the other young people". */
const FAR = 6;

/** Where the noun ends that stands after a link, or at once where `isOpen`; `from` where none does. */
const nounEnd = (text: string, from: number, isOpen: boolean, counting: CountingLexicon): number => {
  const { links, qualifiers, stops } = counting;
  let isLinked = isOpen;
  let at = from;
  for (let read = 0; read < FAR; read++) {
    const { word, end } = nextWord(text, at);
    at = end;
    if (links.has(word)) isLinked = true;
    else if (!isLinked || word === '') return from;
    else if (!qualifiers.has(word)) return stops.has(word) ? from : at;
  }
  return from;
};

/** The word that stands right at a place; empty where none does. */
const nextWord = (text: string, from: number): { readonly word: string; readonly end: number } => {
  NEXT.lastIndex = from;
  const word = NEXT.exec(text)?.[1] ?? '';
  return { word, end: NEXT.lastIndex };
};

const NEXT = new RegExp(`\\s?([${LETTER}][${LETTER}${DIGIT}]*(?:'|(?:-[${LETTER}${DIGIT}]+)*))`, 'uy');
