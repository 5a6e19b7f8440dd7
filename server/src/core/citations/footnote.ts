import type { Reference } from '../markdown/model.ts';
import type { NameIndex } from '../names/index.ts';
import { bracketGroups } from '../text/brackets.ts';
import type { Passage, PassageCitation } from './passage.ts';

/** Marks such as "[^1]", each citing the note of that name; those that no note answers to cite nothing. */
export const footnotes = (passage: Passage, references: readonly Reference[]): readonly PassageCitation[] => [
  ...references
    .filter(({ kind }) => kind === 'footnote')
    .map(({ span, whole, target }) => cite(`^${target}`, span, whole, passage.names)),
  ...(passage.shown.includes('[^') ? bracketGroups(passage.shown) : []).flatMap(({ content, whole, round }) => {
    const name = passage.shown.slice(content.start, content.end);
    const isEscaped = passage.text.charAt(whole.start - 1) === '\\' || passage.text.charAt(whole.start) === '\\';
    return !round && !isEscaped && UNDEFINED.test(name) ? [cite(name, content, whole, passage.names)] : [];
  }),
];

/** Markdown leaves a mark without its note as it stands. */
const UNDEFINED = /^\^[^\s^[\]]{1,60}$/;

const cite = (
  name: string,
  span: PassageCitation['span'],
  whole: PassageCitation['whole'],
  names: NameIndex,
): PassageCitation => {
  const source = names.byKey(name);
  return { form: 'footnote', name, span, whole, source, match: source === null ? null : 'key' };
};
