/** French words for whom and what is spoken of. */
export const things = {
  definitions: `
    (est|sont|était|étaient) (un|une|des|le|la|les|l'|aussi un|aussi une|donc un|donc une)
    désigne(nt)? | signifie(nt)? | consiste(nt)? | s'appelle(nt)? | appelée?s? | il s'agit
    correspond(ent)? | se définit | défini(e|s|es)?
  `,
  clauses: `
    quand | lorsqu' | lorsque | ce qui | ce que | ce qu' | ce dont | parce qu' | parce que | pourquoi
    comment | voilà | tant que | dès que | plutôt que | afin d(e|') | pour que
  `,
  vague: `
    beaucoup | peu | plusieurs | certaine?s | divers | diverses | différente?s | nombreu(x|ses)
    autres? | etc | quelques | multiples | variée?s | de plus en plus | la plupart
  `,
  abstracts: `
    approche | besoins? | enjeux? | processus | efficacité | optimisation | adoption | accompagnement
    transformation | stratégies? | objectifs? | valeur | qualité | cadre | action | actions | démarche
    gestion | mise en (œuvre|place) | accès | solutions? | bénéfices? | avantages? | défis? | rôle
    capacité | importance | possibilités? | idées? | manière | façon | sens | façons | question
    problème | problèmes | raison | raisons | notion | concept | vision | logique | nature | culture
    confiance | innovation | performance | outils?
  `,
  people: `
    présidente? | ministres? | députée?s? | maires? | roi | reine | empereur | prince | princesse
    général | amiral | colonel | capitaine | directeur | directrice | fondateur | fondatrice
    cofondateur | pdg | patron | inventeur | ingénieur | physicien | physicienne | chimiste
    mathématicien | mathématicienne | astronome | médecin | chirurgien | professeure? | chercheuse
    chercheur | écrivain | écrivaine | auteure? | poète | peintre | compositeur | architecte
    journaliste | avocate? | juge | philosophe | historien | historienne | entrepreneur | entrepreneuse
    champion | championne | joueur | joueuse | père | mère | fils | fille | frère | sœur | soeur
    épouse | mari | femme | homme | enfant | esclave | soldats? | ouvriers? | paysans? | habitants?
    prêtre | évêque | pape | curé | moine | garde | développeur | développeuse | artiste | chanteur
    chanteuse | acteur | actrice | couple | équipe | foule
  `,
  cases: `
    par exemple | exemple | exemples | illustre(nt)? | à l'image d(e|u|') | cas concret
    témoign(e|ent|age|ages) | étude de cas | retour d'expérience | concrètement | entreprise | cabinet
    pme | client
  `,
  plurals: `
    !(<in -ent>|*ment)___*ent | !(<in -ent>)__*(aim|orm|irm|omm|éém)ent
  `,
};
