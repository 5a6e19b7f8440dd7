import type { SectionLexicon } from '../lexicon.ts';
import { linesOf } from '../phrases/pieces.ts';

/** French titles of sections in which authors tell of their own work. */
export const sections: SectionLexicon = {
  methods: linesOf(`
    (?:notre |nos )?(?:methodes?|methodologie) | (?:note|precisions|annexe) methodologiques? | methode de calcul
    (?:materiels?|donnees|sources) (?:et|&) (?:methodes?|methodologie) | methodes? (?:et|&) donnees
    (?:methode|methodologie) (?:de|du|des) (?:l |la |notre |cette )?(?:enquete|etude|sondage|analyse|recherche|calculs?)
    comment nous avons (?:procede|travaille|compte|calcule|mesure|enquete)
  `),
  results: linesOf(`
    (?:nos |les )?resultats | discussion | limites | limites (?:de l |de notre |de cette )(?:etude|enquete|analyse|methode)
  `),
  interviews: linesOf(
    "propos recueillis | (?:grand )?entretien (?:avec|réalisé|accordé) | interview (?:de|d'|avec|réalisée)",
  ),
  proposals: linesOf(`
    nous (?:proposons|demandons|exigeons|réclamons|revendiquons|souhaitons|voulons|recommandons|préconisons|suggérons)
    je (?:propose|demande|réclame|souhaite|voudrais|recommande|préconise|suggère) | (?:nous appelons|j'appelle) à
    (?:nos|mes) (?:\\S+ )?(?:propositions|demandes|revendications|exigences|recommandations|préconisations)
  `),
};
