import type { Locale } from '../core/language/locale.ts';
import { type Messages, phrase } from '../core/language/phrase.ts';

/** Nouns that reports count. */
export type Noun =
  | 'article'
  | 'file'
  | 'problem'
  | 'error'
  | 'warning'
  | 'information'
  | 'hint'
  | 'source'
  | 'citation'
  | 'claim';

const MESSAGES: Messages<`${Noun}.${'one' | 'many'}`> = {
  en: {
    'article.one': '{count} article',
    'article.many': '{count} articles',
    'file.one': '{count} file',
    'file.many': '{count} files',
    'problem.one': '{count} problem',
    'problem.many': '{count} problems',
    'error.one': '{count} error',
    'error.many': '{count} errors',
    'warning.one': '{count} warning',
    'warning.many': '{count} warnings',
    'information.one': '{count} information',
    'information.many': '{count} information',
    'hint.one': '{count} hint',
    'hint.many': '{count} hints',
    'source.one': '{count} source',
    'source.many': '{count} sources',
    'citation.one': '{count} citation',
    'citation.many': '{count} citations',
    'claim.one': '{count} claim',
    'claim.many': '{count} claims',
  },
  fr: {
    'article.one': '{count} article',
    'article.many': '{count} articles',
    'file.one': '{count} fichier',
    'file.many': '{count} fichiers',
    'problem.one': '{count} problème',
    'problem.many': '{count} problèmes',
    'error.one': '{count} erreur',
    'error.many': '{count} erreurs',
    'warning.one': '{count} avertissement',
    'warning.many': '{count} avertissements',
    'information.one': '{count} information',
    'information.many': '{count} informations',
    'hint.one': '{count} indication',
    'hint.many': '{count} indications',
    'source.one': '{count} source',
    'source.many': '{count} sources',
    'citation.one': '{count} citation',
    'citation.many': '{count} citations',
    'claim.one': '{count} affirmation',
    'claim.many': '{count} affirmations',
  },
};

/** "1 article", "2 articles": a number of things in words. */
export const counted = (count: number, noun: Noun, locale: Locale): string =>
  phrase(MESSAGES, locale)(`${noun}.${new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'many'}`, {
    count,
  });
