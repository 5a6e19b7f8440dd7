import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { LETTER, UPPER } from '../language/patterns.ts';
import { spanOf } from '../markdown/parse.ts';
import { walk } from '../markdown/walk.ts';
import { type Span, slice } from '../text/span.ts';
import { readLine } from './line.ts';
import type { Source } from './model.ts';

/** The footnotes of an article as sources, in document order, each under the key its marks use: "^1". */
export const readNotes = (root: Root, text: string): readonly Source[] =>
  // They can stand in quotations and lists too.
  [...walk(root.children, ({ type }) => type === 'blockquote' || type === 'list' || type === 'listItem')]
    .filter((node) => node.type === 'footnoteDefinition')
    .map((definition) => readNote(definition, text));

const readNote = (definition: FootnoteDefinition, text: string): Source => {
  const paragraph = definition.children.find((node): node is Paragraph => node.type === 'paragraph');
  const span = spanOf(definition);
  const line = paragraph ? spanOf(paragraph) : { start: span.end, end: span.end };
  const read = readLine(paragraph, text, line);
  const work = read.name === '' ? readWork(text, line) : {};
  return { ...read, ...work, shape: 'note', key: `^${definition.identifier}`, span };
};

/** "J. Marlow, *The Town*, Paris, 2010, p. 12.": a note that names a work by its author first and its year last. */
const readWork = (text: string, line: Span): Partial<Pick<Source, 'name' | 'nameSpan'>> => {
  const name = WORK.exec(slice(text, line))?.[1];
  return name === undefined ? {} : { name, nameSpan: { start: line.start, end: line.start + name.length } };
};

const WORK = new RegExp(
  [
    // A name, perhaps with initials, and a title.
    String.raw`^((?:[${UPPER}]\.[ -]?){0,3}[${UPPER}][^,.;:!?*_[\]\r\n]{1,60})(?:,\s[^\r\n]{3,200})?`,
    // A date, and pages.
    String.raw`,\s(?:[^,\r\n]{0,30}\d{1,2}\s[${LETTER}]{3,10}\s)?(?:1[5-9]|20)\d{2}`,
    String.raw`(?:,\s(?:pp?\.|n°)\s?\d[\d–-]*)?\.?\s*$`,
  ].join(''),
  'u',
);
