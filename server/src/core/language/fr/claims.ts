import type { ClaimLexicon } from '../lexicon.ts';

/** What French sentences that need a source look like. */
export const claims: ClaimLexicon = {
  units: [
    'pour cent',
    'pour mille',
    'points?(?: de pourcentage)?',
    "milliers?(?: d['e])?",
    "millions?(?: d['e])?",
    "milliards?(?: d['e])?",
    'euros?',
    'dollars?',
    'francs?',
    'livres sterling',
    'centimes?',
    'fois (?:plus|moins|supérieure?s?|inférieure?s?)',
    '(?:kilo|méga|giga|téra)?watts?(?:-heures?)?',
    'tonnes?',
    'kilomètres?',
    'hectares?',
    'degrés?',
  ],
  quantities: [
    'la moitié d(?:es|u|e)',
    '(?:un|deux|les deux) tiers d(?:es|u|e)',
    '(?:un|trois) quarts? d(?:es|u|e)',
    'une? (?:personne|entreprise|Français|ménage|salarié|dirigeant|élève|enfant)e? sur (?:deux|trois|quatre|cinq|dix)',
    '(?:a|ont) (?:doublé|triplé|quadruplé|été multipliée?s? par \\S+|été divisée?s? par \\S+)',
  ],
  vague: [
    "(?:selon|d'après) (?:les |des |certaine?s |plusieurs |de nombreu(?:ses|x) |quelques |une |un )(?:dernière?s |derniers |récente?s |nombreu(?:ses|x) )*(?:études?|experts?|spécialistes?|chercheurs?|observateurs?|scientifiques?|estimations?|économistes?|recherches?|enquêtes?|sondages?|analystes?|chiffres|statistiques|données|rapports?)",
    "(?:les|des|certains|certaines|plusieurs|de nombreu(?:ses|x)|une|un) (?:dernière?s |récente?s |récents |nombreu(?:ses|x) )*(?:études?|recherches?|enquêtes?|sondages?|experts?|spécialistes?|chercheurs?|scientifiques?|économistes?|analystes?|observateurs?)(?: récente?s?| scientifiques?)? (?:ont (?:montré|démontré|révélé|prouvé|établi|confirmé)|a (?:montré|démontré|révélé|prouvé|établi|confirmé)|montre(?:nt)?|démontre(?:nt)?|révèle(?:nt)?|prouve(?:nt)?|suggère(?:nt)?|indique(?:nt)?|confirme(?:nt)?|estime(?:nt)?|affirme(?:nt)?|considère(?:nt)?|s'accordent|souligne(?:nt)?|alerte(?:nt)?|prévoient|recommandent)",
    "il (?:est|a été) (?:prouvé|démontré|établi|scientifiquement prouvé|largement admis|communément admis|bien connu) qu[e']",
    "on (?:estime|considère) (?:généralement |souvent )?qu[e']",
    "c'est prouvé",
  ],
  reporting: [
    '(?:a|ont|avait|avaient) (?:déclaré|affirmé|annoncé|expliqué|indiqué|précisé|assuré|reconnu|estimé|ajouté|rappelé|averti|promis|admis|confié|souligné|répondu|lancé)',
    '(?:déclar|affirm|annonc|expliqu|indiqu|précis|assur|estim|ajout|rappell|résum|témoign|confi|soulign|not|observ|constat|conclu)(?:e|ent|ait|aient)',
    "s'exclame|s'inquiète|se félicite|se réjouit|prévient|répond|écrit|dit|soutient|selon|d'après",
  ],
  advice: [
    'vous|votre|vos|tu|ton|ta|tes|toi',
    "il (?:faut|faudrait|convient d[e']|est (?:important|essentiel|nécessaire|indispensable|recommandé|conseillé|préférable) d[e'])",
    'doit|doivent|devez|devrait|devraient|devriez',
    "n'hésitez pas|pensez à|veillez à",
  ],
  ownVoice: [
    'je|moi|mon|mes',
    "j'[\\p{L}]+",
    'notre (?:équipe|entreprise|agence|offre|cabinet|outil|enquête|étude)',
    'nos (?:clients|équipes|observations|services)',
  ],
  hypothetical: ['imagin(?:ez|ons)', 'supposons', 'si (?:vous|tu|on|nous|votre|ton)', 'par exemple,? si'],
  assertingQuestions: ['saviez-vous qu', 'le saviez-vous', 'savez-vous qu'],
};
