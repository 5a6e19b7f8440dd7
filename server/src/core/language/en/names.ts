import type { NameLexicon } from '../lexicon.ts';
import { words } from '../patterns.ts';
import { CALENDAR } from './calendar.ts';

/** Days and months end a name: "the Harbour Board on Monday". */
const NO_DAY = `(?! (?:${CALENDAR.join('|')})(?![a-z]))`;

/** The small words in and around English names. */
export const names: NameLexicon = {
  articles: ['the', 'a', 'an'],
  conjunctions: ['and', 'as well as'],
  relays: ['citing', 'quoting', 'cited by', 'cited in', 'quoted by', 'quoted in', 'via'],
  quotedBy: ['(?:as )?(?:cited|quoted|reported|referenced|mentioned|discussed) (?:in|by)'],
  leads: words(`
    author author's authors authors' own our calculation calculations computation computations estimate elaboration
    based on from according to adapted after see also cf e.g eg via source sources website site compiled drawn taken
    using with per published by latest
  `),
  locators: [
    'sections?',
    'sec',
    'annex(?:es)?',
    'appendix',
    'appendices',
    'volumes?',
    'vol',
    'parts?',
    'chapters?',
    'ch',
    'pages?',
    'paragraphs?',
    'para',
    'articles?',
    'clauses?',
    'figures?',
    'figs?',
    'charts?',
    'graphs?',
    'maps?',
    'tables?',
    'tab',
    'box(?:es)?',
    'panels?',
    'plates?',
    'slides?',
    'sheets?',
    'rows?',
    'columns?',
    'lines?',
    'notes?',
    'footnotes?',
    'exhibits?',
    'schedules?',
    'items?',
    'issues?',
    'numbers?',
    'supplement(?:s|ary)?',
    'questions?',
  ],
  documents: [
    'file',
    'files',
    'link',
    'links',
    'manual',
    'contract',
    'documentation',
    'screenshot',
    'photo',
    'image',
    'video',
    'reports',
    'transcript',
    'study',
    'report',
    'survey',
    'press release',
    'article',
    'interview',
    'table',
    'data',
    'edition',
    'note',
    'page',
    'chapter',
    'panel',
    'poll',
    'paper',
  ],
  about: [
    ...['for', 'on', 'about', 'into', 'in', 'with', 'covering', 'regarding', 'dated'],
    ...['published', 'released', 'conducted', 'commissioned', 'carried out', 'produced'],
  ],
  ofDay: ['of', 'dated', 'on', 'edition of', 'issue of'],
  inside: ['of', 'the', 'for', 'and', `on${NO_DAY}`, `in${NO_DAY}`, 'de', 'at', 'citing', 'via'],
  bodies: words(`
    academy agency archdiocese archives association authority bank bishopric board borough bureau canton central
    chamber church city college commission committee congress council county court department diocese district
    embassy federation foundation fund government hospital institute institution kingdom laboratory library ministry
    museum office parish parliament police port province republic royal school secretary society state supreme town
    treasury union university village
  `),
  verbsLikeQualities: [],
  smallWords: ['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'by', 'at'],
};
