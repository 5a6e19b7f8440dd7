import { type Figure, readFigures } from '../article/figures/read.ts';
import type { Article, Span } from '../article/model.ts';
import { overlaps, slice } from '../article/span.ts';
import { fold } from '../language/fold.ts';
import { defineRule } from './define.ts';

/** The same measured subject should have one value in one article. */
export const conflictingFigures = defineRule({
  id: 'conflicting-figures',
  severity: 'information',
  messages: {
    en: {
      conflict:
        '“{figure}” here, “{other}” elsewhere in the article, it seems of the same thing. Give one, or say what differs.',
      other: 'The other figure.',
    },
    fr: {
      conflict:
        '«\u00A0{figure}\u00A0» ici, «\u00A0{other}\u00A0» ailleurs dans l’article, pour la même chose, semble-t-il. Gardez-en un, ou dites ce qui change.',
      other: 'L’autre chiffre.',
    },
  },
  *check(article, say) {
    const measures = measuresIn(article);
    for (const [i, one] of measures.entries()) {
      const other = rivalOf(measures, i);
      if (!other) continue;
      const words = { figure: slice(article.text, one.at), other: slice(article.text, other.at) };
      yield { span: one.at, message: say('conflict', words), related: [{ span: other.at, message: say('other') }] };
    }
  },
});

/** A figure and what its sentence says it measures. */
interface Measure {
  readonly figure: Figure;
  readonly at: Span;
  readonly sentence: number;
  /** Stems of the telling words. */
  readonly subject: ReadonlySet<string>;
  /** Years and names: what may tell two measures apart. */
  readonly context: string;
}

/** An article with more figures than this is a table of them; comparing all with all would help nobody. */
const MOST = 400;

const READ: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote']);

const measuresIn = ({ prose, citations, lists, text }: Article): readonly Measure[] => {
  const cited = citations.map(({ whole }) => whole);
  const found = prose
    .filter(({ kind, span }) => READ.has(kind) && !lists.some((list) => overlaps(list.span, span)))
    .flatMap((part) =>
      part.sentences.flatMap((sentence): readonly Measure[] => {
        // Who is cited says nothing of what is measured.
        const own = blanked(
          part.text.slice(sentence.start - part.span.start, sentence.end - part.span.start),
          sentence,
          cited,
        );
        const figures = readFigures(own);
        // A sentence with several compares or divides.
        const [figure, ...others] = figures;
        if (!figure || others.length > 0) return [];
        const at = { start: sentence.start + figure.span.start, end: sentence.start + figure.span.end };
        return [{ figure, at, sentence: sentence.start, subject: subjectOf(own), context: contextOf(own) }];
      }),
    );
  return text.length > 0 && found.length <= MOST ? found : [];
};

const blanked = (text: string, sentence: Span, cited: readonly Span[]): string =>
  cited.reduce((rest, { start, end }) => {
    const from = Math.max(0, start - sentence.start);
    const to = Math.min(text.length, end - sentence.start);
    return from < to ? rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to) : rest;
  }, text);

/** Letters a stem keeps: enough to tell words apart, few enough for their endings not to. */
const STEM = 7;

const subjectOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    (fold(sentence).match(/[a-z]{5,}/g) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)),
  );

const COMMON = new Set(
  'selon moins entre environ presque ainsi apres avant avec cette comme contre depuis alors aussi autre autres chaque encore toute toutes leurs notamment pendant plusieurs pouvant puisque quelque sont soit representent represente atteint atteignent about after among around before being between could every their there these those through under which while would percent reach reaches reached represents'.split(
    ' ',
  ),
);

const contextOf = (sentence: string): string => {
  const years = sentence.match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g) ?? [];
  const names = sentence.match(/(?<=[\p{Ll}\d,;:]\s(?:\p{Ll}['’])?)\p{Lu}[\p{L}\d'’-]+/gu) ?? [];
  return [...new Set([...years, ...names])].sort().join(' ');
};

/** The first measure before or after that gives another value of the same thing. */
const rivalOf = (measures: readonly Measure[], i: number): Measure | undefined => {
  const one = measures[i];
  return one && measures.find((other, k) => k !== i && other.sentence !== one.sentence && differ(one, other));
};

const differ = (one: Measure, other: Measure): boolean => {
  const [a, b] = [one.figure, other.figure];
  if (a.unit !== b.unit || isSame(a, b)) return false;
  const shared = [...one.subject].filter((word) => other.subject.has(word)).length;
  const smaller = Math.min(one.subject.size, other.subject.size);
  if (sharesBound(a, b)) return shared >= 2 && yearsOf(one) === yearsOf(other);
  return shared >= 4 && shared / smaller >= 0.7 && one.context === other.context;
};

/** A value within the other's range, or its rounding, contradicts nothing. */
const isSame = (a: Figure, b: Figure): boolean => {
  if (a.low === b.low && a.high === b.high) return true;
  const isRange = (figure: Figure): boolean => figure.low !== figure.high;
  if (isRange(a) !== isRange(b)) {
    const [range, value] = isRange(a) ? [a, b] : [b, a];
    return value.low >= range.low && value.low <= range.high;
  }
  return !isRange(a) && Math.round(a.low) === Math.round(b.low);
};

/** Two ranges with one end in common are rarely of two things. */
const sharesBound = (a: Figure, b: Figure): boolean =>
  a.low !== a.high && b.low !== b.high && (a.low === b.low) !== (a.high === b.high);

const yearsOf = ({ context }: Measure): string => (context.match(/\d{4}/g) ?? []).join(' ');
