import type { FrameLexicon } from '../frame-lexicon.ts';
import { LETTER, LOWER, words } from '../patterns.ts';

const DAY = `(?:(?:le|en|ce|fin|début)\\s+)?[${LETTER}\\d]+(?:\\s+[${LETTER}\\d]+){0,2}|en ligne`;

const JOURNAL = '\\s+(?:la |le |une |un )?(?:revue|journal)(?:\\s+(?:scientifique|médicale?))?';

/** French words around names that something comes from. */
export const frames: FrameLexicon = {
  one: ['le', 'la', 'les', 'cette', 'cet', 'ces', 'ce', 'du', 'selon', "l'", "d'après"],
  articles: ['le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', "l'", "d'", "de l'"],
  indefinite: ['une?'],
  fresh: ['derniers?', 'dernières?', 'récente?s?', 'nouvelle?s?', 'nouveaux?', 'même', 'célèbre'],
  about: ['sur', 'concernant'],
  teams: ['et (?:son équipe|ses collègues|ses coauteurs)'],
  places: ['(?:loc|nation|région|département)ale?', 'locaux'],
  and: ['et'],
  of: ['de la', 'du', 'des', 'de', "de l'", "d'", "l'"],
  inWork: ['dans (?:son|sa|ses|leurs?|une?)'],
  groups: [],
  staff: [],
  trade: [
    '(?!(?:calendrier|dossier|courrier|papier|cahier|fichier|quartier|critère|indicateur|moteur|secteur)\\s)' +
      `[${LOWER}-]{3,}(?:eur|euse|rice|ier|ière|iste|ienne?|logue|graphe|ecin|isane?)`,
  ],
  toldTo: [],
  from: ['de', 'des', 'du', 'à', 'en', "d'"],
  by: ['par'],
  in: ['dans', 'en'],
  that: ["qu[e']"],
  fields: ['en'],
  when: ["lorsqu[e']", 'quand', "depuis qu[e']", "avant qu[e']", "dès qu[e']", "après qu[e']"],
  cameOut: [
    '(?:est|était|soit) (?:sortie?|parue?)',
    '(?:a|avait) été (?:publiée?|rendue? publique?)',
    'paraît|sort|paraissait|sortait',
  ],
  asObjects: ['le', 'la', 'les', 'nous', "l'"],
  gives: [],
  reckonings: [],
  honorifics: ['Me', 'Maître', 'Dr', 'Docteur', 'Pr', 'Mgr'],
  shortHonorifics: ['[Mm]me ', 'M\\. ', 'Dr\\.? '],
  offices: words(`
    (?:sous-)?préfète? maire ministre(?:\\sdéléguée?)? procureure? députée? sénateur sénatrice évêque curé patron(?:ne)?
    gérante? propriétaire entraîneure? entraîneuse capitaine
  `),
  officeLinks: ['de la', "de l'", 'des', 'du', 'de', "d'"],
  functionArticles: ['le', 'la', "l'", 'un', 'une', 'son', 'sa'],
  functionLinks: ["de l'", 'du', 'de la', 'de'],
  goesOn: words(`
    dans pour selon avec en sur par à au aux chez qui dont mais et ou où comme après avant depuis lors il elle on ce
    cette si
  `),
  who: ['qui'],
  years: ['\\sans'],
  printed: [`(?:tout juste |récemment )?(?:publiée?s?|parue?s?)(?:\\s+(?:${DAY}))??,?\\s+dans(?:${JOURNAL})?`],
};
