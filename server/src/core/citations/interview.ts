import { anyOfAll } from '../language/index.ts';
import { LETTER, LOWER, UPPER } from '../language/patterns.ts';
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

/** "Economist Jane Marlow". */
const ROLE = new RegExp(`^(?:${roles}|Me|Maître|Dr|Docteur|Pr|Mgr)\\s`, 'iu');

const NAME = `[${UPPER}][${LETTER}'’-]*\\.?(?:\\s(?:van|von|de|der|den|di|da|le|la|el|al|bin))*`;

const PERSON = new RegExp(`^(?:${NAME}\\s){1,3}[${UPPER}][${LETTER}'’-]+$`, 'u');

/** Somebody's words, three at least. */
const QUOTED = /[«“"]\s?(?:[^\s»”"]+\s+){2}[^\s»”"]/u;

/** Words that may stand between a comma and a function. */
const ARTICLE = "(?:(?:le |la |l'|un |une |son |sa |the |an? |his |her |their |one of the )(?:[a-zà-ÿ-]+ )?)?";

/** Words with which a sentence goes on rather than saying who somebody is. */
const OTHERS =
  '(?:dans|pour|selon|avec|en|sur|par|à|au|aux|chez|qui|dont|mais|et|ou|où|comme|après|avant|depuis|lors|il|elle|on|ce|cette|si|in|on|for|with|by|as|and|but|or|after|before|since|when|while|he|she|it|this|that|to)';

const FUNCTION_AFTER = new RegExp(
  `^(?:,\\s(?:who\\s|qui\\s|\\d{2}(?:\\sans)?,|${ARTICLE}${roles}|(?:de l'|du |de la |de |from |of )|(?!${OTHERS}\\s)[${LOWER}]{4,}(?:\\s[${LOWER}'-]+){0,5}\\s(?:[${UPPER}]|(?:d'|de l'|l')[${LETTER}]))|\\s\\((?!(?:19|20)\\d{2})[^()]{2,60}\\))`,
  'u',
);

const FIRST_NAME = new RegExp(`^[${UPPER}][${LETTER}'’-]+$`, 'u');

const INITIALED = new RegExp(`^[${UPPER}][${LETTER}'’-]+ [${UPPER}]\\.?$`, 'u');

const WITNESS_AFTER = new RegExp(
  `^,\\s(?:\\d{1,2}(?:\\sans)?(?=[,.]|$)|(?:(?:une?|an?|son|sa|his|her)\\s(?:[${LOWER}'-]+\\s)?)?${roles}(?![${LETTER}]))`,
  'u',
);

/** "la maire de X", "le patron du X": whoever holds an office in a place, a trade or a team, which itself says nothing. */
const OFFICE_OF = new RegExp(
  `(?<![${LETTER}])(?:(?:sous-)?préfète?|maire|ministre(?: déléguée?)?|procureure?|députée?|sénateur|sénatrice|évêque|curé` +
    '|patron(?:ne)?|gérante?|propriétaire|entraîneure?|entraîneuse|capitaine|mayor|minister|landlord|landlady|owner|coach|captain)' +
    " (?:de la |de l'|des |du |de |d'|of (?:the )?)$",
  'u',
);

const FUNCTION_BEFORE = new RegExp(
  `${roles}(?:\\s[${LOWER}'-]+){0,2}(?:\\s(?:de |du |des |d'|of |at |for |from )(?:la |l'|les |the )?[^,.;:«»"“”]{2,50})?,?\\s(?:[Mm]me |M\\. |Dr\\.? )?$`,
  'u',
);

/** "…, according to X", "…, affirme X": what stands between a place and a name. */
const REPORTS = anyOfAll(({ citations }) => [...citations.prepositions, ...citations.inverted], 'iu').source;

const FUNCTION_OF = new RegExp(
  `[${UPPER}][${LETTER}'-]+\\s[${UPPER}][${LETTER}'-]+,\\s(?!${REPORTS})(?:${ARTICLE}${roles}|(?!${OTHERS}\\s|(?:l[ea]s?|une?|the|an?)\\s)[${LOWER}]{4,})(?:\\s(?:[${LOWER}'-]+|d'|de l'))*\\s?(?:l'|d')?$`,
  'u',
);
