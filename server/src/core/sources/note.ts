import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { fold, squash } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { spanOf } from '../markdown/parse.ts';
import { walk } from '../markdown/walk.ts';
import { moved, type Span, slice, trimmed } from '../text/span.ts';
import { readLine } from './line.ts';
import type { Source } from './model.ts';
import { nameInReference } from './reference.ts';

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
  return noteOf({ paragraph, text, line, key: `^${definition.identifier}`, span });
};

/** Where a note stands, and the key of its marks. */
export interface NotePlace {
  readonly paragraph: Paragraph | undefined;
  readonly text: string;
  /** Its words, without its mark. */
  readonly line: Span;
  readonly key: string;
  readonly span: Span;
}

/** A note as a source: by the name of what it refers to; one that comments has none. */
export const noteOf = ({ paragraph, text, line, key, span }: NotePlace): Source => {
  const read = readLine(paragraph, text, line);
  const name = isNamed(read) ? {} : { name: '', ...nameOf(text, line) };
  return { ...read, ...name, shape: 'note', key, span, note: squash(slice(text, line)) };
};

/** "The [method](…) says": small words before a link name nothing, unless they are capitals ("WHO"). */
const isNamed = ({ name }: Source): boolean =>
  (name !== '' && name === name.toUpperCase()) ||
  fold(name)
    .split(' ')
    .some((word) => !SMALL.has(word));

const SMALL: ReadonlySet<string> = new Set([
  '',
  ...allOf(({ articles, smallWords, sentences }) => [...articles, ...smallWords, ...sentences.openers].map(fold)),
]);

/** "J. Marlow, *The Town*, Paris, 2010, p. 12.": a note that refers to a work by its author, its title or its number. */
const nameOf = (text: string, line: Span): Partial<Pick<Source, 'name' | 'nameSpan'>> => {
  const found = nameInReference(slice(text, line));
  if (found === null) return {};
  const nameSpan = trimmed(text, moved(found, line.start));
  return { name: squash(slice(text, nameSpan)).replace(/^[*_"«“‘\s]+|[*_"»”’\s]+$/gu, ''), nameSpan };
};
