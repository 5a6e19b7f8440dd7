import type { Language } from '../language/lexicon.ts';

/** Names of the instructions' wordings: what a reader has said on another wording is no verdict on this one. */
export const WORDING: Readonly<Record<Language, string>> = { en: 'en-1', fr: 'fr-1' };
