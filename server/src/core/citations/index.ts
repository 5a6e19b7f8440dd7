import type { Language } from '../language/lexicon.ts';
import { movedReference, type Prose, type Reference } from '../markdown/model.ts';
import type { KnownNames } from '../names/known.ts';
import type { Source, SourceList } from '../sources/model.ts';
import { nameInReference } from '../sources/reference.ts';
import { contains, moved, overlapTest, type Placed, slice } from '../text/span.ts';
import { finished } from '../text/steps.ts';
import { attributions, mentioned } from './attribution.ts';
import { bodies } from './body.ts';
import { bracketed } from './bracketed.ts';
import type { Citation } from './citation.ts';
import { describedWorks } from './described-work.ts';
import { footnotes } from './footnote.ts';
import { keys } from './key.ts';
import { lines } from './line.ts';
import { links } from './link.ts';
import { numbers } from './numeric.ts';
import { type Found, type Passage, passageOf } from './passage.ts';
import { type Before, beforeNext, type Meant, sameSources } from './same-source.ts';

/** What citations are matched to, and where they are not looked for. */
export interface Listed {
  readonly sources: readonly Source[];
  readonly lists: readonly SourceList[];
  readonly language: Language;
}

/** Nothing was cited yet. */
export const NOTHING: Before = { close: null, last: null, survey: null };

/**
 * Every citation in running text outside headings, notes and sources lists, in document order, with what was cited before
 * it, and before what follows it. `parts` are blocks of running text, with what moves them to their place in `text`; what
 * was found in one is remembered with it.
 */
export const readCitationsAfter = (
  ...asked: Parameters<typeof readCitationsBySteps>
): { readonly citations: readonly Citation[]; readonly before: Before } => finished(readCitationsBySteps(...asked));

/** The same, a block of text at each step. */
export function* readCitationsBySteps(
  start: Before,
  parts: readonly Placed<Prose>[],
  text: string,
  known: KnownNames,
  { sources, lists, language }: Listed,
): Generator<void, { readonly citations: readonly Citation[]; readonly before: Before }> {
  const citations: Citation[] = [];
  const isListed = overlapTest(lists.map(({ span }) => span));
  const isNote = overlapTest(sources.flatMap(({ span, shape }) => (shape === 'note' ? [span] : [])));
  let before = start;
  for (const { it, shift } of parts) {
    if (it.kind === 'heading') continue;
    const span = moved(it.span, shift);
    if (isListed(span)) continue;
    const found = remembered(it, { known, language, before, kind: isNote(span) ? 'note' : 'text' }, () =>
      slice(text, span),
    );
    for (const citation of found) citations.push(placed(citation, span.start));
    before = beforeNext(before, found);
    yield;
  }
  return { citations, before };
}

/** All that citations in a block of text depend on, beside its own words. */
interface Context {
  readonly known: KnownNames;
  readonly language: Language;
  readonly before: Before;
  readonly kind: 'note' | 'text';
}

const remembered = (part: Prose, context: Context, text: () => string): readonly Found[] => {
  const known = MEMORY.get(part.key);
  if (known && isSame(known.context, context)) return known.found;
  const passage = passageIn(part, text(), context.known);
  const found = foundIn(passage, context);
  MEMORY.set(part.key, { context, found });
  return found;
};

const foundIn = (passage: Passage, { kind, language, before }: Context): readonly Found[] => {
  if (kind === 'note') return citedInNote(passage);
  return passage.shown.length > LONGEST_PROSE ? explicitIn(passage) : citationsIn(passage, language, before);
};

const MEMORY = new WeakMap<object, { readonly context: Context; readonly found: readonly Found[] }>();

const isSame = (a: Context, b: Context): boolean =>
  a.known === b.known && a.language === b.language && a.kind === b.kind && leadsToSame(a.before, b.before);

/** Of what was cited before, only the source can be taken up again. */
const meansSame = (a: Meant | null, b: Meant | null): boolean =>
  a === b || (a !== null && b !== null && a.source === b.source && a.match === b.match);

/** Whether what follows reads the same after the one as after the other. */
export const leadsToSame = (a: Before, b: Before): boolean =>
  meansSame(a.close, b.close) && meansSame(a.last, b.last) && meansSame(a.survey, b.survey);

const passageIn = (part: Prose, text: string, { names, mentions }: KnownNames): Passage => {
  const passage = passageOf(part, text, [], names);
  return { ...passage, mentions: mentions(passage.shown) };
};

/** Nobody writes longer paragraphs; in a longer one only what is written as a citation counts. In UTF-16 units. */
const LONGEST_PROSE = 50_000;

/** What is written as a citation, whatever the words around it. */
const explicitIn = (passage: Passage): readonly Found[] => {
  const references = passage.part.references.map((reference) => relative(reference, passage.part));
  return inOrder(distinct([...bracketed(passage), ...links(references, passage.text, passage.names)], passage));
};

/** In a footnote, the name it begins with is its own; brackets around a publisher and a year are no citation either. */
const citedInNote = (passage: Passage): readonly Found[] => {
  const own = nameInReference(passage.text);
  const explicit = explicitIn(passage).filter(({ form, source }) => form !== 'author-year' || source !== null);
  const isTaken = overlapTest(explicit.map(({ span }) => span));
  const listed = passage.mentions.filter(
    ({ span, isNote }) => !isNote && !isTaken(span) && (own === null || contains(own, span)),
  );
  return inOrder([...explicit, ...mentioned(passage, listed)]);
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

const relative = (reference: Reference, { span }: Prose): Reference => movedReference(reference, -span.start);

const placed = (found: Found, by: number): Citation => ({
  ...found,
  span: moved(found.span, by),
  whole: moved(found.whole, by),
});
