import type { BodyLexicon } from '../body-lexicon.ts';
import { LETTER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';
import { OF_DAY, papers, THE_PAPERS, TOLD_PAPERS } from './papers.ts';

/** Bodies of which there are many: « le syndicat » alone says of none which it is. */
const COMMON_BODIES = words(`
  cabinet institut organisme agence fédération association syndicat journal quotidien hebdomadaire mensuel magazine
  revue entreprise société groupe constructeur fabricant opérateur exploitant collectif université banque ONG direction
  hôpital marque éditeur plateforme site famille
`);

/** Bodies and people in office that French prose names as sources. */
export const bodies: BodyLexicon = {
  ...papers,
  records: words('documents? comptes? dossiers? documentation réquisitions? attendus'),
  institutions: [
    ...COMMON_BODIES,
    ...words(`
      ministère préfecture sous-préfecture mairie municipalité gouvernement parquet police gendarmerie chambre musée
      régie observatoire catalogue inventaire rectorat conseil tribunal cour commission comité fondation parti armée
      état-major justice administration interprofession organisation organisateur parlement sénat ambassade
    `),
    ...THE_PAPERS,
    ...words('inspection intersyndicale accusation opposition exécutif entourage'),
    ...linesOf(
      "ministère public | assurance maladie | communauté de communes | communauté d'agglomération | communauté urbaine",
    ),
    'services?(?: de)?',
  ],
  commonBodies: [...COMMON_BODIES, 'services?'],
  places: words(`
    ville commune métropole région département agglomération intercommunalité académie école lycée collège faculté
    centre réseau bureau office caisse compagnie chaîne club bailleur promoteur assureur distributeur transporteur
    coopérative laboratoire studio start-up mutuelle prison aéroport port
  `),
  officials: words(`
    maire préfet préfète sous-préfet sous-préfète procureure? ministre présidente? vice-présidente? directeur directrice
    patron(?:ne)? PDG porte-parole avocate? proviseure? recteur rectrice commandante? colonel entraîneure? sélectionneur
    rapporteure? adjointe? commissaire juge gérante? propriétaire élue? députée? sénateur sénatrice rédacteur rédactrice
    fondateur fondatrice dirigeante? capitaine ambassadeur ambassadrice évêque lieutenant lieutenante légiste
    enquêteur enquêtrice bâtonnier bâtonnière trésorier trésorière doyen doyenne secrétaire\\sgénérale? magistrate?
    coach manager
    experte?\\s(?:psychiatre|psychologue|judiciaire|médical|médicale)
  `),
  collectives: [
    ...words(`
      pompiers sapeurs-pompiers secours secouristes autorités gendarmes policiers enquêteurs organisateurs
      organisatrices syndicats magistrats juges douanes douaniers élus notaires avocats services démineurs initiateurs
      initiatrices proches légistes experts\\s(?:psychiatres|psychologues|judiciaires)
    `),
    "forces de l'ordre",
  ],
  definitePlural: ['les ', 'ses ', 'leurs '],
  definite: ["l'", 'le', 'la', 'son', 'sa', 'leur', 'les services'],
  anyOne: ['une?', 'certaine?s?', 'plusieurs'],
  unsaid: words('un une des aucune? chaque certaine?s? plusieurs quelques deux trois tout toute'),
  bodyQualities: words('ale?s? aux elles? iques? aires? ives? [ié]ennes? aises?'),
  bodyLinks: ['de la ', "de l'", 'des? ', 'du ', "d'"],
  bodyTails: [],
  beforeBodies: [
    ...['dans', 'pour', 'lors', 'ce', 'cette', 'de (?:son|leur) côté'],
    '(?:contacté|sollicité|interrogé|joint|questionné|appelé)e?s?',
  ],
  saidWhen: [],
  possessives: ['son', 'sa', 'ses', 'leurs?'],
  someone: ['une?', 'le', 'la'],
  spokespeople: ['porte-parole', 'représentante?'],
  learnt: [
    "(?:de l'aveu(?: même)?|du propre aveu|aux? dires?) (?:de la|de l'|du|des|de)",
    "(?:appris|indiqué|confirmé|précisé|(?:recueilli|obtenu|vérifié|collecté)e?s?)(?:-on)?(?: [a-zéè]+)? auprès (?:de la|de l'|du|des|de)",
  ],
  guarded: [
    'de (?:son|leur) propre aveu',
    // Ce qui est jugé l'est publiquement : « comparaît devant le tribunal de X », « condamné par la cour d'appel ».
    '(?<=(?:comparai|jugée?|condamn|relax|acquitt|poursuivi|renvoyée?|déférée?)[^.;:«»]{0,80} (?:devant|par) )(?:le tribunal|la cour|le juge|les juges|la justice|le conseil de)',
    'de source (?:policière|judiciaire|syndicale|gouvernementale|diplomatique|officielle|hospitalière|militaire|préfectorale|municipale|ministérielle|parlementaire|sécuritaire|médicale)',
  ],
  selfReports: [
    `(?:a-t|ont)-(?:ils?|elles?) (?:aussi |ainsi |également |encore )?[${LETTER}]{3,}(?:é|it|u)`,
    '(?:annonce|indique|précise|ajoute|explique|affirme|assure|souligne|estime)(?:nt)?-t-(?:ils?|elles?)',
  ],
  varies: [
    'vari(?:e|ent|ait|aient|er|ant|ables?|ations?|era|eront)',
    `(?:diff[èé]r|oscill|fluctu|dépend|échelonn)[${LETTER}]*`,
    'allant|chang(?:e|ent|er)|entre [^.;]{0,40}\\d[^.;]{0,20} et|de [^.;]{0,10}\\d[^.;]{0,15} à [^.;]{0,8}\\d',
  ],
  lawBooks: [
    'code (?:pénal|civil|électoral|monétaire et financier|rural|forestier|minier)',
    "code (?:de la |de l'|du |des |de )(?:route|travail|consommation|propriété intellectuelle|environnement|urbanisme|santé publique|éducation|sécurité (?:sociale|intérieure)|commerce|procédure [a-z]+|impôts|construction|action sociale|énergie|aviation|transports|assurances|famille|sport|nationalité|défense|patrimoine|tourisme|collectivités [a-z]+|douanes|eaux|forêts|ports|mutualité|déontologie)",
  ],
  lawTexts: [
    `(?:je|nous|par (?:moi|nous))(?:,? [${LETTER}]+){0,4},? soussignée?s?`,
    String.raw`articles? (?:[LRDA][.-]? ?)?\d+(?:[-–]\d+)*(?: (?:du|de la|de l'|alinéa)\s?[${LETTER} ]{3,40})?`,
    String.raw`art\. (?:[LRDA][.-]? ?)?\d+(?:[-–]\d+)*`,
    `(?:loi|décret|ordonnance|arrêté|règlement|directive|délibération|circulaire) (?:n° ?\\d[\\d/-]*|\\(UE\\) \\d[\\d/-]*|${OF_DAY})`,
    '(?:loi|décret|ordonnance|arrêté) du \\d[\\d/-]*',
    ...TOLD_PAPERS,
  ],
};
