/** Code of ours with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in its expressions written out as ranges of characters. */
export const withRanges: (code: string) => string;
