/** French lists that phrases of others name. */
export const parts = {
  number: `
    (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|
      quarante|cinquante|soixante|cents?|mille)(-@)?
  `,
  counted: `
    ans | années | mois | semaines | jours | heures | minutes | secondes | personnes | euros | dollars | morts
    fois | points | pays | entreprises | salariés | enfants | siècles | kilomètres | mètres | tonnes | litres
    habitants | millions | milliards | kilos | degrés | centimètres | hectares | élèves | emplois | logements
  `,
  year: '1### | 20##',
  many: `
    les | des | de nombreu(x|ses) | plusieurs | certaine?s | beaucoup d(e|') | la plupart des | bien des
    quelques | d'autres | tous les | toutes les | nombre d(e|')
  `,
  recent: `
    dernière?s | derniers | récente?s? | nombreu(ses|x) | rares | grande?s? | vaste | meilleurs | autres
  `,
  /** Whoever may be appealed to without a name. */
  people: `
    !(<machines>)*(istes|ystes|oriens|oriennes|logues|iciens|iciennes|ciens|cheurs|cheuses|teurs|trices)
    *(iatres|nomes|thropes|graphes|decins|rinaires|perts|pertes) | savants | professionnels | fabricants
    juristes | avocats | proches | critiques | milieux | médias | parents | enseignants | pédiatres
    laboratoires | équipes
  `,
  machines: `
    (créa|ac|fac|sec|vec|ordina|cap|mo)t(eurs|rices)
  `,
  work: `
    études? | enquêtes? | sondages? | recherches? | analyses? | rapports? | relectures? | expériences?
    méta-analyses? | estimations? | statistiques?
  `,
  authority: `
    <people> | <work> | travaux | manuels | sources | données | chiffres | projections | prévisions
  `,
  meanwhile: `
    *ment | aussi | déjà | pourtant | ensuite | longtemps | depuis | bien | alors | même
  `,
  has: 'a | ont | avait | avaient | aurait | auraient | avoir',
  been: `
    a | ont | avait | avaient | est | sont | était | étaient | fut | furent | s'est vu | se sont vu
    (a|ont|avait|avaient|vient d'|viennent d') ?(été|être)
  `,
  /** Verbs for what people or works without a name say. */
  say: `
    (se |l'|le |les |en |y |ne )?<says>
  `,
  says: `
    (parl|pens|estim|anticip|vari|jug|redout|contest|recommand|conseill|préconis)(e|ent|ait|aient|èrent)
    (affirm|alert|constat|observ|not|soulign|rappell|répèt|considèr|attribu|évoqu)(e|ent|ait|aient|èrent)
    (avanc|qualifi|rapport|signal|plaid|dénonc|montr|démontr|suggèr|indiqu|confirm)(e|ent|ait|aient|èrent)
    (révèl|prouv|concord|pench|dout|tempèr|expliqu|insist|accord|inquièt|interrog)(e|ent|ait|aient|èrent)
    (annonc|tabl)(e|ent|ait|aient|èrent)
    s'(accord|inquièt|interrog)ent | craignent | soutien(t|nent) | avertissent | di(t|sent) | prévoi(t|ent)
    débattent | voient | mettent en garde | reconnaissent | convergent | décri(t|vent) | conclu(t|ent)
    laissent penser | donnent
  `,
  found: `
    montré | démontré | prouvé | révélé | établi | conclu | estimé | confirmé | constaté | observé | souligné
    trouvé | calculé | découvert | mis en évidence | suggéré | indiqué | affirmé | alerté | averti | mesuré
    évalué | identifié | rapporté | analysé | reconnu | dénoncé | recommandé | dit | expliqué | noté
  `,
  agreed: `
    unanimes | formels | formelles | d'accord | divisés | partagés | catégoriques
  `,
  judged: `
    (considér|jug|estim|contest|salu|critiqu|partag|dénonc|évalu|montr|démontr|confirm|prouv|soulign|recommand|
      observ|constat|qualifi|attribu)ée?s?
    reconnue?s? | admise?s? | décrite?s? | établie?s? | débattue?s?
  `,
  /** Participles for what happened to somebody or something. */
  done: `
    (fond|cré|lanc|invent|décéd|tu|remport|sign|adopt|ferm|rachet|publi|commenc|début|nomm|arrêt)ée?s?
    (condamn|approuv|rejet|inaugur|annonc|vot|instaur|promulgu|abrog|dévoil|présent|décid|rencontr)ée?s?
    (entr|quitt|licenci|gagn|déploy|organis|transform|retir|valid|confi|class|envoy|recrut|embauch)ée?s?
    (signal|coût|constat|trouv|frapp|touch|évacu|bless|hospitalis|incendi|inond|rest|pass|tomb|arriv)ée?s?
    (supprim)ée?s?
    (construit|découvert|mort|ouvert|sorti|détruit|introduit|interdit|rejoint|rouvert|investi|transmis|fait|
      permis|conduit|parti|mis|pris|remis|réuni)(e|s|es)?
    (né|vendu|devenu|apparu|disparu|reçu|obtenu|perdu|battu|conçu|reconnu|rendu|vu|revenu|venu|élu|fondu)e?s?
    (développ|install)ée?s?
  `,
  /** Things that everybody has are nobody's own: "votre sang". */
  everybodys: `
    corps | organismes? | cerveaux? | sang | muscles? | cœurs? | foie | peau | cellules? | gènes | adn | estomac
    poumons? | os | métabolisme | intestins?
  `,
  /** Things that all of us share: "notre planète". */
  shared: `
    planète | espèce | ancêtres | sociétés | monde | atmosphère | océans | système solaire | galaxie
  `,
  /** Words before an order. */
  first: `
    puis | ensuite,? | enfin,? | d'abord,? | alors,? | maintenant,? | ne | et | -
  `,
  'no order': `
    raisons | maisons | saisons | questions | solutions | actions | options | versions | stations | notions
    boissons | poissons | prisons | chansons | régions | missions | émissions | pensions | fonctions | gestion
    avons | allons | assez | chez | nez | rez
  `,
  /** People of whom there are many in one place. */
  crowd: `
    gens | personnes | manifestante?s? | habitante?s? | riverains | grévistes | supporters | spectateurs | visiteurs
    étudiante?s? | salariés | citoyens | agriculteurs
  `,
  /** Openings of a statement that only say that it is made. */
  recalled: `
    (rappelons|notons|précisons|soulignons|signalons|ajoutons) (aussi |toutefois |également |enfin |au passage )?qu(e|')
  `,
  /** Ends in -ent without being a verb. */
  'in -ent': `
    souvent | argent | agent | urgent | présent | absent | vent | dent | cent | gent | content | continent
    intelligent | patient | client | parent | talent | accent | récent | excellent | violent | lent
    différent | équivalent | permanent | évident | transparent | innocent | prudent | adolescent | président
    accident | incident | précédent | antécédent | occident | orient | ingrédient | quotient | inconvénient
    récipient | efficient | coefficient | conscient | inconscient | ambient | pourcent | compétent
    pertinent | éminent | imminent | couvent | serpent | torrent | concurrent | cohérent | adhérent
    apparent | pent | ardent | résident | fréquent | conséquent | éloquent | turbulent | opulent | insolent
    indulgent | diligent | négligent | divergent | convergent | contingent | astringent
  `,
  /** Words that go on after an "il" that stands for nobody. */
  'of nobody': `
    y | faut | s'agit | existe | suffit | semble | convient | reste | paraît | vaut | arrive | fallut | fallait
    faudra | faudrait | s'avère | ne faut | n'y | n'est pas | peut | pleut | se peut | est (* )?<fact>
    est (d'|à|question)
  `,
  fact: `
    possible | important | nécessaire | difficile | facile | essentiel | temps | vrai | clair | évident | utile
    probable | recommandé | conseillé | préférable | rare | fréquent | courant | prouvé | interdit | obligatoire
  `,
  wrong: `
    fraudes? | détournements? | corruption | escroqueries? | malversations? | pots-de-vin | blanchiment
    abus de (biens sociaux|confiance|faiblesse|pouvoir) | prises? illégales? d'intérêts | favoritisme
    concussion | trafics? (d'influence|de *) | harcèlements? | faux et usages? de faux | faux témoignages?
    évasion fiscale | conflits? d'intérêts | recels? | vols? | viols? | agressions? | violences? | meurtres?
    assassinats? | homicides? | extorsions? | chantages? | diffamations? | plagiats? | dopage | espionnage
    ententes? illicites? | discriminations? | négligences? | maltraitances? | travail dissimulé
    mise en danger | délits? d'initiés? | emplois? fictifs? | tromperies? | dissimulations? | népotisme
  `,
  declared: `
    déclaré | affirmé | annoncé | expliqué | indiqué | précisé | assuré | reconnu | estimé | ajouté
    rappelé | averti | promis | admis | confié | souligné | répondu | lancé | dénoncé | nié | écrit | dit
    demandé | accusé | proposé | recommandé
  `,
  spoke: `
    (a|ont|avait|avaient) (*ment |aussi |même )?__*(é|i|t|u|is) | __*(e|ent|it|t|a|ait|aient|end)
  `,
  whose: `
    le | la | une? | des | les | son | sa | leurs? | ce | cette | notre
  `,
  'amounts to': `
    (représent|constitu|demeur|rest|apparaî|apparaiss)(e|ent|t)
  `,
  now: `
    donc | ainsi | aujourd'hui | désormais | également
  `,
  stake: `
    enjeux? | leviers? | opportunités? | atouts? | défis? | socles? | priorités? | étapes? | outils?
  `,
  /** Words for what rules make of somebody or something. */
  bound: `
    tenue?s? d | habilitée?s? | passibles? | punie?s? | exonérée?s? | exemptée?s? | soumise?s? (à|aux?)
    imposables? | déductibles? | interdite?s? | obligatoires? | facultati(f|ve)s? | plafonnée?s?
    remboursée?s? | autorisée?s? | réservée?s? (à|aux?) | éligibles? | protégée?s? par | limitée?s? à
    valables? | renouvelables? | gratuite?s? pour
  `,
  /** Verbs for what a machine is told to do. */
  order: `
    donne | explique | résume | génère | crée | propose | liste | rédige | écris | traduis | dis | montre
    trouve | compare | analyse | identifie | extrais | fais | prépare | reformule | corrige | décris
  `,
  'sets out': `
    se propose d(e|') | propose d(e|') | a pour (but|objectif) d(e|') | vise à | cherche à | explore | examine
    présente | passe en revue
  `,
  /** Words for what courts and accusers make of somebody. */
  blamed: `
    condamnée?s? (à (une?|#+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|verser|payer|rembourser|la|de la|
      mort)|pour|en|par|au pénal)
    inculpée?s? | mise?s? en (examen|cause|accusation)
    (accusée?s?|soupçonnée?s?|suspectée?s?|convaincue?s?) d(e|') | poursuivie?s? (pour|en justice)
    (jugée?s?|reconnue?s?|déclarée?s?) coupables? | incarcérée?s? | écrouée?s? | emprisonnée?s?
    arrêtée?s? pour | impliquée?s? dans une? (affaire|scandale|fraude|trafic)
    visée?s? par une? (enquête|plainte|information judiciaire) | révoquée?s? pour | licenciée?s? pour faute
    coupables? d(e|') | complices? d(e|')
  `,
  month: `
    janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
  `,
  gone: `
    (venu|parti|mort|né|devenu|arrivé|passé|resté|tombé|entré|sorti|allé|monté|descendu)(e|s|es)?
  `,
};
