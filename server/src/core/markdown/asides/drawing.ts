import { beginsLine, matchAt, type ReadAside } from './aside.ts';

/** How a drawing in words begins, between the tags of a template of any name. */
const DRAWING =
  /\s{0,9}(?:(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)(?!\w)|(?:sequence|class|state|er)Diagram(?!\w)|(?:gantt|mindmap|gitGraph)[ \t]*[\r\n]|@startuml|(?:strict )?digraph\s)/y;

/** Marks between which a drawing may stand, by the one it begins with. */
const TAGS: Readonly<Record<string, readonly [opening: RegExp, closing: RegExp]>> = {
  '{': [
    /\{(?:%-?|\{[<%])[^{}\r\n]{1,500}?(?:%|[>%]\})\}/y,
    /\{(?:%-?[ \t]*end\w+|\{[<%][ \t]*\/)[^{}\r\n]{0,100}\}{1,2}/g,
  ],
  '<': [/<div [^<>\r\n]{0,100}mermaid[^<>\r\n]{0,100}>/y, /<\/div>/g],
  ':': [/:{3,}[ \t]*mermaid[ \t]*(?=[\r\n])/y, /:{3,}(?=[ \t]*(?:[\r\n]|$))/g],
};

/** A longer one is two tags that have nothing to do with each other. In UTF-16 units. */
const LONGEST = 20_000;

/** A drawing in words: Mermaid's, PlantUML's, Graphviz's. */
export const readDrawing: ReadAside = ({ text, next }, at) => {
  const [open, closing] = TAGS[text.charAt(at)] ?? [];
  const [opening] = (open && matchAt(open, text, at)) ?? [];
  if (opening === undefined || !closing || !beginsLine(text, at)) return null;
  const from = at + opening.length;
  // What names the drawing need not show it in its first words.
  if (text.charAt(at) === '{' && matchAt(DRAWING, text, from) === null) return null;
  const end = next(closing, from)?.end ?? null;
  return end === null || end - at > LONGEST ? null : { kind: 'markup', start: at, end };
};
