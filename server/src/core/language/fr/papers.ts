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
  hearings: ["a-t-on (?:appris|entendu) (?:à l'audience|au procès|devant [^,.;]{3,40})"],
};
