import matter from 'gray-matter';
import type { Span } from '../text/span.ts';
import { type FrontMatter, type FrontMatterProblem, type FrontMatterReader, movedFrontMatter } from './model.ts';
import { closingRegion, openingRegion, type Region } from './region.ts';
import { readToml } from './toml.ts';
import { readYaml } from './yaml.ts';

/** Longer front matter is not read: no article has it, a hostile file may. In UTF-16 units. */
const LONGEST = 200_000;

const NONE: FrontMatter = { span: null, tail: null, data: {}, places: new Map(), problems: [] };

/**
 * The block of data that opens an article, and Pandoc’s at its end, read as YAML or TOML and never run. Never throws: what
 * is wrong is in `problems`.
 */
export const parseFrontMatter = (text: string): FrontMatter => withTail(parseOpening(text), text, parseTail);

/** The block of data that opens an article alone. */
export const parseOpening = (text: string): FrontMatter => {
  const region = openingRegion(text);
  return region === null ? NONE : { ...readRegion(region, text), span: region.span };
};

/** Data with those of the block at the end of the article, which `read` gives of its text; they win. */
export const withTail = (opening: FrontMatter, text: string, read: (tail: string) => FrontMatter): FrontMatter => {
  const region = closingRegion(text, opening.span?.end ?? 0);
  if (region === null) return opening;
  const { start, end } = region.span;
  const { data, places, problems } = movedFrontMatter(read(text.slice(start, end)), start);
  return {
    span: opening.span,
    tail: region.span,
    data: { ...opening.data, ...data },
    places: new Map([...opening.places, ...places]),
    problems: [...opening.problems, ...problems],
  };
};

/** Reads a block of data at the end of an article. */
export const parseTail = (tail: string): FrontMatter => {
  const region = closingRegion(`\n\n${tail}`, 0);
  if (region === null) return NONE;
  return movedFrontMatter({ ...NONE, ...readRegion(region, `\n\n${tail}`) }, -2);
};

type Body = Pick<FrontMatter, 'data' | 'places' | 'problems'>;

const readRegion = (region: Region, text: string): FrontMatter => {
  const { opening, body, language, isClosed } = region;
  const faulty = (code: FrontMatterProblem['code'], detail = ''): FrontMatter => ({
    ...NONE,
    problems: [{ code, detail, span: opening }],
  });
  if (!isClosed) return faulty('unclosed');
  if (!/^(?:|ya?ml|json|toml)$/.test(language)) return faulty('language', language);
  if (body.end - body.start > LONGEST) return faulty('too-large');
  const reader = language === 'toml' ? readToml : readYaml;
  return { ...NONE, ...readBody(text.slice(body.start, body.end), body.start, reader) };
};

const readBody = (body: string, offset: number, reader: FrontMatterReader): Body => {
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
