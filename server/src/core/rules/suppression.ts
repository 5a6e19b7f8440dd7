import type { Article } from '../article/model.ts';
import { lastStart, linesOf, type Span, slice, touchTest } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * Reads the suppression comments of an article, in markdownlint's grammar: `<!-- sourcier-disable -->` (in MDX
 * `{/* sourcier-disable *\/}`, and so in any comment that Markdown's dialects know) and `-enable`
 * from there on, `-disable-line`, `-disable-next-line`, `-disable-file` and `-enable-file` for the whole file,
 * `-capture` and `-restore`; each followed by rule names, or by none for all rules. The "next line" is the whole
 * paragraph that begins there, so that a comment before a paragraph holds however its lines are broken.
 */
export const suppressions = (article: Article): ((finding: Pick<Finding, 'rule' | 'span'>) => boolean) => {
  const comments = article.comments.map((span) => parse(article.text, span)).filter((comment) => comment !== null);
  if (comments.length === 0) return () => false;
  const file = wholeFile(comments);
  const states = statesAfter(comments);
  const ends = comments.map(({ span }) => span.end);
  const isOffAt = placesOff(article, comments);
  return ({ rule, span: { start } }) =>
    isOff(rule, file) || isOff(rule, states[lastStart(ends, start)] ?? NONE) || isOffAt(rule, start);
};

/** The suppression comments of an article, in document order. */
export const suppressionComments = ({ text, comments }: Pick<Article, 'text' | 'comments'>): readonly Span[] =>
  comments.filter((span) => parse(text, span) !== null);

interface Comment {
  readonly action: string;
  /** Rule names in lower case; none means all rules. */
  readonly names: readonly string[];
  readonly span: Span;
}

/** Beginnings and ends of comments: of HTML, of MDX and Hugo, of Obsidian, of Jinja, of Liquid. */
const BEGIN = String.raw`<!--|\{?\{-?\s*/\*|%%|\{#-?|\{%-?\s*comment\s*-?%\}`;

const END = String.raw`-->|\*/\s*-?\}?\}|%%|-?#\}|\{%-?\s*endcomment\s*-?%\}`;

const GRAMMAR = new RegExp(
  String.raw`^(?:${BEGIN})\s*sourcier-(disable-next-line|disable-line|disable-file|enable-file|disable|enable|capture|restore)(?![\w-])([\s\S]*?)(?:${END})$`,
  'i',
);

const parse = (text: string, span: Span): Comment | null => {
  const found = GRAMMAR.exec(slice(text, span));
  // After a colon or a dash the writer says why.
  const [named = ''] = found?.[2]?.split(/\s*:|\s-{1,2}\s|[—–]/) ?? [];
  const names = named.toLowerCase().match(/[a-z][\w-]*/g) ?? [];
  return found ? { action: found[1]?.toLowerCase() ?? '', names, span } : null;
};

const matches = (names: readonly string[], rule: string): boolean => names.length === 0 || names.includes(rule);

/** Which rules are off: `all` but `except`, or none but `only`. */
interface SuppressionState {
  readonly all: boolean;
  readonly except: ReadonlySet<string>;
}

const NONE: SuppressionState = { all: false, except: new Set() };

const ALL: SuppressionState = { all: true, except: new Set() };

const isOff = (rule: string, { all, except }: SuppressionState): boolean => all !== except.has(rule);

const turned = (state: SuppressionState, { names }: Comment, off: 'off' | 'on'): SuppressionState => {
  if (names.length === 0) return off === 'off' ? ALL : NONE;
  const except = new Set(state.except);
  for (const name of names) {
    if (state.all === (off === 'off')) except.delete(name);
    else except.add(name);
  }
  return { all: state.all, except };
};

const wholeFile = (comments: readonly Comment[]): SuppressionState =>
  comments.reduce((state, comment) => {
    if (comment.action === 'disable-file') return turned(state, comment, 'off');
    return comment.action === 'enable-file' ? turned(state, comment, 'on') : state;
  }, NONE);

const statesAfter = (comments: readonly Comment[]): readonly SuppressionState[] => {
  let state = NONE;
  let captured = NONE;
  return comments.map((comment) => {
    if (comment.action === 'disable') state = turned(state, comment, 'off');
    else if (comment.action === 'enable') state = turned(state, comment, 'on');
    else if (comment.action === 'capture') captured = state;
    else if (comment.action === 'restore') state = captured;
    return state;
  });
};

/** Says whether a comment about a single line or paragraph switches a rule off at an offset. */
const placesOff = (article: Article, comments: readonly Comment[]): ((rule: string, offset: number) => boolean) => {
  const placeOf = placer(article);
  const places = comments.flatMap((comment) => {
    const at = placeOf(comment);
    return at === null ? [] : [{ at, names: comment.names }];
  });
  const tests = new Map<string, (offset: number) => boolean>();
  return (rule, offset) => {
    const test = tests.get(rule) ?? touchTest(places.filter(({ names }) => matches(names, rule)).map(({ at }) => at));
    tests.set(rule, test);
    return test(offset);
  };
};

/** Comments one above the other. */
const ABOVE = /^(?:[\s>]|<!--[^\r\n]{0,200}?-->|\{\/\*[^\r\n]{0,200}?\*\/\})*/;

/** Says where a comment about a single line or paragraph holds; null for any other. */
const placer = ({ text, prose }: Article): ((comment: Comment) => Span | null) => {
  const lines = linesOf(text, { start: 0, end: text.length });
  const lineStarts = lines.map(({ start }) => start);
  const proseStarts = prose.map(({ span }) => span.start);
  const lineAt = (offset: number): Span => lines[lastStart(lineStarts, offset)] ?? { start: 0, end: text.length };
  return ({ action, span }) => {
    if (action === 'disable-line') return lineAt(span.start);
    if (action !== 'disable-next-line') return null;
    const start = lineAt(span.end).end;
    // Comments may stand one above the other, each for a rule of its own.
    const above = ABOVE.exec(text.slice(start, start + 1_000))?.[0].length ?? 0;
    const line = lineAt(start + above);
    // Only what begins on that line: a comment inside a paragraph does not reach back to its beginning.
    const block = prose[lastStart(proseStarts, line.start - 1) + 1];
    const isOnLine = block !== undefined && block.span.start <= line.end;
    return { start: line.start, end: isOnLine ? Math.max(line.end, block.span.end) : line.end };
  };
};
