import type { Language } from '../language/lexicon.ts';
import { movedReference, type Prose, type Reference } from '../markdown/model.ts';
import type { KnownNames } from '../names/known.ts';
import type { Source, SourceList } from '../sources/model.ts';
import { nameInReference } from '../sources/reference.ts';
import { lastOf } from '../text/once.ts';
import { contains, moved, overlapTest, slice } from '../text/span.ts';
import { attributions, mentioned } from './attribution.ts';
import { bodies } from './body.ts';
import { bracketed } from './bracketed.ts';
import type { Citation } from './citation.ts';
import { describedWorks } from './described-work.ts';
import { documents } from './document.ts';
import { footnotes, inlineNotes } from './footnote.ts';
import { keys } from './key.ts';
import { lines } from './line.ts';
import { links } from './link.ts';
import { numbers } from './numeric.ts';
import { ownData, withOwn } from './own-data.ts';
import { type Passage, type PassageCitation, passageOf } from './passage.ts';
import { type Before, beforeNext, type Meant, sameSources } from './same-source.ts';

/** Sources that citations are matched to, and lists in which they are not looked for. */
export interface Listed {
  readonly sources: readonly Source[];
  readonly lists: readonly SourceList[];
  readonly language: Language;
}

/** Nothing was cited yet. */
const NOTHING: Before = { close: null, last: null, survey: null };

/**
 * Every citation in running text outside headings, notes and sources lists, in document order, a block at each step.
 * `prose` is the running text of `text`; what was found in a block is remembered with it.
 */
export function* readCitationsBySteps(
  prose: readonly Prose[],
  text: string,
  known: KnownNames,
  { sources, lists, language }: Listed,
): Generator<void, readonly Citation[]> {
  const citations: Citation[] = [];
  const isListed = overlapTest(lists.map(({ span }) => span));
  const isNote = overlapTest(sources.flatMap(({ span, shape }) => (shape === 'note' ? [span] : [])));
  let before = NOTHING;
  for (const part of prose) {
    if (part.kind === 'heading' || isListed(part.span)) continue;
    const kind = isNote(part.span) ? 'note' : 'text';
    const { found, at } = remembered(part, { known, language, before, kind }, () => slice(text, part.span));
    for (const citation of at(part.span.start)) citations.push(citation);
    before = beforeNext(before, found);
    yield;
  }
  return citations;
}

/** All that citations in a block of text depend on, beside its own words. */
interface Context {
  readonly known: KnownNames;
  readonly language: Language;
  readonly before: Before;
  readonly kind: 'note' | 'text';
}

/** Citations found in a block of text, and those where the block begins at an offset. */
interface Remembered {
  readonly context: Context;
  readonly found: readonly PassageCitation[];
  readonly at: (start: number) => readonly Citation[];
}

const remembered = (part: Prose, context: Context, text: () => string): Remembered => {
  const known = MEMORY.get(part.key);
  if (known && isSame(known.context, context)) return known;
  const passage = passageIn(part, text(), context.known);
  const found = foundIn(passage, context);
  const result = { context, found, at: lastOf((start) => found.map((one) => placed(one, start))) };
  MEMORY.set(part.key, result);
  return result;
};

const foundIn = (passage: Passage, { kind, language, before }: Context): readonly PassageCitation[] => {
  if (kind === 'note') return citedInNote(passage);
  return passage.shown.length > LONGEST_PROSE ? explicitIn(passage) : citationsIn(passage, language, before);
};

const MEMORY = new WeakMap<object, Remembered>();

const isSame = (a: Context, b: Context): boolean =>
  a.known === b.known && a.language === b.language && a.kind === b.kind && leadsToSame(a.before, b.before);

/** Of what was cited before, only the source can be taken up again. */
const meansSame = (a: Meant | null, b: Meant | null): boolean =>
  a === b || (a !== null && b !== null && a.source === b.source && a.match === b.match);

/** Whether what follows reads the same after the one as after the other. */
const leadsToSame = (a: Before, b: Before): boolean =>
  meansSame(a.close, b.close) && meansSame(a.last, b.last) && meansSame(a.survey, b.survey);

const passageIn = (part: Prose, text: string, { names, mentions }: KnownNames): Passage => {
  const passage = passageOf(part, text, [], names);
  return { ...passage, mentions: mentions(passage.shown) };
};

/** Nobody writes longer paragraphs; in a longer one only what is written as a citation counts. In UTF-16 units. */
const LONGEST_PROSE = 50_000;

/** Citations that are written as such, whatever the words around them. */
const explicitIn = (passage: Passage): readonly PassageCitation[] => {
  const references = passage.part.references.map((reference) => relative(reference, passage.part));
  return inOrder(distinct([...bracketed(passage), ...links(references, passage.text, passage.names)], passage));
};

/** In a footnote, the name it begins with is its own; brackets around a publisher and a year are no citation either. */
const citedInNote = (passage: Passage): readonly PassageCitation[] => {
  const own = nameInReference(passage.text);
  const explicit = explicitIn(passage).filter(({ form, source }) => form !== 'author-year' || source !== null);
  const isTaken = overlapTest(explicit.map(({ span }) => span));
  const listed = passage.mentions.filter(
    ({ span, isNote }) => !isNote && !isTaken(span) && (own === null || contains(own, span)),
  );
  return inOrder([...explicit, ...mentioned(passage, listed)]);
};

const citationsIn = (passage: Passage, language: Language, before: Before): readonly PassageCitation[] => {
  const references = passage.part.references.map((reference) => relative(reference, passage.part));
  const notes = footnotes(passage, references);
  // Written forms first: what stands inside one of them is not read again as another.
  const written = distinct(
    [...inlineNotes(passage), ...lines(passage), ...bracketed(passage), ...keys(passage), ...numbers(passage)],
    passage,
  );
  const explicit = written.map((citation) => withOwn(withNote(citation, notes)));
  const linked = links(references, passage.text, passage.names);
  const taken = explicit.map(({ whole }) => whole);
  // A link says more than "le rapport annuel", which is its words.
  const isLinked = overlapTest(linked.map(({ span }) => span));
  const papers = documents(passage, language).filter(({ span }) => !isLinked(span));
  const named = attributions(passage, language, [...taken, ...papers.map(({ span }) => span)]);
  const isKnown = overlapTest([...taken, ...named.map(({ span }) => span)]);
  const own = distinct(
    [...describedWorks(passage), ...bodies(passage, language, before), ...papers, ...ownData(passage)],
    passage,
  ).filter(({ span, source, isOwn }) => !isKnown(span) && (source !== null || isOwn || !isLinked(span)));
  const direct = inOrder([...explicit, ...named, ...own, ...notes]);
  const isDirect = overlapTest(direct.map(({ span }) => span));
  const others = linked.filter(({ span }) => !isDirect(span));
  const cited = inOrder([...direct, ...others]);
  return inOrder([...cited, ...sameSources(passage, language, cited, before)]);
};

/** The first of several that share text, in the order in which they are given. */
const distinct = (found: readonly PassageCitation[], { shown }: Passage): readonly PassageCitation[] => {
  if (found.length < 2) return found;
  const taken = new Uint8Array(shown.length + 1);
  return found.filter(({ span }) => {
    const isFree = !taken.subarray(span.start, span.end).includes(1);
    if (isFree) taken.fill(1, span.start, span.end);
    return isFree;
  });
};

/** A name that has a footnote mark right after it means what the note says: "(Marlow – 2019[^2])". */
const withNote = (citation: PassageCitation, notes: readonly PassageCitation[]): PassageCitation => {
  if (citation.source !== null) return citation;
  const note = notes.find(
    ({ whole }) =>
      whole.start >= citation.span.end && whole.start - citation.span.end <= 12 && contains(citation.whole, whole),
  );
  return note && note.source !== null ? { ...citation, source: note.source, match: 'key' } : citation;
};

const inOrder = (found: readonly PassageCitation[]): readonly PassageCitation[] =>
  [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

const relative = (reference: Reference, { span }: Prose): Reference => movedReference(reference, -span.start);

const placed = (found: PassageCitation, by: number): Citation => ({
  ...found,
  span: moved(found.span, by),
  whole: moved(found.whole, by),
});
