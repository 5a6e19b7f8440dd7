import { DIGIT, LETTER, matchesIn } from '../language/patterns.ts';
import { bracketGroups } from '../text/brackets.ts';
import type { Passage, PassageCitation } from './passage.ts';

/** Pandoc's "[@key]", "[see @a, p. 3; -@b]" and the wiki's "[[@key]]"; a bare "@name" is a handle, not a citation. */
export const keys = (passage: Passage): readonly PassageCitation[] =>
  bracketGroups(passage.shown)
    .filter(({ round, content }) => !round && !passage.shown.slice(content.start, content.end).includes('['))
    .flatMap(({ content, whole }) => {
      const written = passage.shown.slice(content.start, content.end);
      return matchesIn(written, KEY).map(({ index, 1: key = '', 0: all }): PassageCitation => {
        const start = content.start + index + all.length - key.length;
        const source = passage.names.byKey(`@${key}`);
        const match = source === null ? null : 'key';
        return { form: 'key', name: `@${key}`, span: { start, end: start + key.length }, whole, source, match };
      });
    });

/** A key begins the group or follows a separator, a hyphen or words ("see @a"). */
const KEY = new RegExp(
  `(?<![${LETTER}${DIGIT}.@])-?@\\{?` +
    `([${LETTER}${DIGIT}_](?:[${LETTER}${DIGIT}_:.#$%&+?<>~/-]*[${LETTER}${DIGIT}_/])?)\\}?`,
  'gu',
);
