import type { Span } from './span.ts';

/** A text with edits made, which do not overlap, in any order. */
export const edited = (text: string, edits: readonly { readonly span: Span; readonly text: string }[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);
