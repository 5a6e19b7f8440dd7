import { byLanguage } from '../language/by-language.ts';
import { lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { anyOf, LETTER, UPPER } from '../language/patterns.ts';
import type { Heading, Prose } from '../markdown/model.ts';

/**
 * The blocks of an interview or a transcript in which somebody answers: what they say is theirs, and the article names them
 * as it opens. None in an article of another kind.
 */
export const spokenBlocks = (
  prose: readonly Prose[],
  headings: readonly Heading[],
  language: Language,
): ReadonlySet<Prose> => {
  const turns = prose.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').map(turnOf);
  const asked = turns.filter(({ isQuestion }) => isQuestion).length;
  const labels = turns.flatMap(({ label }) => label ?? []);
  const isDialogue = asked > 0 && labels.length >= FEWEST_TURNS && new Set(labels).size < labels.length;
  const isInterview = (): boolean => labels.length > 0 || prose.some(({ text }) => SAYS_SO(language).test(text));
  return isDialogue || (asked >= FEWEST_QUESTIONS && isInterview()) ? answersIn(turns, headings) : NONE;
};

const NONE: ReadonlySet<Prose> = new Set();

const FEWEST_TURNS = 3;

const FEWEST_QUESTIONS = 2;

/** A block as somebody's turn to speak. */
interface Turn {
  readonly part: Prose;
  /** Who is said to speak: "Lucie Aubrac", "L. A.", "ANNA", "R". */
  readonly label: string | null;
  readonly isQuestion: boolean;
}

const turnOf = (part: Prose): Turn => ({
  part,
  label: part.kind === 'heading' ? null : (LABEL.exec(part.text)?.[1] ?? null),
  isQuestion: part.sentences.length <= LONGEST_QUESTION && /\?["»”)\s]*$/.test(part.text),
});

/** A question has so many sentences at most. */
const LONGEST_QUESTION = 3;

/** A name of two words, a name in capitals, initials, or one letter, with a colon, at the start of a block: no "Price:". */
const LABEL = new RegExp(
  [
    String.raw`^[\s–—-]*(`,
    String.raw`[${UPPER}][${LETTER}'’.-]*(?:\s(?:d[eu]\s)?[${UPPER}][${LETTER}'’.-]*){1,3}|[${UPPER}]{3,15}|[${UPPER}]\.?`,
    String.raw`)\s*:\s+(?=\S)`,
  ].join(''),
  'u',
);

/** From the first question or label on, up to a heading that asks nothing. */
const answersIn = (turns: readonly Turn[], headings: readonly Heading[]): ReadonlySet<Prose> => {
  const found = new Set<Prose>();
  const isHeading = new Set(headings.map(({ span }) => span.start));
  let isOn = false;
  for (const { part, label, isQuestion } of turns) {
    if (isQuestion || label !== null) isOn = true;
    else if (part.kind === 'heading' || isHeading.has(part.span.start)) isOn = false;
    if (isOn && !isQuestion) found.add(part);
  }
  return found;
};

/** "Propos recueillis par X", "Interview with X". */
const SAYS_SO = byLanguage((language) => anyOf(lexicons[language].sections.interviews, 'iu'));
