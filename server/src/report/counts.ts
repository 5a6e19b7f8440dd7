import type { Locale } from '../core/language/locale.ts';

/** Things that reports count: one, and several. */
const NOUNS = {
  en: {
    article: ['article', 'articles'],
    file: ['file', 'files'],
    problem: ['problem', 'problems'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    information: ['information', 'information'],
    hint: ['hint', 'hints'],
    source: ['source', 'sources'],
    citation: ['citation', 'citations'],
    claim: ['claim', 'claims'],
  },
  fr: {
    article: ['article', 'articles'],
    file: ['fichier', 'fichiers'],
    problem: ['problème', 'problèmes'],
    error: ['erreur', 'erreurs'],
    warning: ['avertissement', 'avertissements'],
    information: ['information', 'informations'],
    hint: ['indication', 'indications'],
    source: ['source', 'sources'],
    citation: ['citation', 'citations'],
    claim: ['affirmation', 'affirmations'],
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, readonly [one: string, many: string]>>>>;

/** "1 article", "2 articles": a number of things in words. */
export const counted = (count: number, noun: keyof (typeof NOUNS)['en'], locale: Locale): string => {
  const [one, many] = NOUNS[locale][noun];
  return `${count} ${new Intl.PluralRules(locale).select(count) === 'one' ? one : many}`;
};
