import { DIGIT, LETTER } from './patterns.ts';
import { remembering } from './remember.ts';

/** Text reduced to what makes two names the same: no case, no accents, no punctuation, single spaces. */
export const fold: (text: string) => string = remembering((text) =>
  PLAIN.test(text) ? foldPlain(text) : foldAny(text),
);

/** Most texts have none but these. */
const PLAIN = /^[\x20-\x7E]*$/;

const foldPlain = (text: string): string => text.toLowerCase().replace(PLAIN_MARKS, ' ').trim();

const PLAIN_MARKS = /[^a-z0-9&+#]+/g;

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(SOFT_HYPHENS, '')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(MARKS, ' ')
    .trim();

/** Nobody sees them but where a line ends. */
const SOFT_HYPHENS = /\u00AD/g;

const MARKS = new RegExp(`[^${LETTER}${DIGIT}&+#]+`, 'gu');

/** One line of text, single ordinary spaces, no soft hyphens, nothing else changed. */
export const squash = (text: string): string =>
  text
    .replace(SOFT_HYPHENS, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();

/** Text of the same length with curly apostrophes straightened and no-break spaces made plain: for matching, never for spans. */
export const straighten = (text: string): string =>
  CURLY.test(text) ? text.replace(/[’ʼ]/g, "'").replace(/[\u00A0\u202F\u2009]/g, ' ') : text;

const CURLY = /[’ʼ\u00A0\u202F\u2009]/;
