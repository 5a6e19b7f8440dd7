/** French words for figures and lengths of time. */
export const figures = {
  measures: `
    fois (plus|moins) | pour cent | pour mille | points? | mill(e|iers?) | millions? | milliards?
    dizaines? | centaines? | euros? | dollars? | francs? | chf | livres | centimes? | fois | kwh | mwh
    gwh | twh | wh | mw | gw | tw | kw | w | kcal | calories | mo | go | to | ko | ms | hz | mhz | ghz
    db | mm | mm2 | mm² | mm3 | mm³ | cm | cm2 | cm² | cm3 | cm³ | m | km | km2 | km² | m2 | m² | m3 | m³ | ml | cl | l | litres? | g | mg | µg | kg
    kt | mt | gt | t | tonnes? | kilos? | grammes? | mètres? | kilomètres? | hectares? | ha | degrés?
    watts? | volts? | bars? | habitants? | personnes | salariés? | emplois? | entreprises | logements
    ménages | morts? | décès | cas | voix | sièges | exemplaires | visiteurs | utilisateurs | clients
    hommes | femmes | enfants | élèves | étudiants | patients | participants | adultes | français
    pages | ppm | ppb | hpa | kpa | mpa | pa | nm | µm | bits? | octets? | pixels? | térabytes?
    pétabytes? | téraoctets? | gigaoctets? | mégaoctets? | kelvins? | chevaux | décibels? | lits
    blessés? | victimes | arbres | vaches | bovins | ovins | animaux | espèces | places | véhicules
    voitures | vélos | trajets | passagers | voyageurs | agriculteurs | exploitations | communes | pays
    membres | adhérents | bénévoles | abonnés | téléchargements | requêtes | ventes | lecteurs | écoles
    collèges | lycées | établissements | naissances | mariages | électeurs | électrices | députés
    soldats | esclaves | réfugiés | migrants | étrangers | immigrés | touristes | crimes | accidents
    cortèges? | manifestations? | manifestants | grévistes | foyers | familles | policiers | agents | infirmières
    détenus | prisonniers | avions | navires | bateaux | bâtiments | immeubles | appartements | maisons | bornes
    caméras | captages | attaques | incidents | brevets | chercheurs | développeurs | serveurs | magasins | commerces
    restaurants | lieues | pieds | pouces | acres | arpents | livres sterling | roubles | yens
    couronnes | marks
  `,
  nouns: `
    ans | années? | mois | semaines? | jours? | heures? | minutes? | secondes? | h | min | s | siècles?
    janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre
    décembre | à | et | ou | sur | de | en | dans | pour | par
  `,
  quantities: `
    moitié | tiers | un quart | trois quarts | quart d(e|') | un cinquième | un dixième
    !{comme la }!{comme une }majorité
    minorité | majoritairement | !{comme }la plupart
    (des|de|plusieurs|quelques) (centaines|milliers|millions|milliards|dizaines) | millions?
    milliards? | centaines? | milliers? | dizaines? | doubl(e|é|ée|és|er|ent|ait|ement)
    tripl(e|é|ée|er|ent|ement) | quadrupl(e|é|ée|er|ent) | divisée?s? par
    multipli(e|ent|é|ée|és|ées) par
    (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|#+(,#+)?) fois
    (un|une|#+|deux|trois|quatre|neuf) (* )?sur (deux|trois|quatre|cinq|six|dix|vingt|cent|#+)
    pour cent | pour mille | pourcentage | en moyenne | moyenne | médiane? | taux
    nombre (de|d'|croissant|record|total) | part d(e|u|') | proportion | quantité | volume d(e|')
    total
    !{comme }(une|la) (grande |large |forte |quasi-|majeure )?(partie|majorité|part) (de|des|du)
  `,
  shares: `
    (<number>|un|demi|quelques|plusieurs|des) pour cent
    (un|une|<number>) * (* )?sur (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|#+)
    # !(points?|étoiles?)* (* )?sur (10|dix)
    (la |sa |leur )?moitié d(es?|u|e l') | (un|le|les deux|deux) tiers d(es?|u|')
    (un|trois|le) quarts? d(es?|u|') | un (cinquième|sixième|dixième|centième) d(es?|u|')
    (a|ont|avait|avaient) (presque |quasiment |plus que |été )?(doublé|triplé|quadruplé|décuplé|
      multipliée?s? par|divisée?s? par)
    (des|plusieurs|quelques) (centaines|milliers|dizaines)( de milliers)? d(e|') ?<crowd>
    {, }(en grande partie|pour la plupart|en majorité|majoritairement|essentiellement) d(es|'anciens|'anciennes) *
    fois (plus|moins|supérieure?s?|inférieure?s?) | #/(#|10) d(es?|u|e la|e l')
  `,
  spelled: `
    !(une fois)(un|une|<number>|plusieurs|quelques)( <number>){0,2}( (à|ou|et|sur|contre|fois) <number>)?( !(des|derni*)*)? <counted>
    ^en <year>,… (sont|étaient|comptait|comptaient|employait|employaient) <number> *
    <number> (* )?sur <number> | <number> des <number> | de <number> à <number>
    (entre|passée?s? de) <number> (et|à) <number> | par <number> | facteur <number>
  `,
  approximations: `
    environ | quasiment | presque | près d(e|') | plus d(e|') ?(la|#|un|deux|trois|mille|cent)
    moins d(e|') ?# | au moins | jusqu'à | autour d(e|') | à peine | quelque # | de l'ordre d(e|')
    entre #+ | (~|≈|±) ?#
  `,
  rates: `
    par (an|jour|mois|heure|semaine|habitant|personne|ménage|kilomètre|minute|tonne|unité|élève)
    chaque (année|jour|mois|semaine) | annuel(le|s|les|lement)? | / ?(an|mois|jour|h|kwh|km|unité)
  `,
  eras: `
    (années|mi-) ?¶
  `,
  durations: `
    (plusieurs|#+) décennies
    (#+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|
      soixante|cent|mille) (ans|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|siècles?)
  `,
  elapsed: `
    (#+|<number>|quelques|plusieurs|une?) (ans|année|années|mois|semaines?|jours?|heures?|minutes?|siècles?) (plus (tard|tôt)|après|avant|auparavant)
    (#+|<number>|quelques|plusieurs|une?) (ans|année|années|mois|semaines?|jours?|heures?) de (travaux|retard|attente|débats?|négociations?|discussions|procédure|réflexion|préparation)
    il y a (#+|<number>|quelques) (ans|mois|semaines?|jours?)
    (âgée?s? de |, )(#+|<number>)( ans)?,? (et |à )(#+|<number>) ans | (#+|<number>) (et|ou|à) (#+|<number>) ans
  `,
  classes: `
    ^(pour|chez|parmi|dans|sur)… d(e|') ?(plus|moins) d(e|') ?#+…,
  `,
  periods: `
    (#+|<number>|plusieurs|quelques)( <number>)? (ans|années|mois|semaines|jours|heures|minutes|secondes|siècles)
  `,
  equations: `
    ^soit | (cela|ça|ce qui) (fait|donne|représente|veut dire) | écart | différence d(e|')
    par définition | vaut | valent | = | soit | équivaut | équivalent | c'est-à-dire | donc | au total
    ce qui (fait|donne|représente) | total
  `,
};
