import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import type { TitleLexicon } from '../language/lexicon.ts';

/** The title of a list of sources. */
export interface ListTitle {
  /** As shown, without the colon that may end it. */
  readonly shown: string;
  /** The words alone do not say that a list of sources follows, and nothing else: its entries must. */
  readonly isVague: boolean;
  /** Whether the notes of the text follow, sources or comments. */
  readonly isNotes: boolean;
}

/** No title is longer. In UTF-16 units. */
const LONGEST = 80;

/** The title that words are, when they open a list of sources or notes: "3. Références citées", "Sources & methods"; else null. */
export const listTitle = (words: string): ListTitle | null => {
  const shown = words.trim();
  if (shown.length > LONGEST) return null;
  const parts = unnumbered(shown)
    .replace(REMARK, '')
    .split(JOINT)
    .map(fold)
    .filter((part) => part !== '');
  const isNotes = parts.length > 0 && parts.every((part) => NOTES.has(part));
  const isList =
    parts.some((part) => NOUNS.test(part)) &&
    parts.every((part) => NOUNS.test(part) || BESIDE.has(part.replace(NUMBERED, '')));
  if (!isList && !isNotes) return null;
  return {
    shown: shown.replace(/[\s:：]+$/, ''),
    isVague: !parts.every((part) => SURE.test(part)),
    isNotes,
  };
};

/** Words and marks that join the parts of a title. */
const JOINT = /\s*[/,;:：|+&]\s*|\s+(?:[–—-]+|et|and)\s+/iu;

/** "Annexe 2". */
const NUMBERED = / (?:\d{1,2}|[a-e])$/;

/** "Sources (sélection)". */
const REMARK = /\s*\([^()]*\)\s*[:：]?\s*$/;

/** "9. 📚 Sources" and "IV) Sources" without what stands in front. */
const unnumbered = (title: string): string =>
  title.replace(
    /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s#*.-]|\d{1,3}(?:\.\d{1,2}){0,3}[.)°]?\s|[IVX]{1,5}[.)]\s|[a-z][.)]\s)+/iu,
    '',
  );

const titlesOf = (pick: (titles: TitleLexicon) => readonly string[]): readonly string[] =>
  allOf(({ titles }) => pick(titles));

const any = (words: readonly string[]): string => `(?:${[...new Set(words)].join('|')})`;

const titled = (before: readonly string[], after: readonly string[]): RegExp =>
  new RegExp(`^(?:${any(before)} )*${any(titlesOf(({ nouns }) => nouns))}(?: ${any(after)})*$`);

const SURE = titled(
  titlesOf(({ before }) => before),
  titlesOf(({ after }) => after),
);

const NOUNS = titled(
  titlesOf(({ before, vague }) => [...before, ...vague]),
  titlesOf(({ after, vague }) => [...after, ...vague]),
);

const NOTES = new Set(titlesOf(({ notes }) => notes));

const BESIDE = new Set(titlesOf(({ beside, notes }) => [...beside, ...notes]));
