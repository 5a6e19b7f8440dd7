import type { FootnoteDefinition, Nodes, Paragraph, Root } from 'mdast';
import { spanOf } from './markdown.ts';
import type { Source } from './model.ts';
import { readLine } from './source-line.ts';

/** The footnotes of an article as sources, in document order, each under the key its marks use: "^1". */
export const readNotes = (root: Root, text: string): readonly Source[] =>
  definitionsIn(root).map((definition) => readNote(definition, text));

/** Footnotes can stand in quotations and lists too. */
const definitionsIn = (root: Root): readonly FootnoteDefinition[] => {
  const found: FootnoteDefinition[] = [];
  const waiting: Nodes[] = [...root.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'footnoteDefinition') found.push(node);
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      waiting.push(...[...node.children].reverse());
    }
  }
  return found;
};

const readNote = (definition: FootnoteDefinition, text: string): Source => {
  const paragraph = definition.children.find((node): node is Paragraph => node.type === 'paragraph');
  const span = spanOf(definition);
  const line = paragraph ? spanOf(paragraph) : { start: span.end, end: span.end };
  return { ...readLine(paragraph, text, line), shape: 'note', key: `^${definition.identifier}`, span };
};
