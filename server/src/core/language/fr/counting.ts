import type { CountingLexicon } from '../number-lexicon.ts';
import { wordSet } from '../patterns.ts';

/** How French says what a figure counts. */
export const counting: CountingLexicon = {
  links: wordSet("de d' du des"),
  qualifiers: wordSet(
    "la le les l' ces ses leurs nos autres nouveaux nouvelles nouveau nouvelle grands grandes petits petites jeunes",
    'anciens anciennes premiers premières derniers dernières principaux principales différents différentes vieux bons',
    'bonnes gros grosses vrais vraies',
  ),
  stops: wordSet(
    'a à afin ai ainsi alors an ans après as au aussi autour aux avait avaient avant avec car ce cela cette chaque',
    'chez ci comme contre dans dont donc durant elle elles en encore entre est et étaient était été eux façon fois heure',
    'heures hier il ils jour jours jusque la le les leur lors lui mais malgré même minute minutes mois moins ne ni non',
    'nous on ont or ou où par parce pas pendant peu plus pour pourtant près puis puisque quand que qui quoi sa sans se',
    'selon semaine semaines sera seront si son sont sous sur tandis tant très trop un une vers via vous y année années',
    'seconde secondes siècle siècles',
  ),
};
