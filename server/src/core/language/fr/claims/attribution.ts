/** French words for what is said, and by nobody. */
export const attribution = {
  nobody: `
    <many> ?(<recent> )?<authority>( !(qui )*){0,2} (<say>|(l')?<has> (<meanwhile> )?<found>)
    <many> ?(<recent> )?<authority>( !(qui )*){0,2} (sont <agreed>|font consensus)
    <many> ?(<recent> )?<authority>( !(qui )*){0,2} le (disent|montrent|confirment|répètent)
    une? (<recent> )?<work>( !(qui )*){0,2} (<say>|(l')?a (<meanwhile> )?<found>)
    une? (grande? |célèbre |éminente? )?(spécialiste|experte?|analyste|observateur|observatrice)( !(qui )@){0,6} <say> qu(e|')
    (inquiétude|inquiétudes|crainte|craintes|avis|alerte|alertes|doutes|scepticisme|critiques) d(e|') ?(certains|plusieurs|nombreux|beaucoup de) <people>
    (^|{, }|{; }|{: })pour (<many> ?(<recent> )?<people>|certains|plusieurs|beaucoup)…,
    (selon|d'après|à en croire|de l'avis d(e|')) (<many> ?(<recent> )?<authority>|une? (<recent> )?<work>)
    (selon|d'après|à en croire|de l'avis d(e|')) (nos (experts|analyses|sources|estimations)|certains)
    (selon|d'après|à en croire|de l'avis d(e|')) (plusieurs|beaucoup)
    <judged>( *)? (par|chez|parmi|entre) (<many> ?)?(<recent> )?<authority>
    il (est|a été) (* )?(prouvé|démontré|établi|admis|reconnu|connu|avéré) qu(e|')
    on (estime|considère|sait|prête|raconte|a montré|a démontré|pense) (qu'|aujourd'hui|désormais|généralement)
    on l(a|e) dit | croit-on | dit-on | paraît-il | c'est (prouvé|connu|démontré|scientifiquement)
    (c'est|cela est) un fait | la science (montre|dit|prouve|est|l'a) | preuves s'accumulent
    chacun sait | tout le monde sait | il (paraît|semblerait) que | réputée?s? (pour|comme|être)
    (souvent|généralement|largement|unanimement|communément) (considérée?s?|vue?s?|perçue?s?|décrite?s?) comme
    (considérée?s?|vue?s?) (souvent |généralement |par beaucoup |par tous )comme | d'aucuns
    (selon|d'après) (la (légende|tradition|rumeur|croyance)|les rumeurs|la plupart)
    la (tradition|légende|rumeur) (rapporte|veut|raconte|dit|prétend|attribue)
    on (raconte|prétend|murmure|chuchote|dit) qu(e|')
    la (recherche|science) est (claire|formelle|unanime)
    (des|les|plusieurs|de nombreux) (tests|essais|fouilles|relevés|observations)( *)? (l')?(montrent|
      prouvent|confirment|suggèrent|indiquent|ont (*ment |encore |déjà )?(montré|prouvé|confirmé|révélé))
    (est|sont|était|étaient) (*ment |souvent |toujours |encore |aujourd'hui )?(considérée?s?|
      tenue?s?) (comme|pour) (l(a|e|')|une? d)
    certains (affirment|pensent|disent|estiment|prétendent|avancent|jugent|y voient) | de l'avis général
    (ce que|comme le) (montr|révèl|confirm|prouv|soulign|répèt|dis)* (les|de nombreuses|plusieurs|des|toutes)
    fer(ait|aient) consensus | fait consensus | à ce qu'il paraît | aux dires d(e|')
    une source (proche|interne|policière|judiciaire) | de source *
  `,
  reports: `
    (a|ont|avait|avaient) <declared>
    (déclar|affirm|annonc|expliqu|indiqu|précis|assur|estim|ajout|résum)(e|ent|ait|aient|t|uit|ise)
    (témoign|confi|soulign|not|observ|constat|souffl|racont|plaid|tranch|lâch)(e|ent|ait|aient|t|uit|ise)
    (gliss|martel|insist|regrett|dénonc|interrog|iron|détaill|pours|jug|déplor)(e|ent|ait|aient|t|uit|ise)
    (argument|avou)(e|ent|ait|aient|t|uit|ise)
    reconna(i|î)(t|ent)
    rappelle | prétend(ent)? | accuse(nt)? | s'exclame | s'inquiète | se félicite | se réjouit | s'agace
    s'étonne | s'amuse | prévient | répond | écri(t|vait) | dit | disait | soutient | poursuit
    reconnaît
  `,
  rumours: `
    aurai(t|ent) (*ment |déjà |aussi |alors )?(été |eu )?*(é|ée|és|ées|i|ie|is|u|ue|us|ert|ait|it)
    remonterai(t|ent) | compterai(t|ent) | daterai(t|ent) | serai(t|ent) (né|mort|venu|due?|l')
  `,
  commonplaces: `
    connue?s? de (tous|tout le monde) | un secret pour personne | ^on (appelle|nomme)
    mise?s? en délibéré | (par|avec) #+ voix (pour|contre)
  `,
  works: `
    (livre|roman|essai|article|film|rapport|étude|guide|ouvrage|documentaire|chanson|poème|billet|tableau|
      pièce|revue|thèse|intitulée?s?|titrée?s?)¶
  `,
  spoken: `
    ^ ?, (s'|se |nous |lui |leur )?<spoke>( <whose> *|( |-t-)(l'*|ils?|elles?|on)|-(ils?|elles?|on))
  `,
};
