import type { Edit } from '../rules/finding.ts';

/** A text with edits made, in time that grows with both: of two that overlap the first goes before, and takes its place. */
export const withEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.end < done || (span.end === done && put === '')) continue;
    parts.push(text.slice(done, Math.max(done, span.start)), put);
    done = span.end;
  }
  return parts.join('') + text.slice(done);
};
