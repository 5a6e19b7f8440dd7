import type { Reference } from '../markdown/model.ts';
import type { NameIndex } from '../names/index.ts';
import { nameInReference } from '../sources/reference.ts';
import { bracketGroups } from '../text/brackets.ts';
import { contains, moved } from '../text/span.ts';
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

/** Notes written in their place, "^[Insee, 2024, p. 12]", each citing the work that it names; a comment cites nothing. */
export const inlineNotes = (passage: Passage): readonly PassageCitation[] => {
  if (!passage.shown.includes('^[')) return [];
  return bracketGroups(passage.shown).flatMap(({ content, whole, round }) => {
    if (round || !/(?<!\\)\^$/.test(passage.text.slice(Math.max(0, whole.start - 2), whole.start))) return [];
    const own = nameInReference(passage.text.slice(content.start, content.end));
    const named = own && moved(own, content.start);
    const listed = passage.mentions.find(({ span, isNote }) => !isNote && contains(named ?? content, span));
    const span = listed?.span ?? named;
    if (!span) return [];
    const name = passage.words.slice(span.start, span.end);
    const { source, match } = passage.names.resolve(name) ?? { source: null, match: null };
    return [{ form: 'footnote', name, span, whole: { start: whole.start - 1, end: whole.end }, source, match }];
  });
};

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
