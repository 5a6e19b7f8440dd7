import type { Locale } from '../../language/locale.ts';
import { LETTER } from '../../language/patterns.ts';
import { messages, phrase } from '../../language/phrase.ts';
import { ENTRY_KEYS, EXCERPT_KEYS, RATING_KEYS } from '../../library/keys.ts';
import type { Edit } from '../../rules/finding.ts';

/** A key that can be written at the cursor. */
export interface KeyOffer {
  readonly label: string;
  readonly detail: string;
  readonly edit: Edit;
}

const MESSAGES = messages({
  en: {
    name: 'the name under which articles cite it',
    aliases: 'other names for it',
    kind: 'Study, Article, Press release…',
    date: 'the date of the document',
    url: 'its address',
    domains: 'the sites that are its own',
    reliability: 'how far the team trusts it',
    excerpts: 'its own words, to compare with',
    facts: 'what it establishes, in your words',
    note: 'what the team wants to remember',
    score: '8/10',
    scale: 'out of how many',
    reason: 'why',
    ratedBy: 'who gave the score',
    ratedOn: 'when',
    expires: 'until when it holds',
    text: 'the passage, word for word',
  },
  fr: {
    name: 'le nom sous lequel les articles la citent',
    aliases: 'ses autres noms',
    kind: 'Étude, Article, Communiqué…',
    date: 'la date du document',
    url: 'son adresse',
    domains: 'les sites qui sont les siens',
    reliability: 'la confiance de l’équipe',
    excerpts: 'ses propres mots, pour comparer',
    facts: 'ce qu’elle établit, dans vos mots',
    note: 'ce que l’équipe veut en retenir',
    score: 'par exemple 8/10',
    scale: 'sur combien',
    reason: 'pourquoi',
    ratedBy: 'qui a donné la note',
    ratedOn: 'quand',
    expires: 'jusqu’à quand elle vaut',
    text: 'le passage, mot pour mot',
  },
});

/** The indentation of a line and the letters of a key typed after it. */
const TYPED = new RegExp(`^([ ]*(?:- +)?)([${LETTER}]*)$`, 'u');

/** A key whose value stands on the lines below. */
const OPEN_KEY = new RegExp(String.raw`^([ ]*(?:- +)?)([${LETTER}]+)\s*:\s*$`, 'u');

/** In a library: the keys that can stand at the cursor, in the language of the keys that are there already. */
export const completeLibrary = (text: string, offset: number, locale: Locale): readonly KeyOffer[] => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [, indent, typed = ''] = TYPED.exec(text.slice(start, offset)) ?? [];
  if (indent === undefined) return [];
  const keys = keysUnder(parentKey(text.slice(0, start), indent.length));
  const isFrench = /^[ -]*(?:nom|fiabilité|extraits|alias|type|domaines|faits)\s*:/mu.test(text);
  const say = phrase(MESSAGES, locale);
  return Object.entries(keys).map(([key, words]) => {
    const label = (isFrench ? words[1] : undefined) ?? words[0] ?? key;
    const span = { start: offset - typed.length, end: offset };
    return { label, detail: say(key as keyof typeof MESSAGES.en), edit: { span, text: `${label}: ` } };
  });
};

/** The key that the nearest line above with less indentation holds. */
const parentKey = (above: string, indent: number): string => {
  for (const line of above.split('\n').reverse()) {
    const [, before = '', key = ''] = OPEN_KEY.exec(line) ?? [];
    if (key !== '' && before.length < indent) return key;
  }
  return '';
};

const keysUnder = (parent: string): Readonly<Record<string, readonly string[]>> => {
  if (ENTRY_KEYS.reliability.includes(parent)) return RATING_KEYS;
  return [...ENTRY_KEYS.excerpts, ...ENTRY_KEYS.facts].includes(parent) ? EXCERPT_KEYS : ENTRY_KEYS;
};
