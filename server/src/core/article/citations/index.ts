import type { Citation, Language, Prose, Reference, Source, SourceList, Span } from '../model.ts';
import { indexNames, type NameIndex } from '../names.ts';
import { contains, overlapTest } from '../span.ts';
import { attributions } from './attribution.ts';
import { bodies } from './body.ts';
import { bracketed } from './bracketed.ts';
import { describedWorks } from './described-work.ts';
import { footnotes } from './footnote.ts';
import { keys } from './key.ts';
import { lines } from './line.ts';
import { links } from './link.ts';
import { findMentions, type Mention } from './mentions.ts';
import { numbers } from './numeric.ts';
import { type Found, type Passage, passageOf } from './passage.ts';
import { type Before, sameSources } from './same-source.ts';

/** Every citation in the running text outside headings, notes and sources lists, in document order. */
export const readCitations = (
  prose: readonly Prose[],
  text: string,
  sources: readonly Source[],
  lists: readonly SourceList[],
  language: Language,
): readonly Citation[] => {
  const names = indexNames(sources);
  const mentions = findMentions(sources);
  const citations: Citation[] = [];
  const isListed = overlapTest(lists.map(({ span }) => span));
  const isNote = overlapTest(sources.flatMap(({ span, shape }) => (shape === 'note' ? [span] : [])));
  let before: Before = { close: null, last: null };
  for (const part of prose) {
    if (part.kind === 'heading' || isListed(part.span)) continue;
    const passage = passageIn(part, text, mentions, names);
    const found =
      isNote(part.span) || passage.shown.length > LONGEST_PROSE
        ? explicitIn(passage)
        : citationsIn(passage, language, before);
    citations.push(...found.map((citation) => placed(citation, part)));
    before = { close: found.at(-1) ?? null, last: found.at(-1) ?? before.last };
  }
  return citations;
};

const passageIn = (
  part: Prose,
  text: string,
  mentions: (shown: string) => readonly Mention[],
  names: NameIndex,
): Passage => {
  const passage = passageOf(part, text.slice(part.span.start, part.span.end), [], names);
  return { ...passage, mentions: mentions(passage.shown) };
};

/** Nobody writes longer paragraphs; in a longer one only what is written as a citation counts. In UTF-16 units. */
const LONGEST_PROSE = 50_000;

/** In a footnote, the name it begins with is its own: only what is written as a citation counts. */
const explicitIn = (passage: Passage): readonly Found[] => {
  const references = passage.part.references.map((reference) => relative(reference, passage.part));
  return inOrder(distinct([...bracketed(passage), ...links(references, passage.text, passage.names)], passage));
};

const citationsIn = (passage: Passage, language: Language, before: Before): readonly Found[] => {
  const references = passage.part.references.map((reference) => relative(reference, passage.part));
  const notes = footnotes(passage, references);
  // Written forms first: what stands inside one of them is not read again as another.
  const written = distinct([...lines(passage), ...bracketed(passage), ...keys(passage), ...numbers(passage)], passage);
  const explicit = written.map((citation) => withNote(citation, notes));
  const linked = links(references, passage.text, passage.names);
  const taken = explicit.map(({ whole }) => whole);
  const named = attributions(passage, language, taken);
  const isKnown = overlapTest([...taken, ...named.map(({ span }) => span)]);
  const own = distinct([...describedWorks(passage), ...bodies(passage, language)], passage).filter(
    ({ span }) => !isKnown(span),
  );
  const direct = inOrder([...explicit, ...named, ...own, ...notes]);
  const isDirect = overlapTest(direct.map(({ span }) => span));
  const others = linked.filter(({ span }) => !isDirect(span));
  const cited = inOrder([...direct, ...others]);
  return inOrder([...cited, ...sameSources(passage, language, cited, before)]);
};

/** The first of several that share text, in the order in which they are given. */
const distinct = (found: readonly Found[], { shown }: Passage): readonly Found[] => {
  const taken = new Uint8Array(shown.length + 1);
  return found.filter(({ span }) => {
    const isFree = !taken.subarray(span.start, span.end).includes(1);
    if (isFree) taken.fill(1, span.start, span.end);
    return isFree;
  });
};

/** A name that has a footnote mark right after it means what the note says: "(Marlow – 2019[^2])". */
const withNote = (citation: Found, notes: readonly Found[]): Found => {
  if (citation.source !== null) return citation;
  const note = notes.find(
    ({ whole }) =>
      whole.start >= citation.span.end && whole.start - citation.span.end <= 12 && contains(citation.whole, whole),
  );
  return note && note.source !== null ? { ...citation, source: note.source, match: 'key' } : citation;
};

const inOrder = (found: readonly Found[]): readonly Found[] =>
  [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

const relative = (reference: Reference, { span }: Prose): Reference => ({
  ...reference,
  span: moved(reference.span, -span.start),
  whole: moved(reference.whole, -span.start),
});

const placed = (found: Found, { span }: Prose): Citation => ({
  ...found,
  span: moved(found.span, span.start),
  whole: moved(found.whole, span.start),
});

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
