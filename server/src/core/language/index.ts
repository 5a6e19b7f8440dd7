import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language, Lexicon } from './lexicon.ts';

/** The languages Sourcier reads. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { fr, en };
