import type { Article, Span } from '../article/model.ts';
import { slice } from '../article/span.ts';
import type { Finding } from './finding.ts';

/**
 * Reads the suppression comments of an article, in markdownlint's grammar: `<!-- sourcier-disable -->` and `-enable`
 * from there on, `-disable-line`, `-disable-next-line`, `-disable-file` and `-enable-file` for the whole file,
 * `-capture` and `-restore`; each followed by rule names, or by none for all rules. The "next line" is the whole
 * paragraph that begins there, so that a comment before a paragraph holds however its lines are broken.
 */
export const suppressions = (article: Article): ((finding: Pick<Finding, 'rule' | 'span'>) => boolean) => {
  const comments = article.comments.map((span) => parse(article.text, span)).filter((comment) => comment !== null);
  if (comments.length === 0) return () => false;
  const file = wholeFile(comments);
  const periods = periodsOf(comments);
  const places = comments.map((comment) => placeOf(article, comment)).filter((place) => place !== null);
  return ({ rule, span }) => {
    const from = periods.findLast(({ start }) => start <= span.start)?.state ?? NONE;
    return (
      isOff(rule, file) ||
      isOff(rule, from) ||
      places.some(({ at, names }) => at.start <= span.start && span.start <= at.end && matches(names, rule))
    );
  };
};

interface Comment {
  readonly action: string;
  /** Rule names in lower case; none means all rules. */
  readonly names: readonly string[];
  readonly span: Span;
}

const GRAMMAR =
  /^<!--\s*sourcier-(disable-next-line|disable-line|disable-file|enable-file|disable|enable|capture|restore)(?![\w-])([\s\S]*?)-->$/i;

const parse = (text: string, span: Span): Comment | null => {
  const found = GRAMMAR.exec(slice(text, span));
  // After a colon or a dash the writer says why.
  const [named = ''] = found?.[2]?.split(/\s*:|\s-{1,2}\s|[—–]/) ?? [];
  const names = named.toLowerCase().match(/[a-z][\w-]*/g) ?? [];
  return found ? { action: found[1]?.toLowerCase() ?? '', names, span } : null;
};

const matches = (names: readonly string[], rule: string): boolean => names.length === 0 || names.includes(rule);

/** Which rules are off: `all` but `except`, or none but `only`. */
interface State {
  readonly all: boolean;
  readonly except: ReadonlySet<string>;
}

const NONE: State = { all: false, except: new Set() };
const ALL: State = { all: true, except: new Set() };

const isOff = (rule: string, { all, except }: State): boolean => all !== except.has(rule);

const turned = (state: State, { names }: Comment, off: 'off' | 'on'): State => {
  if (names.length === 0) return off === 'off' ? ALL : NONE;
  const except = new Set(state.except);
  for (const name of names) {
    if (state.all === (off === 'off')) except.delete(name);
    else except.add(name);
  }
  return { all: state.all, except };
};

const wholeFile = (comments: readonly Comment[]): State =>
  comments.reduce((state, comment) => {
    if (comment.action === 'disable-file') return turned(state, comment, 'off');
    return comment.action === 'enable-file' ? turned(state, comment, 'on') : state;
  }, NONE);

const periodsOf = (comments: readonly Comment[]): readonly { readonly start: number; readonly state: State }[] => {
  let state = NONE;
  let captured = NONE;
  return comments.map((comment) => {
    if (comment.action === 'disable') state = turned(state, comment, 'off');
    else if (comment.action === 'enable') state = turned(state, comment, 'on');
    else if (comment.action === 'capture') captured = state;
    else if (comment.action === 'restore') state = captured;
    return { start: comment.span.end, state };
  });
};

const placeOf = (
  { text, prose }: Article,
  { action, names, span }: Comment,
): { at: Span; names: readonly string[] } | null => {
  if (action === 'disable-line') return { at: lineAt(text, span.start), names };
  if (action !== 'disable-next-line') return null;
  const start = lineAt(text, span.end).end;
  // Comments may stand one above the other, each for a rule of its own.
  const from = start + (/^(?:[\s>]|<!--[^\r\n]{0,200}?-->)*/.exec(text.slice(start, start + 1_000))?.[0].length ?? 0);
  const line = lineAt(text, from);
  // Only what begins on that line: a comment inside a paragraph does not reach back to its beginning.
  const block = prose.find((part) => part.span.start >= line.start && part.span.start <= line.end);
  return { at: { start: line.start, end: Math.max(line.end, block?.span.end ?? 0) }, names };
};

const lineAt = (text: string, offset: number): Span => {
  const before = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  const after = text.slice(offset).search(/[\r\n]/);
  return { start: before + 1, end: after < 0 ? text.length : offset + after };
};
