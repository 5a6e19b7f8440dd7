import { allOf } from '../language/index.ts';
import { DIGIT, LETTER, LOWER, UPPER } from '../language/patterns.ts';
import { parseDate } from '../sources/dates.ts';

const DOCUMENT = new RegExp(`^(?:${allOf(({ documents }) => documents).join('|')})(?![${LETTER}${DIGIT}])`, 'iu');

const PLACES = allOf(({ locators }) => locators).join('|');

/** "p. 12", "section 2.1", "annexe B", "tableau 3 du rapport", "§ 4". */
const LOCATOR = new RegExp(
  `^(?:(?:${PLACES})\\.?\\s*(?:n[°o]\\.?\\s*)?(?:\\d|(?:[a-z]|[ivxlc]+)(?:[.-]?\\d[\\d.]*)?(?=\\s*$))|§|n[°o]\\.?\\s*\\d|(?:chap|fig|tabl?)\\.|consultée?|accessed|retrieved|s\\.\\s?d\\.?$|n\\.\\s?d\\.?$)`,
  'iu',
);

/** Whether words only say where in a document something stands, or when it was looked at. */
export const isLocator = (piece: string): boolean => LOCATOR.test(piece);

/** Whether words begin as the title of a document does, or say what kind of one it is. */
export const isDocument = (piece: string): boolean => DOCUMENT.test(piece);

/** Whether words can name a source: a capital or an address first, and no date, page or kind of document. */
export const isName = (piece: string): boolean =>
  (CAPITAL.test(piece) || ADDRESS.test(piece)) && !isDocument(piece) && !isLocator(piece) && parseDate(piece) === null;

/** "Marlow", "eMarlow". */
const CAPITAL = new RegExp(String.raw`^(?:[${LOWER}]?[${UPPER}]|\uFFFC)`, 'u');

const ADDRESS = new RegExp(String.raw`^https?:|^[${LOWER}\d-]+\.[a-z]{2,}`, 'iu');
