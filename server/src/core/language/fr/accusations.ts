import type { AccusationLexicon } from '../claim-lexicon.ts';

const WRONG =
  "(?:fraudes?|détournements?|corruption|escroqueries?|malversations?|pots-de-vin|blanchiment|abus de (?:biens sociaux|confiance|faiblesse|pouvoir)|prises? illégales? d'intérêts|favoritisme|concussion|trafics? (?:d'influence|de [a-zà-ÿ]+)|harcèlements?|faux et usages? de faux|faux témoignages?|évasion fiscale|conflits? d'intérêts|recels?|vols?|viols?|agressions?|violences?|meurtres?|assassinats?|homicides?|extorsions?|chantages?|diffamations?|plagiats?|dopage|espionnage|ententes? illicites?|discriminations?|négligences?|maltraitances?|travail dissimulé|mise en danger|délits? d'initiés?|emplois? fictifs?|tromperies?|dissimulations?|favoritisme|népotisme)";

const OFTEN = '(?:[a-zà-ÿ]+ment |aussi |déjà |pourtant |ensuite |longtemps |depuis |bien |alors |même )?';

const BEEN =
  "(?:est|sont|était|étaient|fut|furent|(?:a|ont|avait|avaient|vient d'|viennent d') ?(?:été|être)|s'est vu|se sont vu)";

const HAS = '(?:a|ont|avait|avaient|aurait|auraient|avoir)';

/** Words of French for what somebody did wrong, or is said to have done. */
export const accusations: AccusationLexicon = {
  accusations: [
    `${BEEN} ${OFTEN}(?:condamnée?s? (?:à (?:une?|\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|verser|payer|rembourser|la|de la|mort)|pour|en|par|au pénal)|inculpée?s?|mise?s? en (?:examen|cause|accusation)|(?:accusée?s?|soupçonnée?s?|suspectée?s?|convaincue?s?) d[e']|poursuivie?s? (?:pour|en justice)|(?:jugée?s?|reconnue?s?|déclarée?s?) coupables?|incarcérée?s?|écrouée?s?|emprisonnée?s?|arrêtée?s? pour|impliquée?s? dans une? (?:affaire|scandale|fraude|trafic)|visée?s? par une? (?:enquête|plainte|information judiciaire)|révoquée?s? pour|licenciée?s? pour faute|coupables? d[e']|complices? d[e'])`,
    '(?:a|ont|avait|avaient) été (?:définitivement |aussi |déjà )?condamnée?s?',
    `${HAS} ${OFTEN}(?:détourné(?= (?:des |de l'|les |l'argent|plus |près |quelque|\\d|plusieurs |une partie))|fraudé|corrompu|escroqué|falsifié|truqué|soudoyé|extorqué|harcelé|agressé|violé|pillé|plagié|maquillé|empoché|maltraité|triché|menti|trompé(?= (?:ses |les |son |la |le |l'))|blanchi(?= (?:de |des |l'))|espionné|assassiné|racketté|spolié|volé(?= (?:des |les |l'argent|\\d|plus |ses |à ses)))`,
    `${HAS} ${OFTEN}(?:commis|couvert|orchestré|avoué|organisé|nié|reconnu) (?:une?|des|les?|la|cette|ces|plusieurs|de nombreu(?:x|ses)) (?:[a-zà-ÿ]+ )?${WRONG}`,
    `(?:versé|touché|reçu|perçu|accepté|payé|verse|touche|reçoit|perçoit) (?:des|de nombreux|plusieurs) pots-de-vin`,
    `(?:détourne|détournent|détournait|détournaient) (?:des fonds|de l'argent|l'argent|les fonds|\\d+|plusieurs millions)`,
    `(?:affaires?|scandales?|soupçons?|accusations?|enquêtes?|plaintes?|procès|faits|condamnations?|poursuites|mises? en examen|coupables?|complices?) (?:[a-zà-ÿ]+ )?(?:pour|de|des|en|d') ?${WRONG}`,
    "accus(?:e|ent|ait|aient|a|èrent) (?:[a-zà-ÿ'-]+ ){1,6}d(?:e|')|s'(?:est|étaient|était) rendue?s? coupables?|se (?:sont|rend|rendent) (?:rendue?s? )?coupables?|s'(?:est|était) enrichie?s? sur|se sont enrichis sur",
  ],
  wrongs: [
    "fraudes?(?! (?:bancaire|en ligne))|détournements? d[e'] ?(?:fonds|biens|argent|l'argent|subventions|mineurs?)|corruption|escroqueries?|malversations?|pots-de-vin|blanchiment d'argent|abus de (?:biens sociaux|confiance|faiblesse)|prises? illégales? d'intérêts|favoritisme|concussion|trafic d'influence|faux et usages? de faux|évasion fiscale|conflits? d'intérêts|plagiat|délits? d'initiés?|emplois? fictifs?|harcèlement (?:moral|sexuel)",
  ],
  anybody: [
    "quiconque|(?:toute|une) personne|tout (?:salarié|individu|contrevenant|auteur|employeur|dirigeant|professionnel|citoyen)|(?:celui|celle|ceux|celles) qui|n'importe qui|un individu|en cas d[e']|lorsqu'(?:une?|on)|quand (?:une?|on)",
  ],
};
