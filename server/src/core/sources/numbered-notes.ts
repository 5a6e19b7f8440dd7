import type { List, ListItem, Paragraph } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import type { Source } from './model.ts';
import { noteOf } from './note.ts';
import { numberedIn } from './paragraph.ts';

/** The notes of a numbered list, or of one whose items begin with marks; none where an item has no number. */
export const notesInList = (list: List, text: string): readonly Source[] => {
  const notes = list.children.flatMap((item, i) => {
    const paragraph = item.children.find((node): node is Paragraph => node.type === 'paragraph');
    if (!paragraph) return [];
    return list.ordered ? [noteOfItem(item, paragraph, text, String((list.start ?? 1) + i))] : marked(paragraph, text);
  });
  return notes.length < list.children.length ? [] : notes;
};

const noteOfItem = (item: ListItem, paragraph: Paragraph, text: string, key: string): Source =>
  noteOf({ paragraph, text, line: spanOf(paragraph), key, span: spanOf(item) });

/** The notes of a paragraph, from `from` on: "[1] …", "(1) …" or "¹ …" on a line each. */
export const notesInParagraph = (paragraph: Paragraph, text: string, from: number): readonly Source[] => {
  const { start, end } = spanOf(paragraph);
  return numberedIn(text, { start: Math.max(start, from), end }).map((one) => noteOf({ paragraph, text, ...one }));
};

const marked = (paragraph: Paragraph, text: string): readonly Source[] => notesInParagraph(paragraph, text, 0);
