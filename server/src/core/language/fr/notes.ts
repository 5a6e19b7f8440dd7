import type { NoteLexicon } from '../lexicon.ts';
import { words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

const DATE = '\\d{1,2}(?:er)? [a-zéû]{3,9}\\.? (?:19|20)\\d{2}';

const LAWS = words(`
  [Ll]oi [Dd]écret(?:-loi)? [Oo]rdonnance [Aa]rrêté [Rr]èglement [Dd]irective [Cc]irculaire [Dd]élibération
  [Dd]écision
`).join('|');

const COURTS = linesOf(`
  Conseil d['’]État | CE | Cour de cassation | Cass\\. | Conseil constitutionnel | Cons\\. const\\. | Cour d['’]appel
  Tribunal [^,\\r\\n]{3,40} | CA | CAA | TA | TGI | TJ | CJUE | CJCE | CEDH | Cour EDH | CNIL
`).join('|');

/** How French notes refer to what they name. */
export const notes: NoteLexicon = {
  leads: ['voir(?: aussi| notamment| par exemple| également)?', 'cf', 'sources?(?= ?:)', 'in', 'citée?s? (?:par|dans)'],
  same: ['ibid', 'ibidem', 'id', 'idem', '(?:au )?même (?:endroit|ouvrage|source|référence)', 'loc\\. ?cit'],
  earlier: [
    'op\\.? ?cit',
    'art\\.? ?cit',
    'ouvr\\.? ?cité',
    'ouvrage cité',
    'article cité',
    'loc\\.? ?cit',
    'déjà citée?',
  ],
  pointers: ['(?:la )?note', '(?:supra|infra),? (?:la )?note', 'n\\.'],
  laws: [
    `(?:${LAWS})(?: [a-zé']{4,20}){0,2} (?:n[°o]\\.? ?[\\d(]|\\((?:UE|CE|CEE)\\) (?:n[°o] ?)?|du (?=${DATE}))[\\dA-Z./-]*`,
    '(?:[Cc]ode|[Cc]onstitution|[Cc]harte|[Tt]raité|[Cc]onvention) [^.,;\\r\\n]{3,60}, (?:art(?:icles?|\\.)|§)',
    '(?:C\\. ?[a-z]{2,8}\\.|CGI|CGCT|CPI|CESEDA), (?:art(?:icles?|\\.)|§)',
    "[Aa]rt(?:icles?|\\.) (?:[LRDA][.-]? ?\\*?)?\\d[\\d-]*[^,\\r\\n]{0,12} (?:du |de la |de l['’]|des )[^.,\\r\\n]{3,60}",
    `(?:${COURTS}),? [^\\r\\n]{0,80}?${DATE}`,
    'JO(?:RF|UE|CE)?,? (?:n[°o] ?\\d|du \\d|[LC] \\d)',
  ],
  interviews: [
    'entretien',
    'interview',
    'entrevue',
    'conversation',
    'échange',
    'communication personnelle',
    'propos recueillis',
  ],
  documents: linesOf(`
    recensements? | bilans? | annuaires? | atlas | communiqués? | dossiers? | sites? | portail | page | blog | compte-rendu
    comptes? rendus? | fiches? | notices? | guides? | chiffres | statistiques | registres? | procès-verba(?:l|ux) | avis
    tableaux? de bord | base de données | notes? de conjoncture | budgets? | auditions? | panorama | observations | relevés?
    mémoires? | actes | brochure | journal officiel | cadastre | état civil | comptabilité | correspondance
  `),
  measures: words('donnees chiffres statistiques estimations estimation'),
  holdings: words('archives arch fonds bibliotheque bnf ad an sga shd'),
  tells: words(`
    ne n est sont était étaient a ont avait avaient sera seront serait fait font peut peuvent doit doivent nous je j il
    elle ils elles vous qui que qu dont où cela ceci ça y se mais donc si comme
  `),
  remarks: words(`
    ce cet cette ces on nos notre mes mon auteur auteurs hors sauf excepte environ prix taux montant montants valeur valeurs provisoire champ unite unites moyenne total base
    euros ici nb note notes voir idem calcul calculs traduction traduit precision remarque attention arrondi arrondis
    chiffre resultat resultats lire lecture definition
  `),
  areas: words(`
    france europe ue eu monde paris corse metropole outre mer drom dom tom ile afrique asie amerique belgique suisse
    allemagne italie espagne angleterre chine canada quebec etats unis
  `),
};
