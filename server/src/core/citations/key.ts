import { DIGIT, LETTER, matchesIn } from '../language/patterns.ts';
import { bracketGroups } from '../text/brackets.ts';
import { overlapTest, type Span } from '../text/span.ts';
import type { Passage, PassageCitation } from './passage.ts';

/**
 * Pandoc's "[@key]", "[see @a, p. 3; -@b]", "[@{odd key}]" and the wiki's "[[@key]]", and "@key says" where the bibliography
 * has that key, or it ends with a year ("@marlow2019"): else a bare "@name" is a handle. MyST's "{cite}`key`". Quarto's "@fig-prices" refers to the document itself.
 */
export const keys = (passage: Passage): readonly PassageCitation[] => {
  if (!passage.shown.includes('@')) return passage.text.includes('{cite') ? roles(passage) : [];
  const groups = bracketGroups(passage.shown)
    .filter(({ round, content }) => !round && !passage.shown.slice(content.start, content.end).includes('['))
    .flatMap(({ content, whole }) => keysIn(passage, content, whole));
  const isTaken = overlapTest(groups.map(({ whole }) => whole));
  const bare = keysIn(passage, { start: 0, end: passage.shown.length }).filter(
    ({ name, span, source }) => (source !== null || YEARED.test(name)) && !isTaken(span),
  );
  return [...groups, ...bare, ...roles(passage)];
};

/** "@marlow2019", "@care_weber2023a": an author and a year, as no handle is written. */
const YEARED = new RegExp(`^@[${LETTER}][${LETTER}_:-]{2,60}(?:1[89]|20)\\d{2}[a-z]?$`, 'u');

/** MyST's "{cite}`a,b`" and its kin: "{cite:p}`a`", "{footcite:t}`a`". */
const roles = ({ text, names }: Passage): readonly PassageCitation[] =>
  matchesIn(text, ROLE).flatMap(({ index, 0: all, 1: inner = '' }) => {
    const whole = { start: index, end: index + all.length };
    const from = whole.end - 1 - inner.length;
    return matchesIn(inner, ROLE_KEY).map(({ index: at, 0: key }): PassageCitation => {
      const source = names.byKey(`@${key}`);
      const span = { start: from + at, end: from + at + key.length };
      return { form: 'key', name: `@${key}`, span, whole, source, match: source === null ? null : 'key' };
    });
  });

const ROLE = /\{(?:foot)?cite(?::[a-z]{1,8})?\}`([^`\r\n]{1,300})`/g;

const ROLE_KEY = /[^\s,;`]+/g;

/**
 * The keys in a stretch of text; `whole` is what they stand in, else each stands by itself, with the place in brackets
 * after it.
 */
const keysIn = ({ shown, names }: Passage, { start, end }: Span, whole?: Span): readonly PassageCitation[] =>
  matchesIn(shown.slice(start, end), KEY).flatMap(
    ({ index, 0: all, 1: braced, 2: plain }): readonly PassageCitation[] => {
      const key = braced ?? plain ?? '';
      const source = names.byKey(`@${key}`);
      if (source === null && CROSS_REFERENCE.test(key)) return [];
      const at = start + index + all.lastIndexOf(key);
      const place = PLACE.exec(shown.slice(start + index + all.length, end))?.[0] ?? '';
      const own = { start: start + index, end: start + index + all.length + place.length };
      const span = { start: at, end: at + key.length };
      return [
        { form: 'key', name: `@${key}`, span, whole: whole ?? own, source, match: source === null ? null : 'key' },
      ];
    },
  );

/** A key begins the group or follows a separator, a hyphen or words ("see @a"). */
const KEY = new RegExp(
  [
    String.raw`(?<![${LETTER}${DIGIT}.@/])-?@(?:\{([^{}\s][^{}\r\n]{0,100})\}`,
    `|([${LETTER}${DIGIT}_](?:[${LETTER}${DIGIT}_:.#$%&+?<>~/-]*[${LETTER}${DIGIT}_/])?))`,
  ].join(''),
  'gu',
);

/** "@smith04 [p. 33]". */
const PLACE = /^ ?\[[^[\]\r\n]{1,60}\]/;

/** Figures, tables, sections and the like, as Quarto and pandoc-crossref name them. */
const CROSS_REFERENCE =
  /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau|prf|suppfig|supptbl|ch|app)[-:]/i;
