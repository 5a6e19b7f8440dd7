import { apartTest } from '../article/apart.ts';
import type { Article } from '../article/model.ts';
import type { Citation, CitationForm } from '../citations/citation.ts';
import { ownPart } from '../citations/lead.ts';
import { isLocator } from '../citations/piece-kinds.ts';
import { anyOfAll } from '../language/index.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
import { partAround } from '../list-edits/written-name.ts';
import { matchAt } from '../markdown/asides/aside.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { keySpan, ROLE } from './key-words.ts';

/** The citations that share one pair of brackets, or one that stands in the words of a sentence by itself. */
export interface CitationGroup {
  readonly form: CitationForm;
  readonly citations: readonly Citation[];
  /** The brackets, with marks of emphasis and the like that hold nothing else. */
  readonly span: Span;
  /** Its part in the sentence: `brackets` can be taken out of it, `words` are part of it, a `line` is a credit. */
  readonly place: 'brackets' | 'words' | 'line';
  /** The brackets hold the names, their label and one place in a source (`locator`), and nothing that would be lost. */
  readonly isBare: boolean;
  readonly locator: string;
  /** The words before the label: what they say is not the citation's. */
  readonly remark: Span | null;
}

/** The citations of an article as they stand in its running text, in order; entries of lists and notes are left out. */
export const citationGroups = (article: Article): readonly CitationGroup[] => {
  const { text, citations } = article;
  const isApart = apartTest(article);
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (isApart(citation.span)) continue;
    const { start, end } = citation.whole;
    const key = `${start} ${end}`;
    const known = groups.get(key);
    if (known) known.push(citation);
    else groups.set(key, [citation]);
  }
  return [...groups.values()].flatMap((group) => groupOf(article, group, text) ?? []);
};

const BRACKETED: ReadonlySet<CitationForm> = new Set(['marker', 'name', 'author-year', 'numeric', 'key']);

const groupOf = (article: Article, citations: readonly Citation[], text: string): CitationGroup | null => {
  const [first] = citations;
  if (first === undefined) return null;
  const { form, whole, span } = first;
  const isWords = contains(span, whole) || !/^[[({]|^\d/.test(slice(text, whole));
  if (form === 'line' && !contains(span, whole))
    return { ...WORDS, form, citations, span: wrapped(text, whole), place: 'line' };
  if (!BRACKETED.has(form) || (isWords && form !== 'numeric')) return { ...WORDS, form, citations, span: whole };
  return { form, citations, span: wrapped(text, whole), place: 'brackets', ...readInside(article, citations, whole) };
};

const WORDS = { place: 'words', isBare: false, locator: '', remark: null } as const;

const LABEL = new RegExp(`^([^()[\\]]*[,;–—-])?\\s*(?:${SOURCE_LABELS})\\s*[:：]`, 'iu');

/** Signs and words between names. */
const JOINED = new RegExp(
  `${anyOfAll(({ conjunctions }) => conjunctions, 'u').source}|[\\s,;:&/·–—-]|(?:1[89]|20)\\d\\d[a-z]?`,
  'giu',
);

/** Reads what the brackets hold beside names. */
const readInside = (
  article: Article,
  citations: readonly Citation[],
  whole: Span,
): Pick<CitationGroup, 'isBare' | 'locator' | 'remark'> => {
  if (ROLE.test(slice(article.text, whole))) return { isBare: true, locator: '', remark: null };
  const part = partAround(article.prose, whole);
  const shown = part ? part.text.slice(whole.start - part.span.start, whole.end - part.span.start) : '';
  const [label = '', before] = LABEL.exec(shown.slice(1)) ?? [];
  const remark = before === undefined ? null : { start: whole.start + 1, end: whole.start + before.length };
  const rest: string[] = [];
  let at = label.length + 1;
  for (const citation of citations) {
    const { start, end } = citation.form === 'key' ? keySpan(article.text, citation) : citation.span;
    rest.push(withoutLead(shown.slice(at, start - whole.start)));
    at = end - whole.start;
  }
  const pieces = [...rest, shown.slice(at, -1)].flatMap((words) => words.split(/[,;]/)).map((piece) => piece.trim());
  const locators = citations.length === 1 ? pieces.filter(isLocator) : [];
  const isBare = pieces.every((piece) => locators.includes(piece) || piece.replace(JOINED, '') === '');
  return { isBare: isBare && remark === null, locator: locators.join(', '), remark };
};

/** "voir ", "données de ": words that only say what is taken from the name after them. */
const withoutLead = (words: string): string => (ownPart(`${words.trimStart()}X`).start > 0 ? '' : words);

const TAGS = 'small|sup|sub|em|i|cite';

const OPENS = new RegExp(String.raw`(?:\*{1,3}|_{1,3}|<(?:${TAGS})>|(?<![!\\])\[|\()$`);

/** Ends of what `OPENS` begins; a link is closed with its address. */
const CLOSES = new RegExp(String.raw`(?:\*{1,3}|_{1,3}|</(?:${TAGS})>|\]\([^()\s]{1,2000}\)|\]|\))`, 'y');

/** A span with the marks around it that hold nothing else, or of which it holds the other end. */
const wrapped = (text: string, { start, end }: Span): Span => {
  const opened = OPENS.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const closed = matchAt(CLOSES, text, end)?.[0] ?? '';
  const inside = text.slice(start, end);
  if (opened !== '' && isPair(opened, closed)) {
    return wrapped(text, { start: start - opened.length, end: end + closed.length });
  }
  if (isHalf(inside, opened)) return { start: start - opened.length, end };
  return isHalf(inside, closed) ? { start, end: end + closed.length } : { start, end };
};

const isPair = (opened: string, closed: string): boolean => {
  if (opened === '[') return closed.startsWith(']');
  return closed === (opened === '(' ? ')' : opened.replace('<', '</'));
};

const isHalf = (inside: string, mark: string): boolean => /^[*_]/.test(mark) && inside.split(mark).length % 2 === 0;
