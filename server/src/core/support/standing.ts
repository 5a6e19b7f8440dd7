import type { Citation } from '../citations/citation.ts';
import type { Language } from '../language/lexicon.ts';
import type { Prose } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';
import { lastOf } from '../text/once.ts';
import { moved, type Span } from '../text/span.ts';
import type { SupportedSentences } from './block.ts';
import { coverPassage } from './passage.ts';
import type { Sentence } from './sentence.ts';

/** The citations that stand in a block, and all else that decides what they support there. */
export interface CitedInBlock {
  /** Where the block starts. */
  readonly start: number;
  readonly citations: readonly Citation[];
  /** Whether each of them counts as support. */
  readonly counts: readonly boolean[];
  readonly language: Language;
  /** Whether they reach further than the sentence they stand in. */
  readonly isPassage: boolean;
}

/** The sentences of a block, with what its citations support; of these, the first has the number `first` in the article. */
export const supportedIn = (part: Prose, cited: CitedInBlock, first: number): SupportedSentences =>
  numbered(part, cited)(first);

const isSame = (before: CitedInBlock, now: CitedInBlock): boolean =>
  before.citations.length === now.citations.length &&
  before.language === now.language &&
  before.isPassage === now.isPassage &&
  before.citations.every(
    (one, i) => before.counts[i] === now.counts[i] && isOneFurther(one, now.citations[i], before, now),
  );

const isOneFurther = (one: Citation, other: Citation | undefined, before: CitedInBlock, now: CitedInBlock): boolean => {
  const by = now.start - before.start;
  return (
    other !== undefined &&
    one.form === other.form &&
    one.span.start + by === other.span.start &&
    one.whole.start + by === other.whole.start &&
    one.whole.end + by === other.whole.end
  );
};

const numbered = ofBlock((part, cited: CitedInBlock) => {
  const sentences = sentencesOf(part, cited);
  return lastOf((first): SupportedSentences => {
    const numberedSentences = sentences.map(({ span, text, own, support }) => ({
      span,
      text,
      own: own.map((i) => i + first),
      support: [...support].sort((a, b) => a - b).map((i) => i + first),
    }));
    return { sentences: numberedSentences, cited: numberedSentences.flatMap(({ own }) => own) };
  });
}, isSame);

const sentencesOf = (part: Prose, { citations, counts, language, isPassage }: CitedInBlock): readonly Sentence[] => {
  const by = -part.span.start;
  const placed = citations.map((one) => ({ ...one, span: moved(one.span, by), whole: moved(one.whole, by) }));
  const spans = part.sentences.map((span) => moved(span, by));
  const sentences = spans.map((span, i): Sentence => {
    const next = spans[i + 1]?.start ?? part.text.length;
    const near = { start: spans[i - 1]?.end ?? 0, end: next + 1 };
    const own = placed.flatMap((one, index) =>
      counts[index] && startsIn(one, near) && isOf({ span, isFirst: i === 0, next }, one) ? [index] : [],
    );
    return { span, text: part.text.slice(span.start, span.end), own, support: new Set(own) };
  });
  if (isPassage && sentences.some(({ own }) => own.length > 0)) {
    coverPassage({ part, sentences, citations: placed, language });
  }
  return sentences;
};

const startsIn = ({ span: { start } }: Citation, near: Span): boolean => near.start <= start && start < near.end;

/** A sentence, and where the one after it begins. */
interface Standing {
  readonly span: Span;
  readonly isFirst: boolean;
  readonly next: number;
}

/** Whether a citation is of a sentence. Between two, a note mark or a raised figure belongs to the one before, a link's opening to the next. */
const isOf = ({ span: { start, end }, isFirst, next }: Standing, { form, span, whole }: Citation): boolean => {
  const at = span.start;
  if (form === 'footnote') return at >= start && at < next;
  // Without brackets, a figure right after the full stop looks as if it opened the next sentence.
  if (form === 'numeric' && whole.start === at) return at <= next && (isFirst || at > start);
  return at < end;
};
