import { DIGIT, LETTER } from '../language/patterns.ts';
import { ATTRIBUTES } from './attributes.ts';
import { OPAQUE } from './opaque.ts';
import { WIKI_LINK, wikiWords } from './wiki.ts';

/** Replaces every character but line breaks by a space, so that offsets hold. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Running text with what is no word in it blanked: marks of containers, escapes, templates, attributes, links of wikis. */
export const maskText = (raw: string): string =>
  raw
    .replace(CONTAINER_MARKS, (_, line: string, marks: string) => line + ' '.repeat(marks.length))
    .replace(WIKI_LINK, shownLink)
    .replace(ESCAPE_IN_WORD, `${SOFT}$1`)
    .replace(ESCAPE, ' $1')
    .replace(BLANK_ENTITY, blank)
    .replace(TEMPLATE_IMAGE, (image) => OPAQUE.repeat(image.length))
    .replace(TEMPLATE, blank)
    .replace(CALLOUT, blank);

const CONTAINER_MARKS = /((?:\r\n|\n|\r)[ \t]*)((?:>[ \t]*)+)/g;

/** Stands for the mark of an escape in a word, which a blank would part: "Rail\_Obs". Names are read without it. */
const SOFT = '\u00AD';

const ESCAPE_IN_WORD = new RegExp(
  String.raw`(?<=[${LETTER}${DIGIT}])\\([!-/:-@[-\x60{-~])(?=[${LETTER}${DIGIT}])`,
  'gu',
);

/** A sign that a backslash before it makes stand for itself. */
export const ESCAPE = /\\([!-/:-@[-`{-~])/g;

const BLANK_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#8239|#x0*a0|#x202f);/gi;

// Hugo and Liquid shortcodes, and attributes of Pandoc and kramdown: "{{% note %}}", "{:target=_blank}", "{width=50%}".
// An address in a shortcode cuts it into pieces.
const TEMPLATE = new RegExp(
  String.raw`\{\{[^{}\r\n]{0,1500}\}\}|\{%[^{}\r\n]{0,300}(?:%\}|$)|^[^{}\r\n]{0,300}%\}|\{:[^{}\r\n]{0,200}\}|${ATTRIBUTES}`,
  'g',
);

// An image whose address a template writes, which Markdown does not take for one.
const TEMPLATE_IMAGE = /!\[[^[\]\r\n]{0,200}\]\(\{[{%][^()\r\n]{0,300}\)/g;

/** The mark that opens a callout of Obsidian or an alert of GitHub: "[!note]-". */
const CALLOUT = /^\[![\w-]{1,30}\][+-]?/;

/** The words that a wiki shows of a link; what is embedded is no text. */
const shownLink = (link: string, ...parts: readonly (string | undefined)[]): string => {
  if (link.startsWith('!')) return OPAQUE.repeat(link.length);
  const words = wikiWords(link, parts);
  if (words === null) return link;
  return ' '.repeat(words.start) + link.slice(words.start, words.end) + ' '.repeat(link.length - words.end);
};
