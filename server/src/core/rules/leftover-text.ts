import type { Article, Prose, Span } from '../article/model.ts';
import { OPAQUE } from '../article/opaque.ts';
import { overlaps, slice } from '../article/span.ts';
import { straighten } from '../language/fold.ts';
import { leftovers } from '../language/leftovers.ts';
import { defineRule } from './define.ts';

/** What a generator or a template left behind must not be published. */
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
    const found = article.prose.flatMap((part, i) => inPart(article, part, isEdge(article, i)));
    const hidden = matches(COMMENT, article.text);
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
const WORD = '[\\p{L}\\p{N}]';

const BRACKETED = new RegExp(`\\[(?:${any(({ bracketed }) => bracketed)})\\](?![(\\[:])`, 'giu');
const PHRASES = new RegExp(`(?<!${WORD})(?:${any(({ phrases }) => phrases)}|lorem ipsum)(?!${WORD})`, 'giu');
/** Marks of writers and templates: their capitals are what tells them from words. */
const MARKS = new RegExp(
  `(?<![${WORD.slice(1, -1)}/#])(?:TODO|FIXME|TBD|À COMPLÉTER|A COMPLETER|À VÉRIFIER|À SOURCER)(?!${WORD})|(?<!${WORD})X{2,4}(?: ?%| (?:€|\\$|euros?|dollars?|millions?|milliards?|billions?|pour cent|per ?cent|percent)(?!${WORD}))`,
  'gu',
);
const REMARKS = new RegExp(`^[\\s*_>"“«]*(?:${any(({ remarks }) => remarks)})`, 'iu');
/** "{{placeholder}}", "{{ Nom du client }}"; names with a dot, and what other marks go with, are a template engine's. */
const PLACEHOLDER = /\{\{ ?[\p{L}_][\p{L}\p{N}_ -]{1,40} ?\}\}/gu;

const inPart = (article: Article, part: Prose, atEdge: boolean): readonly Span[] => {
  const shown = straighten(part.text);
  const quoted = quotations(shown);
  const spans = [BRACKETED, PHRASES, MARKS].flatMap((pattern) => matches(pattern, shown));
  const remark = atEdge && part.kind === 'paragraph' ? REMARKS.exec(shown) : null;
  const first = part.sentences[0];
  const remarks = remark && first ? [{ start: 0, end: first.end - part.span.start }] : [];
  return [...spans, ...remarks, ...placeholders(article, part)]
    .filter((span) => !quoted.some((quotation) => overlaps(quotation, span)))
    .map(({ start, end }) => ({ start: part.span.start + start, end: part.span.start + end }));
};

const matches = (pattern: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

const quotations = (text: string): readonly Span[] => matches(/«[^«»]{1,300}»|“[^“”]{1,300}”|"[^"\n]{1,300}"/gu, text);

/** Found in the text as it stands, since masks blank them; not in code, nor where a template engine is at work. */
const placeholders = ({ text }: Article, { span, text: shown }: Prose): readonly Span[] => {
  const isTemplate = /\{%|\{\{[<%]|\{\{ ?[\w-]+\.[\w.]+|\{\{ ?[\w-]+ ?\|/.test(text);
  if (isTemplate) return [];
  return matches(PLACEHOLDER, slice(text, span)).filter(({ start, end }) => !shown.slice(start, end).includes(OPAQUE));
};

/** Whether a part is the first or the last paragraph, where generators greet and take leave. */
const isEdge = ({ prose, lists }: Article, i: number): boolean => {
  const paragraphs = prose.flatMap(({ kind, span }, at) =>
    kind === 'paragraph' && !lists.some((list) => overlaps(list.span, span)) ? [at] : [],
  );
  return i === paragraphs[0] || i === paragraphs.at(-1) || i === prose.length - 1;
};
