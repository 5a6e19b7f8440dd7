import type { Citation, CitationForm, Support } from '../citations/citation.ts';
import type { Layout } from '../claims/layout.ts';
import { ownWords, plain, wordsOf } from '../claims/words.ts';
import type { Language } from '../language/lexicon.ts';
import type { Prose, ProseKind } from '../markdown/model.ts';
import type { Source } from '../sources/model.ts';
import { contains, lastStart, overlapTest, type Span } from '../text/span.ts';
import { continues, isPlain } from './continuity.ts';
import type { ScopeOptions } from './options.ts';

/** Parts of the running text that citations cover. */
export const readSupport = (layout: Layout, { scope, forms }: ScopeOptions): Support => {
  const blocks = blocksOf(layout, forms);
  if (scope !== 'sentence') {
    for (const block of blocks) coverPassage(block, layout);
    coverIntroduced(blocks);
    coverAbove(blocks, layout);
  }
  if (scope === 'paragraph') for (const block of blocks) coverAll(block.sentences, citedIn(block));
  return new Map(
    blocks.flatMap(({ sentences }) =>
      sentences.map(({ span, support }) => [span.start, [...support].sort((a, b) => a - b)] as const),
    ),
  );
};

/** One block of running text and its sentences; `support` grows as scopes are worked out. */
interface SupportBlock {
  readonly part: Prose;
  readonly sentences: readonly Sentence[];
}

interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** Citations that stand in it. */
  readonly own: readonly number[];
  readonly support: Set<number>;
}

const blocksOf = ({ prose, citations, sources }: Layout, forms: ReadonlySet<CitationForm>): readonly SupportBlock[] => {
  const counts = (i: number): boolean => {
    const citation = citations[i];
    if (!citation || !forms.has(citation.form)) return false;
    // A mark says no more than its note; a note in its place names a work by itself.
    return !citation.name.startsWith('^') || citation.form !== 'footnote' || refers(sources[citation.source ?? -1]);
  };
  const standingIn = walker(citations);
  return prose.map((part) => ({
    part,
    sentences: part.sentences.map((span, i) => {
      const before = part.sentences[i - 1]?.end ?? part.span.start;
      const next = part.sentences[i + 1]?.start ?? part.span.end;
      const near = standingIn({ start: before, end: next + 1 });
      const own = near.filter((index) => counts(index) && isOf({ span, isFirst: i === 0, next }, citations[index]));
      const text = part.text.slice(span.start - part.span.start, span.end - part.span.start);
      return { span, text, own, support: new Set(own) };
    }),
  }));
};

/** A sentence, and where the one after it begins. */
interface Standing {
  readonly span: Span;
  readonly isFirst: boolean;
  readonly next: number;
}

/** Whether a citation is of a sentence. Between two, a note mark or a raised figure belongs to the one before, a link's opening to the next. */
const isOf = ({ span: { start, end }, isFirst, next }: Standing, citation: Citation | undefined): boolean => {
  if (citation === undefined) return false;
  const { form, span, whole } = citation;
  const at = span.start;
  if (form === 'footnote') return at >= start && at < next;
  // Without brackets, a figure right after the full stop looks as if it opened the next sentence.
  if (form === 'numeric' && whole.start === at) return at <= next && (isFirst || at > start);
  return at < end;
};

/** Which citations start in a span, for spans asked about in document order. */
const walker = (citations: readonly Citation[]): ((span: Span) => readonly number[]) => {
  let next = 0;
  const startOf = (i: number): number => citations[i]?.span.start ?? Number.POSITIVE_INFINITY;
  return ({ start, end }) => {
    while (startOf(next) < start) next++;
    const found: number[] = [];
    for (let i = next; startOf(i) < end; i++) found.push(i);
    return found;
  };
};

/** A footnote that only comments supports nothing, nor does a mark without a note. */
const refers = (source: Source | undefined): boolean =>
  source !== undefined && (source.shape !== 'note' || source.name !== '' || source.url !== null);

const citedIn = ({ sentences }: SupportBlock): readonly number[] => sentences.flatMap(({ own }) => own);

const coverAll = (sentences: readonly Sentence[], citations: readonly number[]): void => {
  for (const { support } of sentences) for (const citation of citations) support.add(citation);
};

/** Covers what goes on with a sourced sentence, or announces it, or stands before its source. */
const coverPassage = ({ sentences }: SupportBlock, { language, citations }: Layout): void => {
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (sentence.support.size === 0 && before && continues(before.text, sentence.text, language)) {
      coverAll([sentence], [...before.support]);
    }
  });
  const [first, second] = sentences;
  if (first && second && first.own.length === 0 && isPlain(first.text) && !appealsToNobody(first.text, language)) {
    coverAll([first], second.own);
  }
  sentences.forEach(({ own, span, text }, i) => {
    const isLast = i === sentences.length - 1;
    const cited = own.filter((index) => opensWith(span, citations[index]));
    const before = sentences.slice(0, i).filter((sentence) => sentence.own.length === 0);
    // Set apart after the last full stop, a citation closes the paragraph; before that, the sentence it follows.
    if (cited.length > 0) coverAll(isLast ? before : before.filter((sentence) => sentence === sentences[i - 1]), cited);
    else if (isLast && own.length > 0 && CLOSING.test(text)) coverAll(before, own);
  });
};

/** Whether a sentence is nothing but "Source : X". */
const opensWith = ({ start }: Span, citation: Citation | undefined): boolean =>
  citation?.form === 'line' && citation.whole.start <= start;

/** "Experts agree" is a claim of its own, whoever the next sentence names. */
const appealsToNobody = (text: string, language: Language): boolean =>
  wordsOf(language)
    .groups.get('nobody')
    ?.test(ownWords(plain(text)).trimStart()) ?? false;

const CLOSING = /[.!?…»”"]\s*[([][^()[\]]*(?:\([^()]*\)[^()[\]]*)?[)\]]\s*\.?$/u;

/**
 * Sentences that a sourced one introduces: the items of a list, the cells of a table, a passage set apart as a
 * quotation. A table needs no colon: it shows what the study says that the sentence right above names.
 */
const coverIntroduced = (blocks: readonly SupportBlock[]): void => {
  let introduction: readonly number[] = [];
  let above: readonly number[] = [];
  for (const { part, sentences } of blocks) {
    const introduced = part.kind === 'cell' ? above : introduction;
    if (INTRODUCED.has(part.kind))
      coverAll(
        sentences.filter(({ own }) => own.length === 0),
        introduced,
      );
    else {
      const last = sentences.at(-1);
      introduction = last && /:\s*$/.test(last.text) ? [...last.support] : [];
      above = introduction.length > 0 || part.kind !== 'paragraph' ? introduction : (last?.own ?? []);
    }
  }
};

const INTRODUCED: ReadonlySet<ProseKind> = new Set(['item', 'cell', 'quote']);

/** Lines such as "Source : X" cover what they stand under: a table, a quotation, a list, a paragraph, or their section. */
const coverAbove = (blocks: readonly SupportBlock[], { citations, headings, lists }: Layout): void => {
  const isListed = overlapTest(lists.map(({ span }) => span));
  const starts = blocks.map(({ part }) => part.span.start);
  const headingEnds = headings.map(({ span }) => span.end);
  blocks.forEach((block, at) => {
    const cited = citedIn(block).filter((i) => citations[i]?.form === 'line');
    const [first] = cited.map((i) => citations[i]).filter((citation) => citation !== undefined);
    if (!first || !isAlone(block, first)) return;
    const sectionStart = headingEnds[lastStart(headingEnds, block.part.span.start)] ?? 0;
    const isSection = isLastOfSection(blocks, at) || /^\s*sources\b/iu.test(block.part.text);
    const from = isSection ? lastStart(starts, sectionStart - 1) + 1 : startAbove(blocks, at);
    for (const above of blocks.slice(Math.max(0, from), at + 1)) {
      if (!isListed(above.part.span)) coverAll(above.sentences, cited);
    }
  });
};

const isAlone = ({ part, sentences }: SupportBlock, { whole }: Citation): boolean =>
  part.kind === 'quote' || sentences.every(({ span }) => contains(span, whole) || span.start >= whole.start);

const isLastOfSection = (blocks: readonly SupportBlock[], at: number): boolean => {
  const next = blocks[at + 1];
  return (
    blocks[at]?.part.kind === 'paragraph' &&
    (!next || next.part.kind === 'heading') &&
    blocks[at - 1]?.part.kind === 'paragraph'
  );
};

/** The first block of the table, list or quotation right above, or the paragraph right above; `at` when there is none. */
const startAbove = (blocks: readonly SupportBlock[], at: number): number => {
  const own = blocks[at]?.part.kind;
  const kind = own === 'quote' ? own : blocks[at - 1]?.part.kind;
  if (kind === undefined || kind === 'heading') return at;
  let from = at;
  while (from > 0 && blocks[from - 1]?.part.kind === kind && (kind !== 'paragraph' || from === at)) from--;
  return from;
};
