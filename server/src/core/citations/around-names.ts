import type { FrameLexicon } from '../language/frame-lexicon.ts';
import type { CitationLexicon } from '../language/lexicon.ts';
import { any, before, DIGIT, either, LETTER, LOWER, UPPER } from '../language/patterns.ts';

/** A word in small letters, or letters with points: "p.-d.g." */
export const SMALL_WORD = `(?:[${LOWER}'-]+|[${LOWER}](?:\\.-?[${LOWER}]){1,3}\\.)`;

/** Up to four words in small letters. */
export const FEW_WORDS = String.raw`(?:[${LOWER}${DIGIT}'-]+\s+){0,4}?`;

/** "X, head of the office, says", "X, dans un essai de 2004 (Le titre), écrit que", "X, author of “A Title,” says". */
const apposedTo = ({ and }: FrameLexicon): string =>
  `(?:\\s{0,4},\\s(?!${either([...and, '&'])}\\s)[^,.;:()«“"]{3,70}(?:\\([^()]{1,80}\\),?|[«“"][^«»“”"]{2,60}[»”"],?|,))`;

/** "une équipe de l'X et du Y a suivi". */
const besideOf = ({ and, of }: FrameLexicon): string =>
  `(?:\\s+${either(and)}\\s+(?:${before(of)})?[${UPPER}][${LETTER}'-]*(?:\\s+(?:${before(of)})?[${UPPER}][${LETTER}'-]*){0,3})`;

/** A few words after a work that are not what it is about, as in "les recherches sur le X". */
export const fewOfItsWords = ({ about }: FrameLexicon): string =>
  `(?:(?!${either(about)}\\s)[${LOWER}${DIGIT}'-]+\\s+){0,4}?`;

/** The article that may stand before a name. */
export const articleOf = ({ articles }: FrameLexicon): string => `(?:${before(articles)})?`;

/** "Villagers": many, whom nobody names; no "Davis", no "Ross". */
export const PLURAL = `[${LETTER}-]+[^isu]s`;

/** The end of what stands before a name, and marks that belong to it. */
export const END = '["«“*\\s]*$';

/** An expression for what stands right before a name. */
export const end = (source: string): RegExp => new RegExp(source + END, 'u');

/** With and without the adverb that may stand there: some words that look like one are verbs ("estiment"). */
export const maybe = (first: string, adverb: string, after: string): readonly string[] => [
  first + after,
  first + adverb + after,
];

/** Words with and without the ending of the plural. */
export const plural = (words: readonly string[]): readonly string[] => words.map((word) => `(?:${word})s?`);

/** All that may stand between the subject of a verb and the verb. */
export const subjectsOf = ({ adverbs, frames }: CitationLexicon): readonly string[] => {
  const where = `(?:\\s${either(frames.places)})?${besideOf(frames)}?`;
  return maybe(
    `^(?:\\s*\\([^()]{1,60}\\))?${where}${apposedTo(frames)}?(?:\\s+${either(frames.teams)})?`,
    `(?:\\s+${any(adverbs)}|\\s*(?:l'|s'))*`,
    `\\s*(?:(?:l'|s')\\s*)?`,
  );
};
