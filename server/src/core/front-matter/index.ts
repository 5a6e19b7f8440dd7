import matter from 'gray-matter';
import type { Span } from '../text/span.ts';
import type { FrontMatter, FrontMatterProblem, Reader } from './model.ts';
import { readToml } from './toml.ts';
import { readYaml } from './yaml.ts';

/** Longer front matter is not read: no article has it, a hostile file may. In UTF-16 units. */
const LONGEST = 200_000;

const NONE: FrontMatter = { span: null, data: {}, places: new Map(), problems: [] };

/** The block of data that opens an article, read as YAML or TOML and never run. Never throws: faults are in `problems`. */
export const parseFrontMatter = (text: string): FrontMatter => {
  const region = findRegion(text);
  if (region === null) return NONE;
  const { span, body, language } = region;
  if (region.unclosed) return withProblem(span, { code: 'unclosed', detail: '', span: region.opening });
  if (!/^(?:|ya?ml|json|toml)$/.test(language)) {
    return withProblem(span, { code: 'language', detail: language, span: region.opening });
  }
  if (body.end - body.start > LONGEST)
    return withProblem(span, { code: 'too-large', detail: '', span: region.opening });
  return { span, ...readBody(text.slice(body.start, body.end), body.start, language === 'toml' ? readToml : readYaml) };
};

const withProblem = (span: Span, problem: FrontMatterProblem): FrontMatter => ({ ...NONE, span, problems: [problem] });

interface Region {
  /** Both fences and what is between them. */
  readonly span: Span;
  readonly opening: Span;
  readonly body: Span;
  readonly language: string;
  readonly unclosed: boolean;
}

const OPENING = /(---|\+\+\+)[ \t]*((?:\w[\w-]*)?)[ \t]*(?:\r\n|\n|\r)/y;

/** A key somewhere among the lines. */
const HAS_KEY = /^[ \t]*(?:["']?[\w-]+["']?[ \t]*[:=]|[-{[])/m;

const KEY = /[ \t]*["']?[\w-]+["']?[ \t]*[:=]/y;

const DASHES = /^---[ \t]*$/gm;

const PLUSES = /^\+\+\+[ \t]*$/gm;

const findRegion = (text: string): Region | null => {
  const start = skipComments(text);
  OPENING.lastIndex = start;
  const opened = OPENING.exec(text);
  if (opened === null) return null;
  const [line, fence, language] = opened;
  const bodyStart = start + line.length;
  const opening = { start, end: start + line.trimEnd().length };
  const close = fence === '---' ? DASHES : PLUSES;
  close.lastIndex = bodyStart;
  const closed = close.exec(text);
  const shared = { opening, language: fence === '+++' ? 'toml' : (language ?? '').toLowerCase() };
  if (closed !== null) {
    // A rule across the page, a blank line, words: no data.
    if (/^[ \t]*(?:\r\n|\n|\r)/.test(text.slice(bodyStart)) && !HAS_KEY.test(text.slice(bodyStart, closed.index)))
      return null;
    const span = { start, end: closed.index + closed[0].length };
    return { ...shared, span, body: { start: bodyStart, end: closed.index }, unclosed: false };
  }
  KEY.lastIndex = bodyStart;
  // A lone "---" is a rule across the page; only one that is followed by keys was meant as front matter.
  if (!KEY.test(text)) return null;
  const end = endOfKeys(text, bodyStart);
  return { ...shared, span: { start, end }, body: { start: bodyStart, end }, unclosed: true };
};

const skipComments = (text: string): number => {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return at;
    at = end + 3;
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
  }
  return at;
};

const endOfKeys = (text: string, from: number): number => {
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  blank.lastIndex = from;
  return blank.exec(text)?.index ?? text.length;
};

type Body = Pick<FrontMatter, 'data' | 'places' | 'problems'>;

const readBody = (body: string, offset: number, reader: Reader): Body => {
  // gray-matter hands the engine the text from the line break of the opening line on: one character more.
  const last = body.trimEnd().length;
  const at = ({ start, end }: Span): Span => {
    const first = Math.max(0, Math.min(start - 1, last));
    return { start: offset + first, end: offset + Math.max(first, Math.min(end - 1, last)) };
  };
  let read: Body = NOTHING;
  const parse = (source: string): object => {
    read = reader(source);
    return read.data;
  };
  try {
    // The opening line is written afresh, so the article cannot choose an engine; the others refuse all the same.
    // YAML knows no lone carriage return as the end of a line.
    const lines = body.replace(/\r(?!\n)/g, '\n');
    const { data } = matter(`---\n${lines}\n---\n`, { language: 'yaml', engines: { yaml: { parse }, ...REFUSING } });
    const places = new Map(
      [...read.places].map(([path, { key, value }]) => [path, { key: at(key), value: at(value) }]),
    );
    return { data, places, problems: read.problems.map((problem) => ({ ...problem, span: at(problem.span) })) };
  } catch (error) {
    const span = { start: offset, end: offset + last };
    const problem = { code: 'syntax', detail: error instanceof Error ? error.message : '', span } as const;
    return { ...NOTHING, problems: [problem] };
  }
};

const NOTHING: Body = { data: {}, places: new Map(), problems: [] };

const refuse = (): object => {
  throw new Error('Front matter is data; it is never run.');
};

const REFUSING = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };
