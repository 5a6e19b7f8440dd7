/** French words for law, norms and what only may be. */
export const rules = {
  laws: `
    lois? | décrets? | articles? (l|r|d)?.? ?#+ | code (civil|pénal|du travail|de la santé|général)
    amendements? | règlements? | directives? | tribuna(l|ux) | cour (d|de|des|européenne) | législation
    législateur | légal(e|ement|es)? | légaux | illégal(e|ement)? | constitution | jurisprudence
    arrêtés? | ordonnances? | rgpd | normes? | réglementation | réglementaires?
    interdi(t|te|ts|tes|sent|re|ction) | obligatoires? | obligations? | impôts? | taxes? | amendes?
    sanctions? | sanctionnée?s? | passibles? d | punie?s? (de|par) | autorisée?s? | habilitée?s?
    délai légal | a le droit | ont le droit | tenue?s? d(e|') | oblige(nt)? | protégée?s? | soumise?s? à
    conformité | droits? (de|du|des|à) | délits? | exonér_* | prescription | renouvelé | remboursée?s?
  `,
  norms: `
    <amounts to> (<now> )?(comme )?(une?|des|les?|la) ((véritables?|vrais?|vraie) )?<stake>
    il (faut|faudra|faudrait|fallait) | faut-il | doi(t|s|vent|vons|vez)
    devr(ait|aient|ions|iez|ons|a|ont) | il convient d(e|')
    il est (important|essentiel|nécessaire|indispensable|recommandé|conseillé|préférable|urgent|temps|
      possible|crucial|primordial|utile) d(e|')
    (plus|pas) besoin d(e|') | veillez | n'hésitez pas | pensez à | mieux vaut | il vaut mieux
    à vous de | il suffit | suffit d(e|') | l'idéal | idéalement | il s'agit d(e|') | à condition d(e|')
    l'enjeu | privilégier
    recommand(é|ée|ons) | conseil | conseils | étapes? | astuces?
  `,
  goals: `
    objectifs? | l'objectif
  `,
  possibilities: `
    peu(t|vent) | pourr(a|ait|aient|ont|ions|iez) | possibles? | éventuel(le|s|les|lement)? | peut-être
    probablement | sans doute | parfois | souvent | généralement | en général
    potentiel(le|lement|s|les)? | risque(nt)? d(e|') | semble(nt)? | paraît
  `,
  hypotheses: `
    si | s'il | s'ils | imagin(ez|ons|e) | suppos(ons|ez|e) | admettons | prenons | prenez | supposer
    hypothèse | hypothétique | fictif | fictive | scénario | simulation | scénarios | disons
  `,
  suppositions: `
    (^|{, }|{: }|{; })(imaginons|imaginez|admettons qu|supposons|supposez)
    (^|{, }|{: }|{; })prenons!( le cas de| le cas du| le cas d'| l'exemple de| l'exemple du| l'exemple d')
    (^|{, }|{: }|{; })prenons (le cas|l'exemple) d'une?
    (est|sont) fictive?s? | fictif
    exemple…: ?(si (tu|vous|on|votre|ton|nous)|imagin|prenons|suppos)*
  `,
  conditionals: `
    ___*r(ait|aient)
  `,
  duties: `
    (est|sont|reste|restent|était|étaient) (*ment |désormais |aussi |donc |pas |plus )?<bound>
    engage(nt)? (la|leur|sa) responsabilité
    ne peu(t|vent) (pas |plus |ni )?(être|excéder|dépasser|refuser|exiger)
    dispose(nt)? d('un|e (*|#+)) (mois|délai|jours|semaines|droit)
    (a|ont|donne|donnent|ouvre|ouvrent) droit (à|aux?) | (est|sont|entrée?s?|entre) en vigueur
    sous peine d(e|')
    (impose|imposent|exige|exigent|prévoit|prévoient|interdit|interdisent|plafonne|autorise|autorisent|
      accorde|accordent) (un|une|des|la|le|les|l'|aux?|que|pourtant|désormais|également|aussi)
    (vient|viennent) d(e|') ?(rendre|interdire|imposer|autoriser|légaliser|plafonner|limiter|abroger)
    commet(tent)? (un délit|une infraction|un crime|des délits) | ne saurai(t|ent) (être|excéder|dépasser|durer)
    n'(est|sont) (admise?s?|permise?s?|autorisée?s?|possibles?) qu(e|')
    dans un délai d(e|') | à compter d(e|u) | sauf (accord|dérogation|exception|urgence)
    peu(t|vent) (demander|réclamer|exiger|refuser|saisir|contester|déduire|prononcer|infliger|bénéficier)
    doi(t|vent) (*ment )?(être|déclarer|payer|verser|remettre|afficher|informer|fournir|conserver|
      respecter|répondre|procéder|obtenir|demander|justifier)
  `,
  modals: `
    peut!(-) | peuvent!(-) | pourrait!(-) | pourraient | permettra | permettront
    !{-}(être|avoir|faire|pouvoir|savoir|dire|devoir|aller|vouloir|rendre|mettre|voir)!(-)
  `,
};
