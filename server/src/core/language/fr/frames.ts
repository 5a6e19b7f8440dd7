import type { FrameLexicon } from '../frame-lexicon.ts';
import { LETTER, LOWER } from '../patterns.ts';

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
  asObjects: ['le', 'la', 'les', 'nous', "l'"],
  gives: [],
  reckonings: [],
  printed: [`(?:tout juste |récemment )?(?:publiée?s?|parue?s?)(?:\\s+(?:${DAY}))??,?\\s+dans(?:${JOURNAL})?`],
};
