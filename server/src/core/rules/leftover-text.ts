import type { Article } from '../article/model.ts';
import { straighten } from '../language/fold.ts';
import { leftovers } from '../language/leftovers.ts';
import { DIGIT, LETTER, matchesIn } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';
import { OPAQUE } from '../markdown/opaque.ts';
import { overlaps, overlapTest, type Span, slice } from '../text/span.ts';
import { defineRule } from './define.ts';

/** Leftovers of a generator or a template must not be published. */
export const leftoverText = defineRule({
  id: 'leftover-text',
  severity: 'error',
  messages: {
    en: { leftover: 'Left over from a draft or a generator: “{text}”. Write what belongs here, or remove it.' },
    fr: {
      leftover:
        'Reste d’un brouillon ou d’un générateur\u00A0: «\u00A0{text}\u00A0». Écrivez ce qui doit être là, ou retirez-le.',
    },
  },
  *check(article, say) {
    const edges = edgesOf(article);
    const isFilledIn = article.text.includes('{{') && !TEMPLATE.test(article.text);
    const found = article.prose.flatMap((part, i) => inPart(article, part, edges.has(i), isFilledIn));
    const hidden = found.length > 0 ? matches(COMMENT, article.text) : [];
    const apart = found.filter((span, i) => ![...hidden, ...found.slice(0, i)].some((other) => overlaps(other, span)));
    for (const span of apart.sort((a, b) => a.start - b.start)) {
      yield { span, message: say('leftover', { text: slice(article.text, span) }) };
    }
  },
});

/** A comment of MDX, which is never published. */
const COMMENT = /\{\/\*[\s\S]{0,5000}?\*\/\}/g;

const LEXICONS = Object.values(leftovers);

const any = (pick: (lexicon: (typeof LEXICONS)[number]) => readonly string[]): string =>
  LEXICONS.flatMap(pick).join('|');

const WORD = `[${LETTER}${DIGIT}]`;

const BRACKETED = new RegExp(`\\[(?:${any(({ bracketed }) => bracketed)})\\](?![(\\[:])`, 'giu');

const PHRASES = new RegExp(`(?<!${WORD})(?:${any(({ phrases }) => phrases)}|lorem ipsum)(?!${WORD})`, 'giu');

const FIGURED = '€|\\$|euros?|dollars?|millions?|milliards?|billions?|pour cent|per ?cent|percent';

/** Marks of writers and templates: their capitals are what tells them from words. */
const MARKS = new RegExp(
  [
    // After an article it is a name's, or a word's: "the TODO Group", "la TODO list".
    `(?<![${LETTER}${DIGIT}/#])(?<!(?<!${WORD})(?:the|an?|of|le|la|une?|du|au|des|les)\\s)(?:TODO|FIXME|TBD|À COMPLÉTER|A COMPLETER|À VÉRIFIER|À SOURCER)(?!${WORD})`,
    // A figure to come: "XX %".
    `(?<!${WORD})X{2,4}(?: ?%| (?:${FIGURED})(?!${WORD}))`,
  ].join('|'),
  'gu',
);

const REMARKS = new RegExp(`^[\\s*_>"“«]*(?:${any(({ remarks }) => remarks)})`, 'iu');

/** "{{placeholder}}", "{{ Nom du client }}"; names with a dot, and what other marks go with, are a template engine's. */
const PLACEHOLDER = new RegExp(String.raw`\{\{ ?[${LETTER}_][${LETTER}${DIGIT}_ -]{1,40} ?\}\}`, 'gu');

const inPart = (article: Article, part: Prose, atEdge: boolean, isFilledIn: boolean): readonly Span[] => {
  const { spans, quoted, isRemark } = leftIn(part);
  if (spans.length === 0 && !isRemark && !isFilledIn) return NOTHING;
  const first = part.sentences[0];
  const remarks =
    atEdge && isRemark && part.kind === 'paragraph' && first ? [{ start: 0, end: first.end - part.span.start }] : [];
  return [...spans, ...remarks, ...(isFilledIn ? placeholders(article, part) : [])]
    .filter((span) => !quoted.some((quotation) => overlaps(quotation, span)))
    .map(({ start, end }) => ({ start: part.span.start + start, end: part.span.start + end }));
};

const NOTHING: readonly Span[] = [];

/** Leftovers in a block whatever stands around it, words quoted there, and whether it greets or takes leave. */
const leftIn = ofBlock(({ text }) => {
  const shown = straighten(text);
  const spans = [BRACKETED, PHRASES, MARKS].flatMap((pattern) => matches(pattern, shown));
  return { spans, quoted: quotations(shown), isRemark: REMARKS.test(shown) };
});

const matches = (pattern: RegExp, text: string): readonly Span[] =>
  matchesIn(text, pattern).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

const quotations = (text: string): readonly Span[] => matches(/«[^«»]{1,300}»|“[^“”]{1,300}”|"[^"\n]{1,300}"/gu, text);

/** Where a template engine is at work, placeholders are its. */
const TEMPLATE = /\{%|\{\{[<%]|\{\{ ?[\w-]+\.[\w.]+|\{\{ ?[\w-]+ ?\|/;

/** Found in the text as it stands, since masks blank them; not in code. */
const placeholders = ({ text }: Article, { span, text: shown }: Prose): readonly Span[] =>
  matches(PLACEHOLDER, slice(text, span)).filter(({ start, end }) => !shown.slice(start, end).includes(OPAQUE));

/** The first and the last paragraph, where generators greet and take leave, by their places in `prose`. */
const edgesOf = ({ prose, lists }: Article): ReadonlySet<number | undefined> => {
  const isListed = overlapTest(lists.map(({ span }) => span));
  const paragraphs = prose.flatMap(({ kind, span }, at) => (kind === 'paragraph' && !isListed(span) ? [at] : []));
  return new Set([paragraphs[0], paragraphs.at(-1), prose.length - 1]);
};
