import { matchesIn } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';
import { blank } from './mask.ts';

/** Templates and containers that hold code, or a drawing in words. */
const OF_CODE: ReadonlySet<string> = new Set(
  'mermaid flowchart graphviz dot plantuml puml kroki d2 goat svgbob chart echarts vega highlight code math katex mathjax latex'.split(
    ' ',
  ),
);

/** How a drawing in words begins, in a template of any other name. */
const DRAWING =
  /^\s*(?:(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)(?!\w)|(?:sequence|class|state|er)Diagram(?!\w)|(?:gantt|mindmap|gitGraph)[ \t]*[\r\n]|@startuml|(?:strict )?digraph\s)/;

/**
 * Tags that open and close: Hugo's "{{< mermaid >}}", Liquid's "{% highlight ruby %}", "<div class="mermaid">" and
 * ":::mermaid". Groups: there only if the tag closes; the name where there is one.
 */
const TAGS: readonly RegExp[] = [
  /\{\{[<%][ \t]{0,9}(\/)?[ \t]{0,9}([a-z][\w-]{0,40})(?![\w-])[^{}\r\n]{0,1500}\}\}/gi,
  /\{%-?[ \t]{0,9}(end)?([a-z]\w{0,40})(?!\w)[^{}\r\n]{0,300}%\}/gi,
  /<(?:(\/)div|div class="([\w-]{1,40})"[^<>]{0,300})>/gi,
  /^:::(?:()(?=[ \t]{0,9}\r?$)|[ \t]{0,9}([a-z]\w{0,40})[ \t]{0,9}\r?$)/gim,
];

/**
 * The text with code and drawings between the tags of a template blanked, so that offsets hold: their words are no prose.
 * Fences and indented lines are code to Markdown itself.
 */
export const withoutDiagrams = (text: string): string =>
  TAGS.reduce((rest, tags) => blanked(rest, codeBetween(rest, tags)), text);

const blanked = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  const ends = [0, ...spans.map(({ end }) => end)];
  return [
    ...spans.flatMap(({ start, end }, i) => [text.slice(ends[i], start), blank(text.slice(start, end))]),
    text.slice(ends.at(-1)),
  ].join('');
};

/** In order, none in another. A tag that nothing closes stands for itself. */
const codeBetween = (text: string, tags: RegExp): readonly Span[] => {
  const found: Span[] = [];
  const open = new Map<string, Span>();
  let last = '';
  for (const { index, 0: tag, 1: closing, 2: written } of matchesIn(text, tags)) {
    const name = written?.toLowerCase() ?? last;
    const end = index + tag.length;
    if (closing === undefined) {
      last = name;
      open.set(name, { start: index, end });
      continue;
    }
    const opening = open.get(name);
    open.delete(name);
    if (!opening || opening.start < (found.at(-1)?.end ?? 0)) continue;
    if (OF_CODE.has(name) || DRAWING.test(text.slice(opening.end, index))) found.push({ start: opening.start, end });
  }
  return found;
};
