import type { Finding } from '../rules/finding.ts';
import type { FilePlace } from '../text/position.ts';
import { lastStart, type Span } from '../text/span.ts';
import type { Change, Live } from './model.ts';

/** A finding in its section, without fixes; it may point to places in other sections. */
export interface Anchored {
  readonly finding: Omit<Finding, 'span' | 'related' | 'fixes' | 'key'>;
  /** Relative to the section. */
  readonly span: Span;
  readonly related: readonly Pointer[];
}

/** A place in a section, relative to it, or in a file. */
type Pointer =
  | { readonly section: number; readonly span: Span; readonly message: string }
  | { readonly place: FilePlace; readonly message: string };

/** Where the section stands that holds a place; `starts` as `Live.starts`. Logarithmic. */
export const sectionAt = (starts: readonly number[], offset: number): number =>
  Math.max(0, Math.min(lastStart(starts, offset), starts.length - 2));

/** Says in which section a place stands, and where in it. */
export type Locate = (span: Span) => { readonly section: number; readonly span: Span };

/** Where a place of the article stands, by sections. */
export const locator =
  (starts: readonly number[]): Locate =>
  (span) => {
    const section = sectionAt(starts, span.start);
    const start = starts[section] ?? 0;
    return { section, span: { start: span.start - start, end: span.end - start } };
  };

/** A finding in its section, whose related places `locate` knows. */
export const anchored = ({ span, related, fixes, ...finding }: Finding, start: number, locate: Locate): Anchored => ({
  finding,
  span: by(span, -start),
  related: related.map((one) =>
    'place' in one ? { place: one.place, message: one.message } : { ...locate(one.span), message: one.message },
  ),
});

/** A span after an edit that does not touch it; null for one that it touches, at its edges too. */
const spanBeside = (span: Span, { start, end, text }: Change): Span | null => {
  if (span.end < start) return span;
  return span.start > end ? by(span, text.length - (end - start)) : null;
};

/** A finding that an edit in its own section does not touch, in its new place; null for one that it touches. */
export const keptBeside = (known: Anchored, change: Change): Anchored | null => {
  const span = spanBeside(known.span, change);
  return span && { ...known, span };
};

/** The same, but a finding around the edit grows with it; null where the edit reaches over its edge. */
export const keptThrough = (known: Anchored, change: Change): Anchored | null => {
  const { start, end } = known.span;
  if (start >= change.start || change.end >= end) return keptBeside(known, change);
  return { ...known, span: { start, end: end + change.text.length - (change.end - change.start) } };
};

/** The same finding, where what it points to in section `at` has moved; null where an edit touches that. */
export const pointingThrough = (known: Anchored, at: number, change: Change): Anchored | null => {
  const related: Pointer[] = [];
  for (const one of known.related) {
    const span = 'section' in one && one.section === at ? spanBeside(one.span, change) : undefined;
    if (span === null) return null;
    related.push(span === undefined || !('section' in one) ? one : { ...one, span });
  }
  return { ...known, related };
};

/** All findings of an article, in document order and in their places in the text, without fixes. */
export const allFindings = (live: Live): readonly Finding[] =>
  live.sections.flatMap(({ findings }, at) => findings.map((one) => placed(one, at, live.starts)));

/** The `most` findings whose starts are nearest to `offset`, in document order; as `allFindings`. */
export const nearestFindings = (live: Live, offset: number, most: number): readonly Finding[] => {
  const { sections, starts } = live;
  const middle = sectionAt(starts, offset);
  const isBefore = ({ span }: Anchored): boolean => (starts[middle] ?? 0) + span.start < offset;
  const split = sections[middle]?.findings.filter(isBefore).length ?? 0;
  const back: Place = { section: middle, finding: split - 1 };
  const on: Place = { section: middle, finding: split };
  const found: Finding[] = [];
  for (let left = most; left > 0; left--) {
    const [before, after] = [findingAt(live, back, -1), findingAt(live, on, 1)];
    if (!before && !after) break;
    const startOf = ({ span }: Anchored, { section }: Place): number => (starts[section] ?? 0) + span.start;
    if (before && (!after || offset - startOf(before, back) <= startOf(after, on) - offset)) {
      found.push(placed(before, back.section, starts));
      back.finding--;
    } else if (after) {
      found.push(placed(after, on.section, starts));
      on.finding++;
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
};

/** A finding by its section and its number in it. */
interface Place {
  section: number;
  finding: number;
}

/** The finding at a place, which moves on to the next section or the one before where its own has no more. */
const findingAt = ({ sections }: Live, place: Place, step: 1 | -1): Anchored | undefined => {
  for (;;) {
    const section = sections[place.section];
    const found = section?.findings[place.finding];
    if (found || !section) return found;
    place.section += step;
    place.finding = step > 0 ? 0 : (sections[place.section]?.findings.length ?? 0) - 1;
  }
};

// Field by field: this is done a hundred times at each letter typed, and copying what is there takes four times as long.
const placed = ({ finding, span, related }: Anchored, section: number, starts: readonly number[]): Finding => {
  const { rule, severity, message, unnecessary, strength, kind } = finding;
  return {
    rule,
    severity,
    message,
    unnecessary,
    key: finding,
    span: by(span, starts[section] ?? 0),
    fixes: [],
    related: related.map((one) =>
      'place' in one ? one : { span: by(one.span, starts[one.section] ?? 0), message: one.message },
    ),
    ...(strength && { strength }),
    ...(kind && { kind }),
  };
};

const by = ({ start, end }: Span, shift: number): Span => ({ start: start + shift, end: end + shift });
