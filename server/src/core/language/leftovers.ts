import type { Language } from './lexicon.ts';

/** Leftovers of generators and templates, in either language: sources of regular expressions, without case. */
interface LeftoverLexicon {
  /** Between square brackets, the whole of it. */
  readonly bracketed: readonly string[];
  /** Anywhere in a sentence. */
  readonly phrases: readonly string[];
  /** At the beginning of the first or the last paragraph. */
  readonly remarks: readonly string[];
}

/** All languages at once: a text may mix them. */
export const leftovers: Readonly<Record<Language, LeftoverLexicon>> = {
  fr: {
    bracketed: [
      '[^\\[\\]\\n]{0,80}à (?:insérer|compléter|ajouter|préciser|vérifier|remplir|renseigner|définir)[^\\[\\]\\n]{0,40}',
      '(?:insérez|insérer|ajoutez|ajouter|indiquez|indiquer|remplacez|remplacer|votre|vos) [^\\[\\]\\n]{2,60}',
      'sources?|références?|source (?:manquante|nécessaire)|réf(?:érence)?\\.? nécessaire|statistique|chiffre|date|nom|lien|titre',
    ],
    phrases: [
      "(?:je ne (?:peux|suis) pas[^.!?\\n]{0,80})?en tant que (?:modèle (?:de langage|d'ia|linguistique)|ia(?! ?[a-z])|intelligence artificielle|assistant (?:ia|virtuel))",
      "je n'ai pas accès à (?:internet|des (?:données|informations) en temps réel)",
      "(?:ma|mes) (?:dernière mise à jour|données d'entraînement)",
    ],
    remarks: [
      "(?:bien sûr ?[!,.] ?|certainement ?[!,.] ?|avec plaisir ?[!,.] ?)?voici (?:l'|un |une |votre |le |la |ma |ton )(?:article|texte|version|brouillon|proposition|rédaction|réécriture)",
      "n'hésitez pas à me (?:dire|demander|faire savoir|solliciter)|souhaitez-vous que je|dites-moi si vous|voulez-vous que je",
    ],
  },
  en: {
    bracketed: [
      '[^\\[\\]\\n]{0,80}to (?:insert|complete|fill in|come|be (?:added|completed|confirmed|verified))[^\\[\\]\\n]{0,40}',
      '(?:insert|add|fill in|replace|your) [^\\[\\]\\n]{2,60}',
      '(?:citation|source|reference) needed|references?|statistic|figure|name|link|title|url|tbd|tbc|todo',
    ],
    phrases: [
      'as an? (?:ai|artificial intelligence|large) (?:language )?(?:model|assistant)|as a language model',
      "i (?:cannot|can't|am unable to|don't have the ability to) (?:browse|access) (?:the internet|real-time)",
      'my (?:knowledge|training) (?:cut-?off|data)',
    ],
    remarks: [
      "(?:(?:certainly|sure|of course|absolutely)[!,.] ?)?here(?:'s| is) (?:the|your|an?|a revised|the revised) (?:[a-z]+ )?(?:article|text|version|draft|rewrite|blog post)",
      "let me know if you(?:'d| would)? (?:like|want|need)|i hope this helps|would you like me to|feel free to (?:ask|let me know)",
    ],
  },
};
