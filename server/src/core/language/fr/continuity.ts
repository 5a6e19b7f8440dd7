import type { ContinuityLexicon } from '../lexicon.ts';
import { LETTER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

/** Nouns for a figure that was just given: "cette part". */
const FOUND = words(`
  proportion part hausse baisse progression tendance évolution dynamique vision statistique croissance différence
  augmentation diminution moyenne somme frilosité performance
`).join('|');

/** Nouns with a definite article for what was just told of: "l'enveloppe atteint 60 millions". */
const ANNOUNCED = words(`
  dispositif enveloppe mesure montant facture opération coût chantier investissement budget subvention note ardoise
  préjudice déficit recette cagnotte indemnité amende loyer dividende
`).join('|');

/** Words before a share, and what those who are that share do. */
const ABOUT = 'environ|seuls?|seulement|près de|plus de|moins de|autres?|et|les|ils sont|elles sont';
const SHARE_DOES = "d'entre (?:eux|elles)|qui|ont|sont|font|se disent";

/** Nouns for what was just told, in a sentence that says whose it is: "ces chiffres". */
const TOLD = words(`
  chiffres? données résultats? estimations? constats? écarts? conclusions? statistiques? bilans? décomptes? calculs?
  observations? tendances? évaluations? informations?
`).join('|');
const GIVEN = `(?:${words(`
  publi diffus communiqu confirm avanc établi livr dress relay compil mesur calcul valid sign partag tir issu extrait
  fourni rapport révél recueilli
`).join('|')})(?:ée?|e)?s?`;
const GIVES =
  '(?:confirm|mesur|chiffr|valid|publi|relay|rapport|révèl|révél|calcul|établ|avanc)(?:e|ent|é|i|it|issent)';
const SAYS = '(?:révèl|indiqu|montr|rapport|conclu|constat|affirm|estim|soulign|annonc|expliqu|rappel)';
/** Nothing more is told: no figure, nor what the data say. */
const NO_MORE = `(?![^]*(?:\\d|${SAYS}(?:e|ent)(?![${LETTER}])))`;

/** How French sentences go on with the one before. */
export const continuity: ContinuityLexicon = {
  refers: [
    ...linesOf(`
      sur la même période | de ce total | au-delà | à (?:lui|elle) seule? | y figurent
      [^.]{0,30}cette (?:proportion|part|hausse|baisse|somme) | [^.]{0,30}ce (?:chiffre|taux|total|montant)
    `),
    'ce (?:chiffre|taux|pourcentage|nombre|montant|résultat|score|total|niveau|phénomène|rythme|ratio)',
    `cette (?:${FOUND})`,
    'ces (?:chiffres|données|résultats|taux|montants|proportions|écarts|derniers|dernières)',
    // Ce qui vient d'être annoncé.
    `(?:le|la|l') ?(?:${ANNOUNCED})(?! (?:moyen|médian|annuel|de|des|du|d'))`,
    ...linesOf(`
      parmi (?:eux|elles|ces|ceux|celles|les) | dont | contre | soit | viennent ensuite | suivent | les autres
      le reste | à l'inverse | en revanche | plus (?:troublant|étonnant|inquiétant|précisément|largement) | de même
      seule?s?(?:ment)? | ils | elles | il | elle | celui-ci | celle-ci | ceux-ci | celles-ci
    `),
    '[^.,]{0,40}(?:la (?:part|proportion|moyenne)|le (?:taux|chiffre|total)) (?:atteint|est|était|monte|grimpe|tombe|passe|descend|dépasse|s.élève)',
    // Une part de ce dont il vient d'être question : « 43 % déclarent », « les 38 % qui ».
    `(?:(?:${ABOUT}) )*\\d+(?:,\\d+)? ?(?:%|pour cent) (?:${SHARE_DOES}|[${LETTER}]{2,}ent(?![${LETTER}]))`,
  ],
  sums: [
    "soit|autrement dit|c'est-à-dire|ce qui (?:fait|donne|représente)|cela (?:fait|donne|représente)|au total|en tout",
    // « Le résultat des négociations est simple : … »
    '(?:le |la )?(?:résultat|bilan|conclusion|verdict|constat)s? (?:(?:de|du|des|d.) ?[^.,:;]{2,30} )?(?:est|sont) (?:[a-zé]+ )?(?:simple|clair|nette?|limpide|sans appel|édifiante?)s?',
    // Ceux qu'une enquête nommée a interrogés.
    '\\d[\\d \u202f\u00a0]* (?:personnes|entretiens|réponses|questionnaires|ménages|entreprises) ont été (?:interrogé|mené|recueilli|sondé|collecté|rempli|consulté)e?s',
    // La peine vient après l'article qui punit.
    "(?:la |l'|les )?(?:peine|amende|sanction)s? (?:maximales? |encourues? |prévues? )*(?:est|sont|encourues?|maximales?|prévues?|s'élève|atteint|peut|:)",
    "c'est (?:[^\\s.,;]+ ){0,3}(?:fois|points?|%|pour cent) (?:de )?(?:plus|moins)|verdict|résultat|bilan",
    // « La crème, elle, a perdu 40 tonnes » : ce à quoi elle est comparée vient d'être dit.
    '[^.,;:]{3,60}, (?:lui|elle|eux|elles)(?: aussi)?,',
  ],
  turns: [
    "par ailleurs|d'autre part|autre (?:exemple|fait|chiffre)|en \\d{4}|depuis \\d{4}|dans (?:un|une) autre|ailleurs|à titre de comparaison|pour rappel|premièrement|deuxièmement|enfin",
  ],
  sees: [
    'pour (?:en savoir plus|aller plus loin|la suite)',
    "pour plus (?:de|d')",
    '(?:à )?lire(?: aussi| à ce sujet)?',
    'voir(?: aussi| par exemple)?',
    'cf\\.?',
    'on (?:en )?retrouve',
    "plus d'informations",
  ],
  backs: [
    `(?:c'est (?:du moins |en tout cas |notamment )?|voilà )ce (?:que |qu')${SAYS}[${LETTER}]{1,5}`,
    "c'est [^.,;:«»]{2,60} qui (?:le |l'|les )(?:affirm|annonc|di|révèl|rappel|constat|montr|not|relèv)[a-zéè]+",
    `(?:c'est|voilà|telle?s? (?:est|sont|étai(?:t|ent))) (?:le |la |les |l'|une? |des )(?:[${LETTER}]+ )?(?:${TOLD}) (?:de|du|des|d'|tirée?s?)`,
    "[^.;:«»]{2,60} (?:l'(?:a|ont) (?:annoncé|confirmé|indiqué|révélé|rappelé|précisé|écrit|déclaré|reconnu|dit|fait savoir)|(?:y (?:a|ont) consacré|en (?:a|ont) fait) une? (?:[a-zà-ÿ]+ )?(?:communiqué|rapport|étude|enquête|article|note|dossier))(?![^]*\\d)",
    "on l'apprend(?: notamment| aussi| par exemple)? (?:dans|par|grâce|sur)",
    `(?:ces|les) (?:${TOLD}) (?:proviennent|viennent|émanent|ressortent|sont (?:ceux|celles) (?:de|du|des|d'))`,
    `(?:ce|cet|cette|ces|le|la|les|l') ?(?:${TOLD}) (?:est|sont|a été|ont été|étai(?:t|ent)) (?:[${LETTER}]+ )?${GIVEN} (?:par|de|du|des|d'|dans)`,
    `(?:une?|des) (?:${TOLD}) (?:[${LETTER}]+ )?${GIVEN} (?:par|dans)${NO_MORE}`,
    `[^.;«»]{2,90} ${GIVES} (?:ce|cet|cette|ces) (?:${TOLD})${NO_MORE}`,
  ],
  people: [
    "(?:l'|le |la |les )(?:accusée?|prévenue?|mise? en cause|suspecte?|intéressée?|jeune (?:homme|femme)|victime|blessée?)s?",
    "(?:l'|le |la |les )(?:(?:trente|quadragé|quinquagé|sexagé|septuagé|octogé)naire|conducteur|conductrice|chauffeur|automobiliste)s?",
  ],
  objections: ['pourtant', 'toutefois', 'en réalité'],
  times: ['(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:fois|points?)'],
};
