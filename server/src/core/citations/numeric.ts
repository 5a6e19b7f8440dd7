import { bracketGroups } from '../text/brackets.ts';
import { overlapTest } from '../text/span.ts';
import type { Passage, PassageCitation } from './passage.ts';

/** "[1]", "[1, 3]", "[2-4]", "^[1]": numbers of entries in a list that the article numbers. */
export const numbers = (passage: Passage): readonly PassageCitation[] => {
  if (!passage.names.isNumbered) return [];
  const isLink = overlapTest(
    passage.part.references.map(({ whole }) => ({
      start: whole.start - passage.part.span.start,
      end: whole.end - passage.part.span.start,
    })),
  );
  return bracketGroups(passage.shown)
    .filter(({ round, whole }) => !round && !isLink(whole))
    .flatMap(({ content, whole }) => {
      const written = passage.shown.slice(content.start, content.end);
      if (!NUMBERS.test(written)) return [];
      return [...written.matchAll(/\d+/g)].map(({ index, 0: number }): PassageCitation => {
        const start = content.start + index;
        const source = passage.names.byKey(number);
        const match = source === null ? null : 'key';
        return { form: 'numeric', name: number, span: { start, end: start + number.length }, whole, source, match };
      });
    });
};

const NUMBERS = /^\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*$/;
