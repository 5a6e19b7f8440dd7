import type { Citation } from '../citations/citation.ts';
import type { Span } from '../text/span.ts';

/** A key with the marks that make it one: "@key", "-@key", "@{odd key}". */
export const keySpan = (text: string, { span: { start, end } }: Pick<Citation, 'span'>): Span => {
  const [mark = ''] = /-?@\{?$/.exec(text.slice(Math.max(0, start - 3), start)) ?? [];
  return { start: start - mark.length, end: end + (mark.endsWith('{') && text.charAt(end) === '}' ? 1 : 0) };
};

/** MyST's "{cite}`a,b`", which holds keys and nothing else. */
export const ROLE = /^\{(?:foot)?cite/;
