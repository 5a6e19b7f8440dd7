import type { Article } from '../article/model.ts';
import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { LETTER, LOWER, matchesIn, UPPER, wordSet } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Prose } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';
import { blanked } from '../text/blanked.ts';
import { moved, overlapTest, type Span, slice, startingIn } from '../text/span.ts';
import { finished } from '../text/steps.ts';
import { inLowerCase, NAMED_NUMBER } from './plain.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { isTelling } from './units.ts';
import { STEM, type Wording, wordingOf } from './wording.ts';

/** A figure and what its sentence says it measures. */
export interface Measure {
  readonly figure: Quantity;
  readonly at: Span;
  readonly sentence: number;
  /** Stems of the telling words. */
  readonly subject: ReadonlySet<string>;
  /** Years, names, directions and numbers that name: these tell two measures apart even where one has none. */
  readonly context: string;
  readonly wording: Wording;
  /** Equal for figures of one paragraph, or of one list. */
  readonly block: number;
}

/** An article with more figures than this is a table of them; comparing all with all would help nobody. */
const MOST = 400;

/** A unit that is compared, in signs or in words: counts of anything would have to be compared by what they count. */
const MAY_MEASURE = /[%€$£¥₹]|&\w+;|cent|euro|dollar|pound|livre|franc|yen|yuan|rupee|roupie|pc|\b(?:usd|eur|gbp|chf)/i;

const READ: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote']);

/** The figures of running text that stand alone in their sentences, outside lists of sources. */
export const measuresIn = (article: Article): readonly Measure[] => finished(measuresBySteps(article));

/** Finds figures as `measuresIn` does, those of a block at each step. */
export function* measuresBySteps(article: Article): Generator<undefined, readonly Measure[]> {
  const known = MEASURES.get(article) ?? (yield* readMeasures(article));
  MEASURES.set(article, known);
  return known;
}

/** Several rules ask for those of one article. */
const MEASURES = new WeakMap<Article, readonly Measure[]>();

function* readMeasures({ prose, citations, lists }: Article): Generator<undefined, readonly Measure[]> {
  const citedIn = startingIn(citations.map(({ whole }) => ({ span: whole })));
  const isListed = overlapTest(lists.map(({ span }) => span));
  const blocks = blocksOf(prose);
  const found: Measure[] = [];
  for (const [i, part] of prose.entries()) {
    if (!READ.has(part.kind) || isListed(part.span)) continue;
    for (const one of measuresOf(part, citedIn)) found.push({ ...one, block: blocks[i] ?? i });
    if (found.length > MOST) return [];
    yield undefined;
  }
  return found;
}

const measuresOf = (
  part: Prose,
  citedIn: (sentence: Span) => readonly { readonly span: Span }[],
): readonly Omit<Measure, 'block'>[] => {
  const measured = measuring(part);
  if (measured.length === 0) return NOTHING;
  const by = part.span.start;
  const cited = measured.map((i) => citedIn(part.sentences[i] ?? part.span).map(({ span }) => moved(span, -by)));
  return figuresIn(part, cited).map((one) => ({ ...one, at: moved(one.at, by), sentence: one.sentence + by }));
};

const NOTHING: readonly Omit<Measure, 'block'>[] = [];

/** Citations in each of the sentences of a block that may measure something. */
type CitedSpans = readonly (readonly Span[])[];

const isSameSpans = (before: CitedSpans, now: CitedSpans): boolean =>
  before.every((spans, i) => {
    const others = now[i] ?? [];
    return (
      spans.length === others.length &&
      spans.every(({ start, end }, k) => others[k]?.start === start && others[k]?.end === end)
    );
  });

/** The figures of a block; all spans count from its start. Who is cited says nothing of them. */
const figuresIn = ofBlock(
  (part, cited: CitedSpans) =>
    measuring(part).flatMap((i, k): readonly Omit<Measure, 'block'>[] => {
      const sentence = moved(part.sentences[i] ?? part.span, -part.span.start);
      const own = blanked(slice(part.text, sentence), sentence.start, cited[k] ?? []);
      const at = sentence.start;
      return measureIn(own).map((one) => ({ ...one, at: moved(one.figure.span, at), sentence: at }));
    }),
  isSameSpans,
);

const sentenceText = ({ text, span }: Prose, { start, end }: Span): string =>
  text.slice(start - span.start, end - span.start);

/** The sentences of a block that may measure something, by their places: most do not, and every article is asked. */
const measuring = ofBlock((part) =>
  part.sentences.flatMap((sentence, i) => {
    const text = sentenceText(part, sentence);
    return text.length <= LONGEST_SENTENCE && MAY_MEASURE.test(text) ? [i] : [];
  }),
);

/** Numbers blocks of text; items that follow each other stand in one list. */
const blocksOf = (prose: readonly Prose[]): readonly number[] => {
  let block = 0;
  return prose.map(({ kind }, i) => (kind === 'item' && prose[i - 1]?.kind === 'item' ? block : ++block));
};

/** The only figure of a sentence; one with several compares or divides. */
const measureIn = remembering((own): readonly Pick<Measure, 'figure' | 'subject' | 'context' | 'wording'>[] => {
  const figures = readQuantities(own).filter(({ unit, isFraction }) => isTelling(unit) && !isFraction);
  const [figure, ...others] = figures;
  if (!figure || others.length > 0) return [];
  return [{ figure, subject: subjectOf(own), context: contextOf(own), wording: wordingOf(own, figure.span) }];
});

/** Nobody writes longer sentences; a longer one measures nothing in particular. In UTF-16 units. */
const LONGEST_SENTENCE = 2_000;

const subjectOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    (fold(sentence).match(/[a-z]{5,}/g) ?? [])
      .filter((word) => !COMMON.has(word) && !PENALTIES.has(word))
      .map((word) => word.slice(0, STEM)),
  );

const PENALTIES: ReadonlySet<string> = new Set(allOf(({ numbers }) => [...numbers.penalties]));

const COMMON = wordSet(
  'ainsi alors apres atteignent atteint aussi autre autres avant avec cette chaque comme contre depuis encore entre environ',
  'leurs moins notamment pendant plusieurs pouvant presque puisque quelque represente representent selon soit sont toute',
  'toutes about after among around before being between could every percent reach reached reaches represents their there',
  'these those through under which while would',
);

const contextOf = (sentence: string): string => {
  const years = sentence.match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g) ?? [];
  const names = sentence.match(NAMES) ?? [];
  const places = (fold(sentence.replace(EAST, '$1 estt')).match(/[a-z]+/g) ?? []).filter((word) =>
    DIRECTIONS.has(word),
  );
  const numbered = matchesIn(inLowerCase(sentence), NAMED_NUMBER).map(([named]) => named);
  return [...new Set([...years, ...names, ...places, ...numbered])].sort().join(' ');
};

/** "L'est" is a place; "est" is a verb. */
const EAST = /(?<![a-z])([ld]['’])est(?![a-z])/gi;

const DIRECTIONS: ReadonlySet<string> = new Set(allOf(({ numbers }) => [...numbers.directions]));

/** Capitalised words that do not open a sentence, and single letters: "zone B". */
const NAMES = new RegExp(
  String.raw`(?<=[${LOWER}\d,;:]\s(?:[${LOWER}]['’])?)(?:[${UPPER}][${LETTER}\d'’-]+|(?!I)[${UPPER}](?![${LETTER}'’.-]))`,
  'gu',
);

/** Whether two sentences measure the same: most telling words shared, the same years and names. */
export const sameSubject = (
  one: Pick<Measure, 'subject' | 'context'>,
  other: Pick<Measure, 'subject' | 'context'>,
): boolean => {
  if (one.context !== other.context) return false;
  const shared = [...one.subject].filter((word) => other.subject.has(word)).length;
  return shared >= 4 && shared / Math.min(one.subject.size, other.subject.size) >= 0.7;
};
