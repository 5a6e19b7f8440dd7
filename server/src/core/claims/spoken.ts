import { byLanguage } from '../language/by-language.ts';
import { lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { anyOf, LETTER, UPPER } from '../language/patterns.ts';
import type { Prose, ProseKind } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';

/**
 * The blocks of an interview or a transcript in which somebody answers: what they say is theirs, and the article names them
 * as it opens. None in an article of another kind.
 */
export const spokenBlocks = (prose: readonly Prose[], language: Language): ReadonlySet<Prose> => {
  const turns = prose.filter(({ kind }) => TURNS.has(kind)).map((part) => ({ part, ...turnOf(part) }));
  const asked = turns.filter(({ isQuestion }) => isQuestion).length;
  const labels = turns.flatMap(({ label }) => label ?? []);
  const isDialogue = asked > 0 && labels.length >= FEWEST_TURNS && new Set(labels).size < labels.length;
  const isInterview = (): boolean => labels.length > 0 || prose.some(({ text }) => SAYS_SO(language).test(text));
  return isDialogue || (asked >= FEWEST_QUESTIONS && isInterview()) ? answersIn(turns) : NONE;
};

const NONE: ReadonlySet<Prose> = new Set();

const TURNS: ReadonlySet<ProseKind> = new Set(['paragraph', 'heading']);

const FEWEST_TURNS = 3;

const FEWEST_QUESTIONS = 2;

/** A block as somebody's turn to speak: what its words say by themselves. */
interface Turn {
  /** Who is said to speak: "Lucie Aubrac", "L. A.", "ANNA", "R". */
  readonly label: string | null;
  readonly isQuestion: boolean;
}

const turnOf = ofBlock(
  ({ kind, text, sentences }): Turn => ({
    label: kind === 'heading' ? null : (LABEL.exec(text)?.[1] ?? null),
    isQuestion: sentences.length <= LONGEST_QUESTION && /\?["»”)\s]*$/.test(text),
  }),
);

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
const answersIn = (turns: readonly (Turn & { readonly part: Prose })[]): ReadonlySet<Prose> => {
  const found = new Set<Prose>();
  let isOn = false;
  for (const { part, label, isQuestion } of turns) {
    if (isQuestion || label !== null) isOn = true;
    else if (part.kind === 'heading') isOn = false;
    if (isOn && !isQuestion) found.add(part);
  }
  return found;
};

/** "Propos recueillis par X", "Interview with X". */
const SAYS_SO = byLanguage((language) => anyOf(lexicons[language].sections.interviews, 'iu'));
