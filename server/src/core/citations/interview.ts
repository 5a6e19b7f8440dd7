import type { FrameLexicon } from '../language/frame-lexicon.ts';
import { allOf, anyOfAll } from '../language/index.ts';
import { before, either, LETTER, LOWER, UPPER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';

/**
 * Whether a sentence quotes a person and says who that is: "« … », explique Marie Durand, déléguée OGT". Such a person is the
 * source of what is quoted, and nobody's document has to be listed.
 */
export const isInterviewed = (sentence: string, { start, end }: Span): boolean =>
  QUOTED.test(sentence) && (isPerson(sentence, { start, end }) || isWitness(sentence, { start, end }));

const isPerson = (sentence: string, { start, end }: Span): boolean =>
  PERSON.test(sentence.slice(start, end)) &&
  (ROLE.test(sentence.slice(start, end)) ||
    FUNCTION_AFTER.test(sentence.slice(end, end + AROUND)) ||
    FUNCTION_BEFORE.test(sentence.slice(Math.max(0, start - AROUND), start)));

/** « … », lance Dédé, 64 ans; « … », souffle Kévin D.: a first name alone is no source's. */
const isWitness = (sentence: string, { start, end }: Span): boolean =>
  INITIALED.test(sentence.slice(start, end)) ||
  (FIRST_NAME.test(sentence.slice(start, end)) && WITNESS_AFTER.test(sentence.slice(end, end + AROUND)));

/** Whether a name only says what a person is, who stands before it: "OGT" in "Marie Durand, déléguée OGT". */
export const isOfFunction = (front: string): boolean => FUNCTION_OF.test(front) || OFFICE_OF.test(front);

/** How far around a name its function is looked for. In UTF-16 units. */
const AROUND = 90;

const roles = anyOfAll(
  ({ citations }) => [...citations.speakers, ...citations.roles].map((role) => `(?:${role})s?`),
  'iu',
).source;

/** The words of all languages around a person's name. */
const framing = (pick: (frames: FrameLexicon) => readonly string[]): readonly string[] =>
  allOf(({ citations }) => pick(citations.frames));

/** "Economist Jane Marlow". */
const ROLE = new RegExp(`^${either([roles, ...framing(({ honorifics }) => honorifics)])}\\s`, 'iu');

const NAME = `[${UPPER}][${LETTER}'’-]*\\.?(?:\\s(?:van|von|de|der|den|di|da|le|la|el|al|bin))*`;

const PERSON = new RegExp(`^(?:${NAME}\\s){1,3}[${UPPER}][${LETTER}'’-]+$`, 'u');

/** Somebody's words, three at least. */
const QUOTED = /[«“"]\s?(?:[^\s»”"]+\s+){2}[^\s»”"]/u;

/** Words that may stand between a comma and a function. */
const ARTICLE = `(?:${before(framing(({ functionArticles }) => functionArticles))}(?:[${LOWER}-]+ )?)?`;

/** Words with which a sentence goes on rather than saying who somebody is. */
const OTHERS = either(framing(({ goesOn }) => goesOn));

const YEARS = `(?:${either(framing(({ years }) => years))})?`;

const FUNCTION_AFTER = new RegExp(
  `^(?:,\\s(?:${before(framing(({ who }) => who))}|\\d{2}${YEARS},|${ARTICLE}${roles}|${before(framing(({ functionLinks }) => functionLinks))}|(?!${OTHERS}\\s)[${LOWER}]{4,}(?:\\s[${LOWER}'-]+){0,5}\\s(?:[${UPPER}]|(?:d'|de l'|l')[${LETTER}]))|\\s\\((?!(?:19|20)\\d{2})[^()]{2,60}\\))`,
  'u',
);

const FIRST_NAME = new RegExp(`^[${UPPER}][${LETTER}'’-]+$`, 'u');

const INITIALED = new RegExp(`^[${UPPER}][${LETTER}'’-]+ [${UPPER}]\\.?$`, 'u');

const WITNESS_AFTER = new RegExp(`^,\\s(?:\\d{1,2}${YEARS}(?=[,.]|$)|${ARTICLE}${roles}(?![${LETTER}]))`, 'u');

/** Between somebody's function and whose it is. */
const OF = before(framing(({ officeLinks }) => officeLinks));

/** "la maire de X", "le patron du X": whoever holds an office in a place, a trade or a team, which itself says nothing. */
const OFFICE_OF = new RegExp(`(?<![${LETTER}])${either(framing(({ offices }) => offices))}\\s${OF}$`, 'u');

const FUNCTION_BEFORE = new RegExp(
  `${roles}(?:\\s[${LOWER}'-]+){0,2}(?:\\s${OF}[^,.;:«»"“”]{2,50})?,?\\s(?:${either(framing(({ shortHonorifics }) => shortHonorifics))})?$`,
  'u',
);

/** "…, according to X", "…, affirme X": what stands between a place and a name. */
const REPORTS = anyOfAll(({ citations }) => [...citations.prepositions, ...citations.inverted], 'iu').source;

const FUNCTION_OF = new RegExp(
  `[${UPPER}][${LETTER}'-]+\\s[${UPPER}][${LETTER}'-]+,\\s(?!${REPORTS})(?:${ARTICLE}${roles}|(?!${OTHERS}\\s|(?:l[ea]s?|une?|the|an?)\\s)[${LOWER}]{4,})(?:\\s(?:[${LOWER}'-]+|d'|de l'))*\\s?(?:l'|d')?$`,
  'u',
);
