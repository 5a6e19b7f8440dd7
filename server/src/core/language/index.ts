import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language, Lexicon } from './lexicon.ts';

/** The languages Sourcier reads. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { fr, en };

/** Words of all languages together. */
export const allOf = (pick: (lexicon: Lexicon) => readonly string[]): readonly string[] =>
  Object.values(lexicons).flatMap(pick);
