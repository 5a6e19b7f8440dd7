import type { Citation, CitationForm, Support } from '../citations/citation.ts';
import type { Layout } from '../claims/layout.ts';
import type { Source } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { reachOfLines } from './above.ts';
import { reaching, type SupportBlock, type SupportReach } from './block.ts';
import { reachOfClosingLinks } from './closing-links.ts';
import { reachOfIntroductions } from './introduced.ts';
import type { ScopeOptions } from './options.ts';
import { supportedIn } from './standing.ts';

/** Reads which parts of the running text citations cover, a block at each step; what a block says by itself is remembered with it. */
export function* readSupportBySteps(layout: Layout, { scope, forms }: ScopeOptions): Generator<void, Support> {
  const { prose, citations, language } = layout;
  const counts = countTest(layout, forms);
  const isPassage = scope !== 'sentence';
  const placesIn = walker(citations);
  const blocks: SupportBlock[] = [];
  const support = new Map<number, readonly number[]>();
  for (const part of prose) {
    const { start } = part.span;
    const { from, to } = placesIn(part.span);
    const cited = from < to ? citations.slice(from, to) : NOTHING;
    const standing = { start, citations: cited, counts: cited.map(counts), language, isPassage };
    const { sentences, cited: own } = supportedIn(part, standing, from);
    blocks.push({ part, sentences, cited: own });
    for (const one of sentences) if (one.support.length > 0) support.set(start + one.span.start, one.support);
    yield;
  }
  const further = isPassage ? furtherReach(blocks, layout) : [];
  yield;
  const whole = scope === 'paragraph' ? blocks.flatMap(reachOfBlock) : [];
  for (const { start, citations: more } of [...further, ...whole]) {
    support.set(
      start,
      [...new Set([...(support.get(start) ?? []), ...more])].sort((a, b) => a - b),
    );
  }
  return support;
}

const furtherReach = (blocks: readonly SupportBlock[], layout: Layout): readonly SupportReach[] => [
  ...reachOfIntroductions(blocks),
  ...reachOfLines(blocks, layout),
  ...reachOfClosingLinks(blocks, layout),
];

const NOTHING: readonly Citation[] = [];

const reachOfBlock = (block: SupportBlock): readonly SupportReach[] => reaching(block, block.sentences, block.cited);

/** Tells whether a citation counts as support. */
const countTest = ({ sources }: Layout, forms: ReadonlySet<CitationForm>): ((citation: Citation) => boolean) => {
  return ({ form, name, source }) => {
    if (!forms.has(form)) return false;
    // A mark says no more than its note; a note in its place names a work by itself.
    const isMark = form === 'footnote' ? name.startsWith('^') : form === 'numeric' && source !== null;
    return !isMark || refers(sources[source ?? -1]);
  };
};

/** Which citations start in a block or right at its end, for blocks asked about in document order. */
const walker = (citations: readonly Citation[]): ((block: Span) => { readonly from: number; readonly to: number }) => {
  let next = 0;
  const startOf = (i: number): number => citations[i]?.span.start ?? Number.POSITIVE_INFINITY;
  return ({ start, end }) => {
    while (startOf(next) < start) next++;
    let to = next;
    while (startOf(to) <= end) to++;
    return { from: next, to };
  };
};

/** A footnote that only comments supports nothing, nor does a mark without a note. */
const refers = (source: Source | undefined): boolean =>
  source !== undefined && (source.shape !== 'note' || source.name !== '' || source.url !== null);
