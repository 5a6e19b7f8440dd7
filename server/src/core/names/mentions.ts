import { BODY_NOUNS } from '../language/body-nouns.ts';
import { fold, straighten } from '../language/fold.ts';
import { DIGIT, LETTER, UPPER } from '../language/patterns.ts';
import type { LibrarySource, Match, Source } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { finished } from '../text/steps.ts';
import { withoutArticle } from './keys.ts';

/** A known name written out in running text. */
export interface Mention {
  readonly span: Span;
  /** Null for a name that only the library knows. */
  readonly source: number | null;
  readonly match: Match;
  /** Named by a footnote, not listed. */
  readonly isNote?: true;
  /** Written as common words are: it is a name only where the words around it say so. */
  readonly isCommon?: true;
}

interface Candidate extends Omit<Mention, 'span'> {
  readonly name: string;
}

/**
 * Prepares a search for known names in running text: to the letter but for apostrophes, articles and the first letter of
 * an institution ("le ministère de X"); whole words, longest first, a listed name before one of the library's or a note's.
 */
export const findMentions = (
  sources: readonly Source[],
  library: readonly LibrarySource[],
): ((shown: string) => readonly Mention[]) => finished(findMentionsBySteps(sources, library));

/** Prepares a search as `findMentions` does, the names of a source at each step. */
export function* findMentionsBySteps(
  sources: readonly Source[],
  library: readonly LibrarySource[],
): Generator<void, (shown: string) => readonly Mention[]> {
  const byFirstWord = new Map<string, Candidate[]>();
  const seen = new Set<string>();
  for (const candidates of candidatesOf(sources, library)) {
    for (const candidate of candidates) {
      const { name } = candidate;
      if (seen.has(name)) continue;
      seen.add(name);
      const first = FIRST_WORD.exec(name)?.[0] ?? '';
      const others = byFirstWord.get(first);
      if (others) others.push(candidate);
      else byFirstWord.set(first, [candidate]);
    }
    yield;
  }
  for (const some of byFirstWord.values()) some.sort((a, b) => b.name.length - a.name.length);
  return (shown) => search(shown, byFirstWord);
}

/** The names of each source: those that are listed, the library's, those of notes. */
function* candidatesOf(
  sources: readonly Source[],
  library: readonly LibrarySource[],
): Generator<readonly Candidate[], void> {
  for (const [i, source] of sources.entries()) if (source.shape !== 'note') yield namesOf(source, i);
  for (const source of library) yield namesOf(source, null);
  for (const [i, source] of sources.entries()) if (source.shape === 'note') yield namesOf(source, i).map(asNote);
}

const asNote = (candidate: Candidate): Candidate => ({ ...candidate, isNote: true });

const FIRST_WORD = new RegExp(`[${LETTER}${DIGIT}]+`, 'u');

/** Names of three characters or more; of two where one is a digit: "5M". */
const namesOf = ({ name, aliases }: Pick<Source, 'name' | 'aliases'>, source: number | null): readonly Candidate[] => {
  const given = [name, name.replace(/\s*\([^()]*\)$/, ''), ...aliases].map(straighten);
  const written = [...given, ...given.flatMap(otherwiseJoined)];
  const of = (names: readonly string[], match: Match): readonly Candidate[] =>
    names
      .filter((one) => one.length > 2 || DIGIT_AND_CAPITAL.test(one))
      .filter((one) => WORD_FIRST.test(one))
      .map((one) => ({ name: one, source, match, ...(!OF_A_NAME.test(one) && { isCommon: true as const }) }));
  const bare = written.map(withoutArticle);
  return [
    ...of(written, 'exact'),
    ...of(bare, 'affix'),
    ...of([...written, ...bare].flatMap(otherwiseOpened), 'typographic'),
  ];
};

/** A capital, or a full stop between letters: no common word has them. */
const OF_A_NAME = new RegExp(String.raw`[${UPPER}]|[${LETTER}]\.[${LETTER}]`, 'u');

const DIGIT_AND_CAPITAL = new RegExp(`^(?:[0-9][${UPPER}]|[${UPPER}][0-9])$`, 'u');

const WORD_FIRST = new RegExp(`^[${LETTER}${DIGIT}]`, 'u');

/** Whether a name of several words begins with a word for an institution, which texts write small too. */
const isBody = (name: string): boolean => {
  const [first = '', ...others] = fold(name).split(' ');
  return others.length > 0 && BODY_NOUNS.has(first);
};

/** "Ministère de X" as "ministère de X", and the other way round. */
const otherwiseOpened = (name: string): readonly string[] => {
  if (!isBody(name)) return [];
  const first = name.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return [other + name.slice(1)];
};

/** "X / Y" as "X et Y", "X and Y", "X & Y": two who are named as one. */
const otherwiseJoined = (name: string): readonly string[] => {
  const [, first, second] = JOINED.exec(name) ?? [];
  return first === undefined || second === undefined
    ? []
    : JOINTS.map((joint) => `${first} ${joint} ${second}`).filter((other) => other !== name);
};

const JOINED = new RegExp(`^([${UPPER}][^,/&]*?) (?:/|&|et|and) ([${UPPER}][^,/&]*)$`, 'u');

const JOINTS = ['/', '&', 'et', 'and'];

const search = (shown: string, byFirstWord: ReadonlyMap<string, readonly Candidate[]>): readonly Mention[] => {
  const found: Mention[] = [];
  if (byFirstWord.size === 0) return found;
  WORDS.lastIndex = 0;
  for (let next = WORDS.exec(shown); next; next = WORDS.exec(shown)) {
    const { index } = next;
    const candidate = byFirstWord.get(next[0])?.find(({ name }) => stands(shown, name, index));
    if (!candidate) continue;
    const end = index + candidate.name.length;
    const { name: _, ...meant } = candidate;
    found.push({ span: { start: index, end }, ...meant });
    WORDS.lastIndex = end;
  }
  return found;
};

const WORDS = new RegExp(`[${LETTER}${DIGIT}]+`, 'gu');

const stands = (shown: string, name: string, at: number): boolean =>
  shown.startsWith(name, at) && !WORD_FIRST.test(shown.slice(at + name.length, at + name.length + 2));
