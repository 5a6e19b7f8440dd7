import type { BodyLexicon } from '../body-lexicon.ts';
import { LETTER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

/** Words after papers that say whose they are. */
const WHOSE =
  '(?:internes?|judiciaires?|confidentiels?|confidentielles?|comptables?|administratifs?|officiels?|fiscaux|publics)';

const KINDS = words('documents? courriels? mails? e-mails? lettres? courriers? fichiers? messages? notes? pièces').join(
  '|',
);

const SEEN =
  '(?:obtenu|consulté|révélé|publié|transmis|communiqué|examiné|épluché|saisi|versé|divulgué)e?s?|(?:que|auxquels|auxquelles|dont) [^,.;:]{3,40} (?:a|avons|ont) ';

/** Papers that the definite article alone says which they are: "selon le rapport présenté en séance". */
export const THE_PAPERS = linesOf(`
  documents? | autopsies? | expertises? | bulletins? | dossiers? (?:d'enquête|d'instruction) | feuilles? de (?:match|route)
  notes? de (?:service|synthèse|conjoncture|cadrage)
  rapports? (?:d'[a-zà-ÿ]+|(?:présenté|remis|publié|rendu|annexé|signé|dévoilé|interne|préliminaire|parlementaire|final)[a-zà-ÿ]*)
`);

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

/** "du 14 mai 2019" */
export const OF_DAY = `(?:datée?s? |en date )?du \\d{1,2}(?:er)?(?: ${MONTH}(?: \\d{4})?|(?:/\\d{1,2}){1,2})`;

/** Papers that a day tells from others. */
const DATED = linesOf(`
  notes? | courriels? | e-mails? | lettres? | courriers? | rapports? | mémorandums? | comptes? rendus? | comptes?-rendus?
  procès-verba(?:l|ux) | jugements? | délibérations? | circulaires? | télégrammes? | mises? en demeure | bulletins?
  dépêches? | communiqués?
`).join('|');

/** Papers and pictures that newsrooms are shown. */
const SHOWN = linesOf(`
  documents? | pièces? | notes? | courriels? | e-mails? | mails? | lettres? | courriers? | rapports? | procès-verba(?:l|ux)
  échanges | messages? | contrats? | factures? | fichiers? | tableaux? | plaintes? | dossiers? | enregistrements? | images
  vidéos? | photos? | analyses? | expertises? | ordonnances? | jugements? | comptes? rendus? | audits? | listes? | registres?
`).join('|');

const READ_BY_US = [
  "(?:que|qu') ?(?:nous )?(?:avons|nous sommes|[^,.;:]{2,40} a|[^,.;:]{2,40} s'est|[^,.;:]{2,40} ont) (?:pu )?(?:consult|obten|procur|lire|lu|examin|vu|visionn|écout)[a-zà-ÿ]*",
  'dont [^,.;:]{2,40} (?:a|ont|avons) (?:eu|obtenu|pris) (?:une )?(?:copie|connaissance)|(?:auxquel|à laquel|auquel)(?:le)?s? [^,.;:]{2,40} (?:a|avons) eu accès',
  '(?:consultée?s?|obtenue?s?|visionnée?s?) par (?:nos soins|nous|la rédaction|notre)|en notre possession',
].join('|');

/** Papers that are a source wherever they stand: of a day, or in the newsroom's hands. */
export const TOLD_PAPERS = [
  `(?:${DATED})(?: [a-zà-ÿ'-]+){0,3} ${OF_DAY}`,
  `(?:${SHOWN})(?: [a-zà-ÿ'-]+){0,5},? (?:${READ_BY_US})`,
];

/** Papers by which people say or ask for something in their own name. */
const APPEALS = words('lettre appel pétition tribune plainte courrier manifeste mémoire missive requête').join('|');

/** Papers that French prose names as sources. */
export const papers: Pick<BodyLexicon, 'papers' | 'paperArticles' | 'shown' | 'tellings' | 'hearings'> = {
  papers: [
    `(?:${KINDS}) ${WHOSE}`,
    `(?:${KINDS}|contrats?|factures|images|relevés)(?= (?:[${LETTER}]+ )?(?:${SEEN}))`,
    ...linesOf(`
      procès-verb(?:al|aux) | comptes? rendus? | compte-rendu | jugement | arrêt | ordonnance de renvoi | plainte
      acte d'accusation | réquisitoire | rapport d'(?:inspection|audit|autopsie|expertise|activité|enquête) | statuts
      rapport annuel | notice | registre | dossier de presse | communiqué(?: de presse)? | délibération | comptes annuels
      étude d'impact | note interne | lettre de mission | cahier des charges | bilan comptable
    `),
  ],
  paperArticles: ['(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leurs?|plusieurs) ', "l'", ''],
  shown: [SEEN, '(?:daté|rendu|signé|adressé|remis)e?s?'],
  tellings: [
    '(?:précis|indiqu|montr|révèl|mentionn|not|soulign|affirm|évoqu|relèv|conclu|dénonc|estim|chiffr|préconis|rappell|signal|annonc|recommand)(?:e|ent|ait|aient|a)',
    '(?:fai|faisai)(?:t|ent)? état|font état|retien(?:t|nent)|établi(?:t|ssent)|di(?:t|sent)|prévoi(?:t|ent)|fixe',
    '(?:a|ont) (?:conclu|établi|montré|révélé|retenu)',
  ],
  hearings: [
    // Ceux qui écrivent une lettre ou signent un appel sont la source de ce qu'ils y disent.
    `(?:dans|par|avec) (?:une?|leur|son|sa|cette|cet) (?:${APPEALS})(?= (?:[a-zà-ÿ]+ ){0,2}(?:adressé|envoyé|remis|rendu|publié|signé|lancé|diffusé|mis)e?s? )`,
    `(?:une?|leur|cette|cet) (?:${APPEALS})(?: [a-zà-ÿ]+){0,2} (?:signé|lancé|cosigné)e?s? par [^.;:]{3,80}?(?= (?:demand|réclam|dénonc|exig|appell|affirm|estim|rappell)(?:e|ent|ait|aient|a)(?![a-zà-ÿ]))`,
    "a-t-on (?:appris|entendu) (?:à l'audience|au procès|devant [^,.;]{3,40})",
  ],
};
