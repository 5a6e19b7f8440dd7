const BEFORE = '(?<![\\p{L}\\p{N}])';
// After an apostrophe the next word may follow at once: "qu'il".
const AFTER = "(?:(?<=')|(?![\\p{L}\\p{N}]))";

/** One expression for any of `sources` (regular-expression sources), without case, as whole words in any script. */
export const anyOf = (sources: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(`${BEFORE}(?:${sources.join('|')})${AFTER}`, flags);

/** `text` as the source of a regular expression that matches it to the letter. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The words of a line, for lexicons that are long lists of short words. */
export const words = (line: string): readonly string[] => line.split(' ');
