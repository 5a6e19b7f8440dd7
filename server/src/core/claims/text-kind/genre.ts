import { fold } from '../../language/fold.ts';
import type { TextKind } from './kind.ts';

/**
 * The kind of text that front matter tells by its genre or its section, as newsrooms give them (`type: interview`,
 * `section: Obituaries`, `category: critiques`); null where it tells none.
 */
export const kindOfGenre = (data: Readonly<Record<string, unknown>>): TextKind | null =>
  FIELDS.some((field) => wordsIn(data[field]).some((word) => OF_PEOPLE_AND_WORKS.test(fold(word)))) ? 'review' : null;

const FIELDS = ['type', 'genre', 'format', 'kind', 'category', 'categories', 'section', 'rubrique', 'layout'];

const wordsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** Texts on somebody's life, what somebody answers, and works. */
const OF_PEOPLE_AND_WORKS =
  /^(?:(?:book|film|theatre|theater|music|album|restaurant|product|art|tv|game)s? )?(?:obituar(?:y|ies)|obits?|profiles?|portraits?|interviews?|q ?(?:&|and) ?a|reviews?|books?|necrologies?|entretiens?|critiques?(?: (?:de )?(?:livres?|films?|cinema|theatre|litteraires?|musicales?))?|livres?)$/;
