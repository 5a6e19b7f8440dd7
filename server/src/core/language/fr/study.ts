import { linesOf } from '../phrases/pieces.ts';
import type { StudyLexicon } from '../study-lexicon.ts';

/** How French authors tell of a study or a survey of their own. */
export const study: StudyLexicon = {
  begins: linesOf(String.raw`
    (?:j'ai|j'avais|nous avons|nous avions) (?:(?:aussi|ensuite|d'abord|donc|également|ainsi|alors|pour cela|pour ce faire|\S+ment) ){0,2}
    il (?:m'a|nous a) fallu | (?:j'ai|nous avons) (?:voulu|pu|dû|décidé d[e']|choisi d[e']|entrepris d[e'])
  `),
  did: linesOf(`
    utilisé | exploité | collecté | récolté | récupéré | extrait | compilé | croisé | mesuré | estimé | calculé | entraîné | agrégé
    évalué | réalisé | mené | conduit | lancé | diffusé | reçu | recueilli | obtenu | eu | interrogé | sondé | étudié | comparé
    utiliser | exploiter | collecter | récolter | récupérer | extraire | compiler | croiser | mesurer | estimer | calculer
  `),
  objects: linesOf(String.raw`
    (?:bases? de |jeux? de )?données | modèles? | observations | (?:\S+ )?réponses | échantillons? | répondants | questionnaires?
    sondages? | corpus | régressions? | statistiques
  `),
  gathered: linesOf(`
    analysé | scanné | dépouillé | recensé | relevé | modélisé | codé | comptabilisé | épluché | passé en revue
    analyser | scanner | dépouiller | recenser | relever | modéliser | coder | comptabiliser | éplucher | passer en revue
  `),
  gatheredObjects: linesOf(String.raw`
    tous les | toutes les | l'ensemble de | l'intégralité de | (?:les|ces|plus de|près de|environ)? ?\d
    (?:les |des |nos |ces )?(?:données|observations|réponses|corpus|questionnaires)
  `),
  asked: linesOf(String.raw`
    (?:sondage|questionnaire|enquête|consultation)s? (?:en ligne )?que (?:nous (?:avons|avions)|j'(?:ai|avais)) \S+é\S* | nous avons eu \d[\d ]* réponses
    (?:sondage|questionnaire|enquête|consultation)s? (?:en ligne )?que (?:nous (?:avons|avions)|j'(?:ai|avais)) (?:fait|soumis|conduit)
  `),
  owned: linesOf(`
    (?:ma|mon|notre) (?:(?:récente|dernière|propre|nouvelle|récent|dernier|nouveau|petite?|première?) )?(?:étude|sondage|questionnaire|modèle|échantillon|jeu de données|corpus|régression)
  `),
  titles: linesOf(`
    (?:les )?resultats? (?:du|de la|de notre|de nos|d un|d une|de l) ?(?:grande? |dernier |derniere )?(?:sondage|questionnaire|enquete|consultation)
    (?:reponses?|retours?) (?:au|a notre|du|a l|a la) ?(?:sondage|questionnaire|enquete|consultation)
  `),
  analyses: linesOf(String.raw`(?:(?:une|l|notre|mon) )?analyse (?:de|des|d un|d une) (?:plus de |pres de )?\d`),
  headings: linesOf(`
    (?:les |mes |nos )?donnees | ce que (?:montrent?|disent|revelent|nous disent|nous apprennent) (?:les|nos|mes|ces) (?:donnees|chiffres|reponses|resultats)
    (?:(?:les|mes|nos|notre|ma) )?(?:resultats?|methodologie|methode)(?: .{1,80})? | (?:profil|reponses) des (?:repondants|participants)
  `),
};
