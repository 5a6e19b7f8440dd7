import { squash, straighten } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { DIGIT, LETTER, matchesIn } from '../language/patterns.ts';
import type { Citation } from './citation.ts';
import type { Passage, PassageCitation } from './passage.ts';

/** Sources of expressions for a work with the words before or after it that make it the author's. */
const worksOf = (works: readonly string[], owners: readonly string[], makers: readonly string[]): readonly string[] => {
  const [work, owner, maker] = [works, owners, makers].map((some) => some.join('|'));
  return [`(?:${owner})\\s+(?:${work})`, `(?:${work})\\s+(?:${maker})`];
};

const WORDS = Object.values(lexicons).map(({ ownData: words }) => words);

/** Phrases by which authors name themselves as the source of figures. */
const MADE = WORDS.flatMap(({ works, owners, makers }) => worksOf(works, owners, makers));

/** Phrases by which authors say whom they asked. */
const ASKING = WORDS.flatMap(({ asking }) => asking);

/** After a label less is enough: "Source : auteur", "source: own survey". */
const LABELLED_ONLY = WORDS.flatMap(({ works, labelledOwners, labelledMakers, alone }) => [
  ...worksOf(works, labelledOwners, labelledMakers),
  ...alone,
]);

/** "Notre entretien avec le maire", "interviews by the newsroom with three mayors". */
const TALKS = WORDS.flatMap(({ talks, owners, labelledOwners, makers, labelledMakers }) =>
  worksOf(talks, [...owners, ...labelledOwners], [...makers, ...labelledMakers]).map(
    (talk) => `${talk}(?:\\s[^;:]{1,100})?`,
  ),
);

const NAMED = new RegExp(`^(?:${[...MADE, ...LABELLED_ONLY, ...TALKS].join('|')})(?:\\s*\\(?\\d{4}\\)?)?$`, 'iu');

const TOLD = new RegExp(`(?<![${LETTER}${DIGIT}])(?:${MADE.join('|')}|${ASKING.join('|')})(?![${LETTER}])`, 'giu');

/** Whether a name after a label says that the data are the author's own. */
export const isOwnData = (name: string): boolean => NAMED.test(straighten(name));

/** A citation of the author's own data asks for no entry. */
export const withOwn = (citation: PassageCitation): PassageCitation =>
  citation.source === null && LABELLED.has(citation.form) && isOwnData(citation.name)
    ? { ...citation, isOwn: true }
    : citation;

const LABELLED: ReadonlySet<Citation['form']> = new Set(['marker', 'line']);

/** Sentences that name the author's own data: "selon les calculs de la rédaction", "(our own count)", "we surveyed 1,204 nurses". */
export const ownData = ({ shown }: Passage): readonly PassageCitation[] =>
  matchesIn(shown, TOLD).map(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    return { form: 'attribution', name: squash(words), span, whole: span, source: null, match: null, isOwn: true };
  });
