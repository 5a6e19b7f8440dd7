import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language, Lexicon } from './lexicon.ts';
import { anyOf } from './patterns.ts';

/** The languages Sourcier reads. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { fr, en };

/** Words of all languages together. */
export const allOf = (pick: (lexicon: Lexicon) => readonly string[]): readonly string[] =>
  Object.values(lexicons).flatMap(pick);

/** Finds any of these words of all languages, as whole words. */
export const anyOfAll = (pick: (lexicon: Lexicon) => readonly string[], flags?: string): RegExp =>
  anyOf(allOf(pick), flags);
