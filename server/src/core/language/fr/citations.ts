import type { CitationLexicon } from '../lexicon.ts';
import { LETTER, LOWER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';
import { bodies } from './bodies.ts';
import { frames } from './frames.ts';
import { A_FIGURE, BESIDE, CONTINUES, FINDS, HAVING, PERFECT, PRESENT, SAYS, TELLS, THAT } from './verbs.ts';

/** Nouns after "la même" that mean the source before. */
const MEANT_AGAIN = words(`
  source étude enquête analyse publication page revue équipe rapport article sondage baromètre document organisme
  institut auteure? catalogue médecin expert texte livre ouvrage cabinet quotidien magazine
`).join('|');

/** Verbs after an "il" or "elle" that means whoever was named before. */
const GOES_ON = words(`
  ajout constat estim not observ conclu décri recens chiffr rappel précis attribu voi soulign expliqu indiqu propos
  déduis li
`).join('|');
const GONE_ON = words(`
  comparé mesuré calculé montré étudié analysé constaté estimé observé relevé conclu trouvé démontré recensé
`).join('|');
const HAS_GONE_ON = `(?:a|ont) (?:aussi |également |notamment |ainsi |même )?(?:${GONE_ON})(?![${LETTER}])`;

/** How French prose names its sources. */
export const citations: CitationLexicon = {
  ...bodies,
  frames,
  labels: ['sources?'],
  placeholders: words('nom lien titre auteur url date annee source x xx xxx exemple'),
  prepositions: [
    'selon',
    "au micro d[e']",
    'dans (?:un|une) (?:entretien|interview|tribune|courrier) (?:à|au|aux|pour|avec)',
    'interrogée?s? par',
    "(?<!nommée?s? |baptisée?s? |appelée?s? )d'après",
    'aux yeux d(?:e|u|es)',
    'aux? dires?',
    "de l'aveu(?: même)?",
    'du propre aveu',
  ],
  openings: ['pour', 'à en croire'],
  as: ['comme', 'ainsi que', 'tel que', 'telle que'],
  verbs: [
    `(?:${FINDS})${PRESENT}(?! de soi)`,
    `(?:${SAYS})${PRESENT}${THAT}`,
    `(?:prévoi|établi|soutien|averti|prédi|écri|di|décri|fai|met|admet|reconnaî|craint|répon)(?:t|ent|ient|vent|sent|nent|tent|dent|ssent)?${THAT}`,
    ...linesOf(`
      fai(?:t|sait|saient|ont) (?:état|valoir|remarquer|savoir|observer)
      met(?:tent|tait)? en (?:avant|évidence|garde) | prévoi(?:t|ent) | tir(?:e|ent) la sonnette
      table(?:nt)? sur | tabl(?:ait|aient) sur
    `),
    `(?:(?:${SAYS})${PRESENT}|di(?:t|sent)|reconnaî(?:t|ssent)|reconnaissent|admet(?:tent)?|${PERFECT}(?:(?:${SAYS})é|dit|reconnu|admis))${HAVING}`,
    `(?:${PERFECT}confirmé|confirm${PRESENT})${A_FIGURE}`,
    `${PERFECT}(?:requis|réclamé)|requi(?:ert|èrent)`,
    `(?:${PERFECT}(?:suivi|promis)|promet(?:tent)?|vis${PRESENT}|ambitionn${PRESENT})(?= [^.,;:]{0,60}\\d)`,
    `annonc${PRESENT}${A_FIGURE}`,
    `(?:propos|défend|avanc)${PRESENT}(?:${THAT}|(?= (?:une?|des|plusieurs|deux|trois|quatre) (?:[a-zà-ÿ]+ )?(?:solution|piste|mesure|réforme|plan|idée|alternative|voie|remède|compromis|proposition|explication)s?(?: [a-zà-ÿ]+)? ?:))`,
    `(?:${SAYS}|défend)${PRESENT}(?: (?:${BESIDE}))?(?= (?:la nécessité|l'importance|l'urgence|l'intérêt|le besoin) d)`,
    `${PERFECT}présenté(?= (?:sa|ses|son|une?|les?|la|leurs?) (?:vision|résultats|étude|rapport|bilan|travaux|conclusions|chiffres|analyse|plan|projet))`,
    `détaill${PRESENT}(?= (?:les?|la|l'|ses|son|sa|ces) ?[a-zà-ÿ])`,
    // « Le syndicat l'a annoncé dans un communiqué », « le ministère y a consacré une note ».
    "(?<=l')(?:a|ont) (?:annoncé|confirmé|indiqué|révélé|rappelé|précisé|écrit|déclaré|reconnu|dit|fait savoir)(?= (?:dans|sur|par|lors|à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)(?![a-zà-ÿ]))",
    '(?:(?<=y )(?:a|ont) consacré|(?<=en )(?:a|ont) fait)(?= une? (?:[a-zà-ÿ]+ )?(?:communiqué|rapport|étude|enquête|article|note|dossier))',
    // « L'Insee confirme ces chiffres », « C'est l'Insee qui le dit ».
    `(?:confirm${PRESENT}|${PERFECT}confirmé)(?= (?:ce|cet|cette|ces) )`,
    "(?:di(?:t|sent)|affirm(?:e|ent)|rappell?(?:e|ent)|confirm(?:e|ent))(?<=qui (?:le |l')[a-z]{3,10})",
    `${PERFECT}(?:${FINDS})ée?s?`,
    `${PERFECT}annoncé${A_FIGURE}`,
    `${PERFECT}(?:(?:${SAYS})é|écrit|dit|soutenu|averti|prédit)${THAT}`,
    `${PERFECT}(?:conclu(?! (?:une?|des|plusieurs|avec) )|établi|prévu|mené|réalisé|conduit|passé au crible|mis en (?:avant|évidence|garde)|fait (?:état|valoir|remarquer|savoir))`,
  ],
  inverted: [
    `(?:${FINDS}|${SAYS})${PRESENT}`,
    `(?:${TELLS})(?:${PRESENT}|t|ssent)`,
    `(?:${CONTINUES})${PRESENT}|poursui(?:t|vent|vait|vaient)|a (?:poursuivi|continué|enchaîné|répété|lâché)`,
    '(?:di|écri|répond|préven|soutén|souten|admett|reconnaiss|prédi|avertiss|résum|déplor)(?:s|v)?(?:ait|aient)',
    `${PERFECT}(?:(?:${FINDS}|${SAYS})é|écrit|dit|soutenu|averti|prédit|promis|admis|reconnu|répondu|prévenu)`,
    `(?:fai(?:t|sait|saient)|font|${PERFECT}fait) (?:savoir|valoir|remarquer|observer)`,
    ...words(`
      prévien(?:t|nent) soutien(?:t|nent) reconnaît reconnaissent conclu(?:t|ent) (?:ad|pro)met(?:tent)? se\\sréjoui(?:t|ssent)
      (?:prévoi|averti|prédi|écri|di|décri|répon|résum|déplor)(?:e|t|ent|vent|sent|nent|tent|dent|ssent)
    `),
  ],
  adverbs: [
    ...linesOf(`
      également | aussi | ainsi | notamment | pourtant | même | en revanche | quant à (?:lui|elle) | lui-même
      elle-même | récemment | désormais | par ailleurs
    `),
    "qui|nous|le|la|les|l'|y|en|lui|leur|en outre|toutefois",
    `[${LETTER}]{3,}ment`,
  ],
  works: [
    'études?',
    'enquêtes?',
    'rapports?',
    'baromètres?',
    'sondages?',
    'données',
    'livres?',
    'ouvrages?',
    'lettres?',
    'entretiens?',
    'discours',
    'thèse',
    'catalogue',
    'inventaire',
    'relevés?',
    'chiffres',
    'statistiques',
    'travaux',
    'analyses?',
    'recherches?',
    'estimations?',
    'projections?',
    'prévisions?',
    'communiqués?',
    'bilan',
    'publications?',
    'observatoire',
    'panorama',
    'livre blanc',
    'indice',
    'classement',
    'recensement',
    'tableau de bord',
    'calculs',
    'audit',
    'registres?',
    'cahiers? de doléances',
    'pointages?|décomptes?|comptages?|états? des lieux|simulations?|notes?(?= (?:de |du |des |d))',
    'procès-verba(?:l|ux)',
    'archives',
  ],
  of: ["de l'", 'de la', 'de', 'du', 'des', "d'", 'par', "par l'", 'par le', 'par la'],
  qualities: [
    ...linesOf(`
      publiée?s? | menée?s? | réalisée?s? | conduite?s? | conjointe?s? | annuelle?s? | récente?s? | dernière?s?
      officielle?s? | complète?s? | réglementaires? | nationale?s? | scientifiques? | juridiques? | statistiques?
      de référence | mondiale?s? | commandée?s?
    `),
  ],
  speakers: words(`
    scientifique savant savante ingénieur ingénieure astronome géologue agronome démographe généticien généticienne
    pédiatre analyste chercheur chercheuse économiste expert experte spécialiste équipe ministre directeur directrice
    président présidente vice-président vice-présidente fondateur fondatrice auteure? autrice professeure? médecin
    consultant préfet préfète maire procureure? biographe historien historienne porte-parole avocate? patron patronne
    entraîneure? entraîneuse archéologue anthropologue sociologue biologiste physicien physicienne géographe linguiste
    grammairien grammairienne philosophe juriste rapporteure? députée? sénateur sénatrice élue? responsable inspecteur
    inspectrice conservateur conservatrice paléoanthropologue climatologue épidémiologiste psychologue
  `),
  roles: words(`
    déléguée? secrétaire représentante? chef cheffe cofondateur cofondatrice coordinateur coordinatrice membre
    adhérente? bénévole militante? salariée? employée? ouvrière? ouvrier technicien technicienne agriculteur
    agricultrice éleveur éleveuse maraîchère? viticulteur viticultrice boulangère? boulanger commerçante? artisane?
    restaurateur restauratrice gérante? cogérante? PDG DG DRH dirigeante? entrepreneure? enseignante? étudiante?
    infirmière? infirmier éducateur éducatrice psychologue architecte urbaniste paysagiste batelière? batelier
    éclusière? éclusier pêcheur pêcheuse capitaine pompier gendarme policier policière juge magistrate? notaire
    syndicaliste adjointe? conseillère? conseiller habitante? riveraine? locataire retraitée? parent mère père
    animateur animatrice journaliste rédacteur rédactrice écrivaine? auteur comédien comédienne cinéaste photographe
    cheminote? conducteur conductrice chauffeur chauffeuse témoin développeur développeuse associée?
    voisine? passante? cliente? usagère? usager lycéenne? lycéen collégienne? collégien élève vendeur vendeuse brocanteur
    brocanteuse supporter supportrice sinistrée? lieutenant lieutenante adjudant adjudante
  `),
  origins: [
    '(?:confirmée?s?|communiquée?s?|relayée?s?|dressée?s?|recueillie?s?|collectée?s?) par',
    '(?:analysée?s?|recensée?s?|interrogée?s?|mesurée?s?|calculée?s?|relevée?s?|compilée?s?|réalisée?s?|publiée?s?|chiffrée?s?|établie?s?) par',
    '(?:tirée?s?|issue?s?|extraite?s?|provenant|proviennent|provient|empruntée?s?) (?:de la|des|de|du|d)',
    '(?:chiffres|données|résultats|estimations|informations) viennent (?:de la|des|de|du|d)',
  ],
  bases: [
    "à partir d[e']",
    'en (?:utilisant|croisant|exploitant|combinant)',
    "en (?:nous |s')appuyant sur",
    'sur la base d[eu]',
  ],
  authors: ['nous', 'on', 'les auteurs', 'la rédaction'],
  deeds: words(`
    introduite?s? créée?s? fondée?s? lancée?s? inventée?s? conçue?s? développée?s? financée?s? signée?s? dirigée?s?
    présidée?s? organisée?s? adoptée?s? rachetée?s? animée?s?
  `),
  titled: [
    'intitulée?s?|appelée?s?|nommée?s?|baptisée?s?|surnommée?s?|dénommée?s?|dite?s?',
    "et (?:ses|sa|son|leurs?|les?|la|l')",
  ],
  same: [
    `(?:la|cette|une|le|ce) même (?:${MEANT_AGAIN})`,
    'les mêmes (?:sources|auteurs|chercheurs|travaux)',
    // « … », écrit-elle : la personne nommée avant continue.
    `(?<=[»”"], (?:(?:y|lui|leur|nous|me|te|vous) |[lm]')?)(?:[${LOWER}]{2,}(?:[ea]-t|t)|a-t)-(?:il|elle|ils|elles)`,
    // Sans guillemets, il faut un verbe qui rapporte : « …, ajoute-t-il ».
    `(?<=, )(?:(?:${FINDS}|${SAYS}|poursuiv|conclu)(?:e-t|ent)|(?:poursui|soutien|prévien|di|reconnaî|reconnaissen|écri|admet)t)-(?:ils?|elles?)`,
    'dans cette (?:expérience|étude|enquête)',
    'cette (?:étude|enquête|publication|source)',
    'ce (?:rapport|baromètre|sondage|bilan|communiqué)',
    'toujours selon (?:lui|elle|eux|elles)|selon ses auteurs',
    // « un accord qui selon lui valait plan » : un jugement, pas ce que la phrase rapporte.
    '(?<!(?:qui|dont) )selon (?:lui|elle|eux|elles)|selon (?:lui|elle|eux|elles)(?=[^.;]*\\d)',
    'à (?:ses|leurs) yeux(?=,)',
    '(?<=^[\\s"«“*]*)pour (?:lui|elle|eux|elles)(?=,)',
    "(?:on (?:y )?(?:lit|apprend)|il (?:y )?est (?:[a-z]+ )?(?:indiqué|précisé|écrit|dit|rappelé|souligné|constaté)) dans (?:l'étude|l'enquête|le rapport|le document|le communiqué)",
  ],
  sameSubjects: [
    `(?:il|elle|ils|elles)(?= (?:(?:y|en) |l')?(?:(?:${GOES_ON})(?:e|t|ent|vent)?(?![${LETTER}])|${HAS_GONE_ON}))`,
    "l'(?:étude|enquête|institut|organisme|auteure?|observatoire|ONG|agence)",
    `(?:il|elle|ils|elles)(?= (?:affirm|assur|déclar|confi|racont|jug|avanc|argument)(?:e|ent|ait|aient) (?:qu[e']|:|«))`,
    'le (?:rapport|baromètre|sondage|communiqué|papier)',
    'les (?:auteure?s|chercheurs|chercheuses|analystes)',
    'la (?:source|publication)',
  ],
  opinions: ['selon (?:lui|elle|eux|elles)', 'à (?:ses|leurs) yeux'],
  resumes: [`[${LOWER}]+-(?:ils?|elles?)`, 'pour (?:lui|elle|eux|elles)'],
  gerunds: [
    `en (?:(?:${SAYS})|(?:${FINDS})|dis|écriv|rappel|soulign)ant(?: [${LETTER}]+ment| aussi| également| même)? (?:qu[e'])`,
  ],
  opensWithName: true,
  speech: [],
  nameless: [],
  asked: [
    'répondante?s',
    'sondée?s',
    '(?:personnes|salariés|dirigeants|entreprises|parents|élèves|étudiants|enseignants|jeunes|adultes|participants|professionnels|utilisateurs|clients) (?:interrogée?s|sondée?s|questionnée?s)',
  ],
  surveys: ['enquêtes?', 'sondages?', 'baromètres?', 'études?', 'questionnaires?', 'rapports?', 'consultation'],
  nobody: words(`
    Selon Personne Rien Tout Ceci Cela Chacun Aucun Aucune Certains Certaines Beaucoup Plusieurs Experts? Études?
    Recherches? Résultats? Chiffres? Données Sondages? Bonjour Oui Non Enfin Bref Or Car Ainsi Autre Autres Source
    Sources Et Mais Quand Lorsque Comment Pourquoi Voici Voilà Ici Là Cette? Ces Nous Vous On Je Tu Ils? Elles? Qui
    Que Quoi Où Si IA L'IA GPS GNSS LIDAR Lidar Wi-Fi Bluetooth RFID GSM Exif EXIF CSV XML PDF PME TPE ETI Noël Pâques
  `),
};
