/**
 * Characters for between the brackets of an expression with the flag `u`. They stand for Unicode's classes, each of which
 * an engine takes milliseconds to compile: Sourcier has some hundred expressions, and all are compiled before the first
 * answer.
 */

/** Every letter (`\p{L}`). Beyond Latin by whole blocks: with the marks and signs of those scripts. */
export const LETTER =
  'A-Za-zªµºÀ-ÖØ-öø-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u037d\u037f\u0386-\u1fff' +
  '\u2071\u207f\u2090-\u209c\u2102-\u2188\u2c00-\u2dff\u2e2f\u3005-\u3007\u3031-\u3035\u303b\u303c\u3041-\ud7ff' +
  '\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1efff}\u{20000}-\u{3ffff}';

/** Digits and what is written like them (`\p{N}`), in Latin and Arabic script. */
export const DIGIT = '0-9²³¹¼-¾\u0660-\u0669';

/** Where letters have a case: Latin, Greek, Cyrillic. */
const CASED = [
  [0x41, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
] as const;

/** The characters of those scripts that match. */
const casedLetters = (pattern: RegExp): string =>
  CASED.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)))
    .filter((letter) => pattern.test(letter))
    .join('');

/** Every capital letter of Latin, Greek and Cyrillic script (`\p{Lu}`). */
export const UPPER = casedLetters(/\p{Lu}/u);

/** Every small letter of Latin, Greek and Cyrillic script (`\p{Ll}`). */
export const LOWER = casedLetters(/\p{Ll}/u);

const BEFORE = `(?<![${LETTER}${DIGIT}])`;
// After an apostrophe the next word may follow at once: "qu'il".
const AFTER = `(?:(?<=')|(?![${LETTER}${DIGIT}]))`;

/** One expression for any of `sources` (regular-expression sources), without case, as whole words in any script. */
export const anyOf = (sources: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(`${BEFORE}(?:${sources.join('|')})${AFTER}`, flags);

/** The source of an expression for any of `sources`, as whole words whose case counts. */
export const any = (sources: readonly string[]): string => anyOf(sources, 'u').source;

/** An expression that matches nothing. */
export const NOTHING = '(?:(?!))';

/** The source for any of `sources`, wherever it stands; for none, of nothing. */
export const either = (sources: readonly string[]): string =>
  sources.length > 0 ? `(?:${sources.join('|')})` : NOTHING;

/** The source for any of `sources` and the blank after it, which an apostrophe needs none of. */
export const before = (sources: readonly string[]): string => `${either(sources)}(?:(?<=')|\\s+)`;

/** `text` as the source of a regular expression that matches it to the letter. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The words of some lines, for lexicons that are long lists of short words. */
export const words = (lines: string): readonly string[] => lines.trim().split(/\s+/);

/** The words of some lines as a set: what is asked for word by word, without compiling an expression. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap(words));

/**
 * Letters of the languages Sourcier reads, in lower case, for character classes of expressions without the flag `u`:
 * those compile many times faster than Unicode classes.
 */
export const SMALL = 'a-zà-öø-ÿœ';

/**
 * All matches of a global expression, as `matchAll` gives them: but that makes a copy of the expression each time, which
 * costs more than most searches.
 */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let next = pattern.exec(text); next; next = pattern.exec(text)) {
    found.push(next);
    // Between the halves of a character, an engine goes back to where it begins.
    if (next[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
};

/**
 * The source of a regular expression for `source`, up to `most` times or not at all: as "(?:…)?" and "(?:…){0,2}" mean. An
 * engine writes what follows those once for each way through them, which for long alternatives takes milliseconds; a loop
 * that might match nothing it writes once.
 */
export const atMost = (most: number, source: string): string => `(?:${source}|(?!)){0,${most}}`;

/** A test of whether something stands in a text. */
export type Test = Pick<RegExp, 'test'>;

/**
 * Whether somewhere in a text any of `firsts` (sources) is followed by `shared` (sticky) and that by `last` (a source), each
 * by its first match. An expression that many others go on with takes room and time in each one of them; this way it does
 * so once.
 */
export const inTurn = (firsts: readonly string[], shared: RegExp, last = ''): Test => {
  const before = firsts.map((source) => new RegExp(source, 'gu'));
  const after = new RegExp(last, 'uy');
  const goesOn = (text: string, from: number): boolean => {
    shared.lastIndex = from;
    if (!shared.test(text)) return false;
    after.lastIndex = shared.lastIndex;
    return after.test(text);
  };
  return {
    test: (text) =>
      before.some((first) => matchesIn(text, first).some(({ index, 0: found }) => goesOn(text, index + found.length))),
  };
};
