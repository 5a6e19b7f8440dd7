import type { FrameLexicon } from '../frame-lexicon.ts';
import { LETTER, LOWER, words } from '../patterns.ts';

const DAY = `(?:(?:on|last|this|in|early|late)\\s+)?[${LETTER}\\d]+(?:\\s+[${LETTER}\\d]+){0,2}|online`;

const FRESHLY = '(?:just |recently |newly )?(?:published|appearing)';

/** English words around names that something comes from. */
export const frames: FrameLexicon = {
  one: ['the', 'this', 'its'],
  articles: ['the', 'a', 'an', 'its', 'their'],
  indefinite: ['an?', 'one'],
  fresh: ['latest', 'recent', 'new', 'same'],
  about: ['about', 'on', 'into', 'regarding'],
  teams: ['and (?:his|her|their) (?:team|colleagues|co-authors|group)'],
  places: [],
  and: ['and'],
  of: ['of the', 'the', 'of'],
  inWork: ['in (?:its|their|his|her|an?)'],
  groups: ['(?:own )?(?:team|group|lab|laboratory|researchers|engineers|website)'],
  staff: [
    ...['analysts', 'economists', 'researchers', 'scientists', 'officials', 'executives', 'strategists', 'engineers'],
    ...['lawyers', 'historians', 'campaigners'],
  ],
  trade: [],
  toldTo: ['(?:(?:he|she|they|it) )?(?:told|tells|later told)'],
  from: ['in', 'at', 'of', 'from', 'near'],
  by: ['by'],
  in: ['in'],
  that: ['that'],
  fields: [],
  when: ['when', 'once', 'before', 'after', 'since', 'as soon as'],
  cameOut: ['(?:came|comes) out', '(?:was|is|had been) (?:published|released)'],
  asObjects: [],
  gives: ['puts?', 'places?', 'points? to', 'says?', 'gives?'],
  reckonings: ['(?:estimate|average|projection|forecast)s? of'],
  honorifics: ['Dr'],
  shortHonorifics: ['Dr\\.? '],
  offices: words('mayor minister landlord landlady owner coach captain'),
  officeLinks: ['(?:of|at|for|from)(?: the)?'],
  functionArticles: ['the', 'an?', 'his', 'her', 'their', 'one of the'],
  functionLinks: ['from', 'of'],
  goesOn: words(`
    in on for with by as and but or after before since when while he she it this that to
  `),
  who: ['who'],
  years: [],
  printed: [
    `(?:${FRESHLY}(?:\\s+(?:${DAY}))??,?\\s+)?in\\s+the(?:\\s+[${LOWER}]+)?\\s+journal`,
    `${FRESHLY}(?:\\s+(?:${DAY}))??,?\\s+in`,
  ],
};
