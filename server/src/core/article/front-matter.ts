import matter from 'gray-matter';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { FrontMatter, FrontMatterPlace, FrontMatterProblem, Span } from './model.ts';

/** Longer front matter is not read: no article has it, a hostile file may. In UTF-16 units. */
const LONGEST = 200_000;

const NONE: FrontMatter = { span: null, data: {}, places: new Map(), problems: [] };

/** The block of data that opens an article, read as YAML and never run. Never throws: what is wrong is in `problems`. */
export const parseFrontMatter = (text: string): FrontMatter => {
  const region = findRegion(text);
  if (region === null) return NONE;
  const { span, body, language } = region;
  if (region.unclosed) return withProblem(span, { code: 'unclosed', detail: '', span: region.opening });
  if (language === 'toml') return { ...NONE, span };
  if (!/^(?:|ya?ml|json)$/.test(language)) {
    return withProblem(span, { code: 'language', detail: language, span: region.opening });
  }
  if (body.end - body.start > LONGEST)
    return withProblem(span, { code: 'too-large', detail: '', span: region.opening });
  return { span, ...readBody(text.slice(body.start, body.end), body.start) };
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

const OPENING = /(---|\+\+\+)[ \t]*([\w-]*)[ \t]*(?:\r\n|\n|\r)/y;
const KEY = /[ \t]*["']?[\w-]+["']?[ \t]*[:=]/y;

const findRegion = (text: string): Region | null => {
  const start = skipComments(text);
  OPENING.lastIndex = start;
  const opened = OPENING.exec(text);
  if (opened === null) return null;
  const [line, fence, language] = opened;
  const bodyStart = start + line.length;
  const opening = { start, end: start + line.trimEnd().length };
  const close = new RegExp(`^${fence === '---' ? '---' : '\\+\\+\\+'}[ \\t]*$`, 'gm');
  close.lastIndex = bodyStart;
  const closed = close.exec(text);
  const shared = { opening, language: fence === '+++' ? 'toml' : (language ?? '').toLowerCase() };
  if (closed !== null) {
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

const readBody = (yaml: string, offset: number): Body => {
  let document: Document | null = null;
  const engine = {
    parse: (source: string): object => {
      document = parseDocument(source, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
      const data: unknown = document.toJS({ maxAliasCount: 100 });
      return typeof data === 'object' && data !== null ? data : {};
    },
  };
  const whole = { start: offset, end: offset + yaml.trimEnd().length };
  try {
    // The opening line is written afresh, so the article cannot choose an engine; the others refuse all the same.
    const { data } = matter(`---\n${yaml}\n---\n`, { language: 'yaml', engines: { yaml: engine, ...REFUSING } });
    // gray-matter hands the engine the text from the line break of the opening line on.
    return document === null ? NOTHING : described(document, data, { ...whole, start: offset - 1 });
  } catch (error) {
    const problem = { code: 'syntax', detail: error instanceof Error ? error.message : '', span: whole } as const;
    return { data: {}, places: new Map(), problems: [problem] };
  }
};

const NOTHING: Body = { data: {}, places: new Map(), problems: [] };

const refuse = (): object => {
  throw new Error('Front matter is data; it is never run.');
};

const REFUSING = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };

const described = (document: Document, data: Record<string, unknown>, { start, end }: Span): Body => {
  const at = (from: number, to: number): Span => {
    const first = Math.max(start + 1, Math.min(start + from, end - 1));
    return { start: first, end: Math.max(first, Math.min(start + Math.max(to, from + 1), end)) };
  };
  const problems: FrontMatterProblem[] = document.errors.map(({ message, pos }) => ({
    code: 'syntax',
    detail: message,
    span: at(pos[0], pos[1]),
  }));
  if (!isMap(document.contents)) {
    if (document.contents === null || problems.length > 0) return { data: {}, places: new Map(), problems };
    return { data: {}, places: new Map(), problems: [{ code: 'not-a-mapping', detail: '', span: at(1, end - start) }] };
  }
  const places = new Map<string, FrontMatterPlace>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const range = isNode(value) && value.range ? value.range : [key.range[1], key.range[1]];
    places.set(String(key.value), { key: at(key.range[0], key.range[1]), value: at(range[0] ?? 0, range[1] ?? 0) });
  }
  return { data, places, problems };
};

const isNode = (value: unknown): value is { range?: readonly number[] | null } =>
  typeof value === 'object' && value !== null && 'range' in value;
