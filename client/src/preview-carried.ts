import type { PreviewMark } from '../../server/src/protocol/messages.ts';

/** Signs of a text as far as another has the same words before or behind a change: they hold until it is read anew. */
export const carried = (
  { text: before, marks }: { readonly text: string; readonly marks: readonly PreviewMark[] },
  text: string,
): readonly PreviewMark[] => {
  if (before === text) return marks;
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before[start] === text[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end++;
  const by = text.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.span.end < start) return [mark];
    if (mark.span.start <= before.length - end) return [];
    return [{ ...mark, span: { start: mark.span.start + by, end: mark.span.end + by } }];
  });
};
