import type { Citation, CitationForm, Support } from '../citations/citation.ts';
import type { Layout } from '../claims/layout.ts';
import type { Source } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { coverAbove } from './above.ts';
import { citedIn, coverAll, type SupportBlock } from './block.ts';
import { coverIntroduced } from './introduced.ts';
import type { ScopeOptions } from './options.ts';
import { coverPassage } from './passage.ts';

/** Reads which parts of the running text citations cover, a block at each step. */
export function* readSupportBySteps(layout: Layout, { scope, forms }: ScopeOptions): Generator<void, Support> {
  const blocks = blocksOf(layout, forms);
  yield;
  if (scope !== 'sentence') {
    for (const block of blocks) {
      if (citedIn(block).length > 0) coverPassage(block, layout);
      yield;
    }
    coverIntroduced(blocks);
    yield;
    coverAbove(blocks, layout);
    yield;
  }
  if (scope === 'paragraph') for (const block of blocks) coverAll(block.sentences, citedIn(block));
  return new Map(
    blocks
      .flatMap(({ sentences }) => sentences)
      .filter(({ support }) => support.size > 0)
      .map(({ span, support }) => [span.start, [...support].sort((a, b) => a - b)]),
  );
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
