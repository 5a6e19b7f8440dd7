/** French words for change, order and cause. */
export const change = {
  trends: `
    augment(e|é|ée|ent|ait|aient|ation|er|ant) | hausse | baiss(e|é|ent|ait|er|ant)
    diminu(e|é|ée|ent|ait|tion|er|ant) | progress(e|é|ent|ait|ion|er) | recul(e|é|ent|er|ait)?
    chut(e|é|ent|er|ait) | croissance | croissante?s? | décroissance | croît | croissent | bondi(t|s)?
    bond | explos(e|é|ée|ion|ent|er) | s'effondr(e|ent) | effondrée?s? | effondrement | grimp(e|é|ent|er)
    s'envol(e|ent) | recrudescence | stagn(e|é|ent|ation) | passe(nt)? d(e |')… à
    (est|sont) passée?s? d(e|') | record | réduit(e|s|es)? | réduction | s'accélère | accélération
    s'aggrave | aggravation | perd(u|ent)? | gagn(e|é|ent) | régress(e|é|ion) | de plus en plus
    de moins en moins | tend(ent)? à | tendance
    se (généralise|développe|multiplie|raréfie|répand|démocratise)(nt)? | émerge(nt|nce)?
    évolu(e|ent|é)
  `,
  superlatives: `
    (le|la|les|l'|des|du) ?(plus|moins) *
    (le|la|un des|une des) (premi(er|ère)s?|seule?s?|meilleure?s?|pires?|deuxième|second(e)?|troisième)
    les (seule?s|meilleure?s|pires) | les premi(er|ère)s (à|au|aux|d'europe|de france|du pays|de la région)
    jamais (vu|atteint|enregistré|égalé) | sans précédent | inédite?s? | de tous les temps
    (du|au) monde | de l'histoire | numéro un | leaders? | unique (au|en)
    parmi les (plus|premiers|premières) | l'une? des (plus|premi|principa|rares|seul)* | record
    première fois | l'un des principaux | la principale | le principal | les principales?
    les principaux
  `,
  rankings: `
    (c'est|est|sont|restent?|demeurent?|figurent?) (de loin |encore |toujours |aujourd'hui |parmi |
      l'une? d)?(la |le |les |es |l')(@ ){1,4}(la|le|les) (plus|moins|mieux) *
    (deuxième|troisième|quatrième|cinquième|dixième) (rang|place|position)
    c'est (la |le |l')(derni|premi|seul|meilleur|pire|plus )*
    (ce sont|{– }|{— }|sont|restent|demeurent) ?les (derni|premi|seul|meilleur|pire|plus |moins )* d(es|u|e la|e l')
    (est|reste|demeure|devient) (la |le |l'un |l'une |les )(derni|premi|seul|meilleur|pire|plus |moins |
      princip|deuxi|trois|num|des plus|des premi|des rares|des princip)*
    (aucune?|nulle?|jamais)( @){1,8} (aussi|autant|si|plus|mieux) | n'avai(t|ent) jamais
    que n'importe quel | parmi les (plus|premi|meilleur|pays) | en tête | tête d(e|u|')
    arrive (premier|première|deuxième|troisième|en) | se classe | classée?s? | podium | du jamais( |-)vu
    pour la première fois | détient | détentri
  `,
  comparisons: `
    (plus|moins|aussi|mieux|autant) (* ){0,3}(que|qu'|de) | davantage | supérieure?s? (à|aux?)
    inférieure?s? (à|aux?) | par rapport (à|aux?) | comparée?s? (à|aux?) | contre #
    contrairement (à|aux?) | tandis que | alors que | équivalent | équivaut | comparable
  `,
  causes: `
    caus(e|é|ée|ent|er|ant) | à cause d(e|u|') | en raison d(e|u|') | grâce (à|aux?)
    provoqu(e|é|ée|ent|er|ant) | entraîn(e|é|ée|ent|er|ant) | engendr(e|é|ée|ent|er)
    condui(t|sent|re) (à|aux?) | mèn(e|ent) à | abouti(t|ssent)? à | favoris(e|é|ée|ent|er|ant)
    contribu(e|é|ent|er|ant) (à|aux?) | responsables? d(e|u|') | (due?s?|liée?s?|associée?s?) (à|aux?)
    lien entre | corrél(é|ée|ation) | impact(e|s|é|ent)? | effets? | conséquences? | permet(tent|tant)?
    empêch(e|ent|er|é) | protèg(e|ent) | prévient | à l'origine d(e|u|') | résult(e|ent|é) d(e|u|')
    influenc(e|é|ent) | explique(nt)? | nui(t|sent) (à|aux?) | affect(e|é|ent) | rend(ent)?
    génèr(e|ent) | généré | génératri(ce|ces) | améliore(nt)? | dégrade(nt)? | renforce(nt)?
    transforme(nt)? | réduit | réduisent | limite(nt)? | facilite(nt)? | aggrave(nt)? | crée(nt)?
    garanti(t|ssent) | impose(nt)? | oblige(nt)? | nécessite(nt)? | exige(nt)? | menace(nt)?
    fragilise(nt)? | détrui(t|sent)
  `,
};
