/** One of Pandoc's attributes, or of kramdown's: "#refs", ".unnumbered", "-", "width=50%", "target="_blank"". */
const ATTRIBUTE = String.raw`(?:[#.][\w:-]+|-|[\w:-]+=(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s{}"']+))`;

/** Attributes in braces, as they follow titles, spans, links and images: "{#refs .unnumbered}", "{: .note }"; after "@" they hold a key. */
export const ATTRIBUTES = String.raw`(?<!@)\{:?[ \t]*${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE}){0,9}[ \t]*\}`;

/** Obsidian's name of a block, which ends it: "^refs". */
export const BLOCK_NAME = /[ \t]\^[A-Za-z0-9-]+[ \t]*$/;

// Blanks before them are trimmed: looked for here, a run of them would be read once from each.
const AT_END = new RegExp(String.raw`${ATTRIBUTES}[ \t]*$`);

/** The words of a title without the attributes or the name that end it. */
export const withoutAttributes = (title: string): string => title.replace(AT_END, '').replace(BLOCK_NAME, '').trim();
