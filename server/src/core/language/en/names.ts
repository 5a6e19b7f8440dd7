import type { NameLexicon } from '../lexicon.ts';

/** The small words in and around English names. */
export const names: NameLexicon = {
  articles: ['the', 'a', 'an'],
  conjunctions: ['and', 'as well as'],
  relays: ['citing', 'quoting', 'cited by', 'cited in', 'quoted by', 'quoted in', 'via'],
  documents: [
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
  inside: ['of', 'the', 'for', 'and', 'on', 'in', 'de', 'at', 'citing', 'via'],
  smallWords: ['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'by', 'at'],
};
