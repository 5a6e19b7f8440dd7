import { LETTER, LOWER } from '../language/patterns.ts';

const EN_DAY = `(?:(?:on|last|this|in|early|late)\\s+)?[${LETTER}\\d]+(?:\\s+[${LETTER}\\d]+){0,2}|online`;

const FR_DAY = `(?:(?:le|en|ce|fin|début)\\s+)?[${LETTER}\\d]+(?:\\s+[${LETTER}\\d]+){0,2}|en ligne`;

const EN_JOURNAL = `\\s+the(?:\\s+[${LOWER}]+)?\\s+journal`;

const FR_JOURNAL = `\\s+(?:la |le |une |un )?(?:revue|journal)(?:\\s+(?:scientifique|médicale?))?`;

/** Words between a work and the journal that it is in: "published on Wednesday in", "parue dans la revue", "in the journal". */
export const PRINTED = [
  ',?\\s+(?:',
  `(?:(?:just |recently |newly )?(?:published|appearing)(?:\\s+(?:${EN_DAY}))??,?\\s+)?in${EN_JOURNAL}`,
  `|(?:just |recently |newly )?(?:published|appearing)(?:\\s+(?:${EN_DAY}))??,?\\s+in`,
  `|(?:tout juste |récemment )?(?:publiée?s?|parue?s?)(?:\\s+(?:${FR_DAY}))??,?\\s+dans(?:${FR_JOURNAL})?`,
  ")\\s+(?:the\\s+|l'|la |le )?",
].join('');

/** Whether a name is plainly a journal's: "The Lancet", "Physical Review Letters". */
export const isJournal = (name: string): boolean => JOURNAL.test(name);

const JOURNAL =
  /^The\s[A-Z]|(?:^|\s)(?:Journal|Annals|Proceedings|Letters|Review|Reports|Communications|Archives|Bulletin|Lancet|Nature|Science|Cell|BMJ|JAMA|PNAS|PLO?S|NEJM|eLife)(?:\s|$)/;
