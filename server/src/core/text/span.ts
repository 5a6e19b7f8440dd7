/** The data every part of Sourcier shares: plain, frozen in spirit, no behaviour. */

/** Half-open range in UTF-16 code units of the whole file: the unit of JavaScript strings, mdast offsets and LSP alike. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something whose spans are to be moved by `shift` to be those of the article. */
export interface Placed<It> {
  readonly it: It;
  readonly shift: number;
}

/** A span further on in the text. */
export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Whether two spans share text; an empty span touches the place where it stands. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.start < b.end ? b.start < a.end || a.start === a.end : a.start === b.start;

/** Whether `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a cursor at `offset` is in or at an edge of `span`. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The text a span covers. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** `span` without white space at its edges; an empty span at its start when it holds nothing else. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
};

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Where the line begins that holds a place. */
export const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

/** Spans sorted by start: the first that does not end before `offset`. Logarithmic; -1 when there is none. */
export const firstFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low < spans.length ? low : -1;
};

/** The place of the last of `starts`, which are sorted, that is not after `offset`. Logarithmic; -1 when there is none. */
export const lastStart = (starts: readonly number[], offset: number): number =>
  lastBegun(starts, (start) => start, offset);

/** The place of the last of some things, sorted by where they start, that does not start after `offset`. Logarithmic; -1 when there is none. */
export const lastBegun = <Thing>(
  things: readonly Thing[],
  startOf: (thing: Thing) => number,
  offset: number,
): number => {
  let low = -1;
  let high = things.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Prepares spans for asking whether one of them holds an offset, edges included: logarithmic. */
export const touchTest = (spans: readonly Span[]): ((offset: number) => boolean) => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? end));
  return (offset) => (ends[lastStart(starts, offset)] ?? -1) >= offset;
};

/** The lines in a span, without their breaks. */
export const linesOf = (text: string, { start, end }: Span): readonly Span[] => {
  const lines: Span[] = [];
  let from = start;
  for (const { index, 0: end_ } of text.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start: from, end: start + index });
    from = start + index + end_.length;
  }
  return [...lines, { start: from, end }];
};

/** Prepares spans for asking whether one of them overlaps another span: logarithmic where they do not overlap each other. */
export const overlapTest = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // Ends are made to grow, so that a long span is not hidden by a short one that starts in it.
  const reach: Span[] = [];
  for (const { start, end } of sorted) reach.push({ start, end: Math.max(end, reach.at(-1)?.end ?? end) });
  return (span) => {
    for (let i = firstFrom(reach, span.start); i >= 0 && i < sorted.length; i++) {
      const other = sorted[i];
      if (!other || other.start > span.end) return false;
      if (overlaps(other, span)) return true;
    }
    return false;
  };
};

/** Prepares things in document order for asking which of them start in a span: logarithmic. */
export const startingIn =
  <It extends { readonly span: Span }>(items: readonly It[]): ((span: Span) => readonly It[]) =>
  ({ start, end }) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.span.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: It[] = [];
    for (let item = items[low]; item && item.span.start < end; item = items[++low]) found.push(item);
    return found;
  };

/** How the lines of a text end. */
export const newlineOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
