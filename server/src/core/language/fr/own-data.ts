import type { OwnDataLexicon } from '../lexicon.ts';
import { linesOf } from '../phrases/pieces.ts';

/** How French says that figures are the author's own. */
export const ownData: OwnDataLexicon = {
  works: [
    'calculs?|décomptes?|comptages?|relevés?|recensements?|enquêtes?|sondages?|estimations?|analyses?|données|chiffres|mesures|statistiques',
  ],
  asking: linesOf(String.raw`
    notre (?:\S+ )?(?:enquête|sondage|baromètre|consultation|questionnaire|appel à témoignages)(?: \S+){0,2} auprès (?:de|d')
    (?<=(?:à|de|dans|pour|par) )notre (?:grande |dernière |première |nouvelle |précédente )?(?:enquête|consultation)
    (?<=(?:à|de|dans|pour|par) )notre (?:dernier |premier |nouveau |précédent )?(?:sondage|questionnaire|baromètre)
    (?<=(?:selon|d'après) )(?:nos|notre|mes) (?:calculs?|décomptes?|comptages?|recensements?|estimations?|analyses?(?: des données)?)
    nous (?:avons|avions) (?:interrogé|sondé|questionné|contacté|épluché|dépouillé|recensé|comptabilisé) (?:\S+ )?\d
    (?:nous avons|j'ai) (?:reçu|recueilli|analysé|compté|obtenu|eu|dépouillé) (?:\S+ )?\d[\d ]* (?:réponses|questionnaires|témoignages|entretiens)
    j'ai (?:moi-même )?(?:interrogé|sondé|questionné|contacté|épluché|dépouillé|recensé|comptabilisé) (?:\S+ )?\d
    (?:sondage|questionnaire|enquête|consultation) que (?:nous (?:avons|avions)|j'(?:ai|avais)) (?:fait|lancée?|menée?|diffusée?|réalisée?|envoyée?|soumise?)
  `),
  owners: ['(?:nos|notre|mes|mon|ma) propres?'],
  makers: [
    '(?:(?:réalisée?s?|établie?s?|menée?s?|faite?s?) par|de) (?:la|notre) rédaction|(?:(?:réalisée?s?|établie?s?|menée?s?|faite?s?) )?par nos soins',
  ],
  labelledOwners: ['nos|notre|mes|mon|ma'],
  labelledMakers: [
    "(?:de |par )?(?:l'|les |des )(?:auteure?s?|autrices?)|personnels?|personnelles?|propres?|maison|internes?",
  ],
  talks: [
    'entretiens?|interviews?|entrevues?|échanges?|conversations?|rencontres?|visites?|reportages?|observations?|constats?',
    'questions|courriels?|correspondances?|propos recueillis',
  ],
  alone: [
    "(?:l'|les )?(?:auteure?s?|autrices?)|(?:la |notre )?rédaction|nous-mêmes|(?:travail|élaboration) (?:personnel|personnelle|propre)",
  ],
  cited: 'calculs de la rédaction',
};
