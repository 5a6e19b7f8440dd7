import { DIGIT, LETTER } from '../../language/patterns.ts';
import { OPAQUE } from '../opaque.ts';
import {
  type Aside,
  beginsLine,
  endsLine,
  lineBefore,
  matchAt,
  paragraphEnd,
  type ReadAside,
  type ScannedText,
} from './aside.ts';

/** Longer ones are two marks that have nothing to do with each other. In UTF-16 units. */
const LONGEST_TAG = 2_000;

const LONGEST_COMMENT = 20_000;

/** The beginnings and the ends of comments. */
const COMMENTS: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  // MDX: "{/* … */}". Hugo: "{{/* … */}}", "{{- /* … */ -}}". Jinja and its kin: "{# … #}".
  [/\{\/\*/y, /\*\/\}/g],
  [/\{\{-?[ \t]*\/\*/y, /\*\/[ \t]*-?\}\}/g],
  [/\{#(?=[\s-])/y, /#\}/g],
];

/** Tags whose words between them are not the article's: "{% comment %} … {% endcomment %}". */
const PAIRED = [
  ...['comment', 'highlight', 'mermaid', 'katex', 'katexmm', 'math', 'chart', 'code', 'codeblock', 'plantuml'],
  ...['graphviz', 'diagram', 'svg', 'script', 'style', 'rawhtml', 'flowchart', 'dot', 'puml', 'kroki', 'd2', 'goat'],
  ...['svgbob', 'echarts', 'vega', 'mathjax', 'latex'],
];

const OPENING = new RegExp(
  String.raw`\{(?:%-?|\{[<%])[ \t]*(${PAIRED.join('|')})(?=[\s%>-])[^{}]{0,500}?(?:-?%\}|[%>]\}\})`,
  'y',
);

interface TagEnds {
  readonly opening: RegExp;
  readonly closing: RegExp;
}

/** By a name, what opens and what closes its tags, in Liquid's way and in Hugo's. */
const ENDS: ReadonlyMap<string, TagEnds> = new Map(
  PAIRED.map((name) => {
    const [liquid, hugo] = [
      String.raw`%-?[ \t]*end${name}[ \t]*-?%`,
      String.raw`\{[<%][ \t]*/[ \t]*${name}[ \t]*[%>]\}`,
    ];
    const opening = new RegExp(String.raw`\{(?:%-?|\{[<%])[ \t]*${name}(?![\w-])`, 'g');
    return [name, { opening, closing: new RegExp(String.raw`\{(?:${liquid}|${hugo})\}`, 'g') }] as const;
  }),
);

const TAG = /\{(?:\{[<%]?|%)/y;

const TAG_END = { '{{': /\}\}/g, '{%': /%\}/g } as const;

/** Comments and tags of template engines and of MDX; a tag on one line is left to who reads the words around it. */
export const readTemplate: ReadAside = (source, at) =>
  readComment(source, at) ?? readPaired(source, at) ?? readLongTag(source, at);

const readComment = ({ text, next }: ScannedText, at: number): Aside | null => {
  const [, end] = COMMENTS.find(([begin]) => matchAt(begin, text, at)) ?? [];
  const found = end ? next(end, at + 3) : null;
  return found && found.end - at <= LONGEST_COMMENT ? { kind: 'comment', start: at, end: found.end } : null;
};

const readPaired = ({ text, next }: ScannedText, at: number): Aside | null => {
  const [opening = '', name = ''] = matchAt(OPENING, text, at) ?? [];
  const ends = ENDS.get(name);
  const from = at + opening.length;
  const found = ends ? next(ends.closing, from) : null;
  if (!ends || found === null || found.end - at > LONGEST_COMMENT) return null;
  // A tag that is opened again stood for itself.
  const again = next(ends.opening, from);
  if (again !== null && again.start < found.start) return null;
  return { kind: name === 'comment' ? 'comment' : 'markup', start: at, end: found.end };
};

const readLongTag = ({ text, next }: ScannedText, at: number): Aside | null => {
  const [opening] = matchAt(TAG, text, at) ?? [];
  if (opening === undefined) return null;
  const found = next(TAG_END[opening.startsWith('{{') ? '{{' : '{%'], at + opening.length);
  if (found === null || found.end - at > LONGEST_TAG) return null;
  const inside = text.slice(at + opening.length, found.start);
  return /[\r\n]/.test(inside) && !/\{[{%]/.test(inside) ? { kind: 'markup', start: at, end: found.end } : null;
};

/** A tag that begins the address of a link defined apart: "[4]: {{ site.url }}/map.png". Its blanks would end the address. */
export const readTagOfAddress: ReadAside = ({ text }, at) => {
  const [tag] = matchAt(ONE_LINE, text, at) ?? [];
  if (tag === undefined || !DEFINITION.test(lineBefore(text, at))) return null;
  return { kind: 'block', start: at, end: at + tag.length, shown: OPAQUE.repeat(tag.length) };
};

const ONE_LINE = /(?:\{\{[^{}<>\r\n]{1,200}\}\}[^\s{}]{0,100}){1,4}/y;

const DEFINITION = /^ {0,3}\[[^[\]^][^[\]]{0,40}\]:[ \t]{0,4}$/;

const TWO = /%%(?!%)/y;

const TWO_PERCENT = /(?<!%)%%(?!%)/g;

const GLUED = new RegExp(`[${LETTER}${DIGIT}%)]`, 'u');

/** Obsidian's "%% … %%": on a line, in a paragraph, or, where its marks begin or end lines, over paragraphs. */
export const readObsidianComment: ReadAside = (source, at) => {
  const { text, next } = source;
  if (matchAt(TWO, text, at) === null || GLUED.test(text.charAt(at - 1))) return null;
  const found = next(TWO_PERCENT, at + 2);
  if (found === null || found.end - at > LONGEST_COMMENT || found.start === at + 2) return null;
  const isNear = found.end <= paragraphEnd(source, at) && !GLUED.test(text.charAt(found.end));
  const isFar = beginsLine(text, at) && (beginsLine(text, found.start) || endsLine(text, found.end));
  return isNear || isFar ? { kind: 'comment', start: at, end: found.end } : null;
};
