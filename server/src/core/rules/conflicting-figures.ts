import { type Measure, measuresBySteps, sameSubject } from '../figures/measures.ts';
import type { Quantity } from '../figures/quantity.ts';
import { sameUnit } from '../figures/units.ts';
import { isContrast } from '../figures/wording.ts';
import { oftenTest } from '../names/often.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './define.ts';

/** One measured subject should have one value in one article. */
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
    const measures = withoutCommonWords(yield* measuresBySteps(article));
    const isOften = oftenTest(article);
    const sharedWith = sharing(measures);
    for (const one of measures) {
      const shared = sharedWith(one);
      const other = measures.find(
        (rival, k) => (shared[k] ?? 0) >= FEWEST && rival.sentence !== one.sentence && differ(one, rival, isOften),
      );
      if (!other) continue;
      const words = { figure: slice(article.text, one.at), other: slice(article.text, other.at) };
      yield { span: one.at, message: say('conflict', words), related: [{ span: other.at, message: say('other') }] };
    }
  },
});

/** So many telling words are shared at least by two measures of one thing. */
const FEWEST = 2;

/** Counts the telling words that a measure shares with each of all. */
const sharing = (measures: readonly Measure[]): ((one: Measure) => Uint8Array) => {
  const byWord = new Map<string, number[]>();
  measures.forEach(({ subject }, i) => {
    for (const word of subject) {
      const places = byWord.get(word);
      if (places) places.push(i);
      else byWord.set(word, [i]);
    }
  });
  return ({ subject }) => {
    const counts = new Uint8Array(measures.length);
    for (const word of subject) for (const i of byWord.get(word) ?? []) counts[i] = Math.min(255, (counts[i] ?? 0) + 1);
    return counts;
  };
};

/** Words of so many figures, and of more than half of them, are those of labels. */
const MANY = 4;

const withoutCommonWords = (measures: readonly Measure[]): readonly Measure[] => {
  const counts = new Map<string, number>();
  for (const { subject } of measures) for (const word of subject) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isTelling = (word: string): boolean => (counts.get(word) ?? 0) < Math.max(MANY, measures.length / 2);
  return measures.map((measure) => ({ ...measure, subject: new Set([...measure.subject].filter(isTelling)) }));
};

const differ = (one: Measure, other: Measure, isOften: (name: string) => boolean): boolean => {
  const [a, b] = [one.figure, other.figure];
  return sameUnit(a.unit, b.unit) && !agree(a, b) && isOfOneThing(one, other, isOften) && !isSetApart(one, other);
};

const isOfOneThing = (one: Measure, other: Measure, isOften: (name: string) => boolean): boolean => {
  if (!sharesBound(one.figure, other.figure)) return sameSubject(one, other);
  const shared = [...one.subject].filter((word) => other.subject.has(word)).length;
  const own = ({ context }: Measure): string =>
    context
      .split(' ')
      .filter((name) => !isOften(name))
      .join(' ');
  return shared >= FEWEST && own(one) === own(other);
};

/** Whether the text itself sets two figures beside each other: in one block, under labels, of two wholes, by one pattern. */
const isSetApart = (one: Measure, other: Measure): boolean => {
  const [a, b] = [one.wording, other.wording];
  if (one.block === other.block || (a.isLabel && b.isLabel)) return true;
  if (a.whole !== '' && b.whole !== '' && a.whole !== b.whole) return true;
  return isContrast(a, b);
};

/** A value within the other's range or bound, or its rounding, contradicts nothing. */
const agree = (a: Quantity, b: Quantity): boolean => {
  if (a.low === b.low && a.high === b.high) return true;
  const isRange = (figure: Quantity): boolean => figure.low !== figure.high;
  if (isRange(a) !== isRange(b)) {
    const [range, value] = isRange(a) ? [a, b] : [b, a];
    return value.low >= range.low && value.low <= range.high;
  }
  if (!isRange(a) && a.bound !== b.bound) {
    const [from, to] = [Math.max(leastOf(a), leastOf(b)), Math.min(mostOf(a), mostOf(b))];
    if (from <= to) return true;
  }
  return !isRange(a) && Math.round(a.low) === Math.round(b.low);
};

/** Two ranges with one end in common are rarely of two things. */
const sharesBound = (a: Quantity, b: Quantity): boolean =>
  a.low !== a.high && b.low !== b.high && (a.low === b.low) !== (a.high === b.high);

const leastOf = ({ low, bound }: Quantity): number => (bound === 'below' ? Number.NEGATIVE_INFINITY : low);

const mostOf = ({ high, bound }: Quantity): number => (bound === 'above' ? Number.POSITIVE_INFINITY : high);
