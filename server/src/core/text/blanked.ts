import type { Span } from './span.ts';

/** A text that starts at `start`, as long as it is, with the parts of it that some spans take blanked. */
export const blanked = (text: string, start: number, spans: readonly Span[]): string =>
  spans.reduce((rest, span) => {
    const from = Math.max(0, span.start - start);
    const to = Math.min(text.length, span.end - start);
    return from < to ? rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to) : rest;
  }, text);
