/** French words for what somebody did wrong. */
export const accusations = {
  accusations: `
    <been> (<meanwhile> )?<blamed>
    (a|ont|avait|avaient) (<meanwhile> )?été (définitivement |aussi |déjà )?condamnée?s?
    <has> (<meanwhile> )?(fraudé|corrompu|escroqué|falsifié|truqué|soudoyé|extorqué|harcelé|agressé|violé|
      pillé|plagié|maquillé|empoché|maltraité|triché|menti|espionné|assassiné|racketté|spolié)
    <has> (<meanwhile> )?détourné (des|de l'|les|l'argent|plus|près|quelque|#+|plusieurs|une partie)
    <has> (<meanwhile> )?trompé (ses|les|son|la|le|l') | <has> (<meanwhile> )?blanchi (de|des|l')
    <has> (<meanwhile> )?volé (des|les|l'argent|#+|plus|ses|à ses)
    <has> (<meanwhile> )?(commis|couvert|orchestré|avoué|organisé|nié|reconnu) (une?|des|les?|la|cette|ces|
      plusieurs|de nombreu(x|ses)) (* )?<wrong>
    (versé|touché|reçu|perçu|accepté|payé|verse|touche|reçoit|perçoit) (des|de nombreux|plusieurs) pots-de-vin
    (détourne|détournent|détournait|détournaient) (des fonds|de l'argent|l'argent|les fonds|#+|
      plusieurs millions)
    !{à propos d'une }!{autour d'une }!{à propos du }!{autour du }(affaires?|scandales?) (* )?(pour|de|des|
      en|d') ?<wrong>
    (soupçons?|accusations?|enquêtes?|plaintes?|procès|faits|condamnations?|poursuites|
      mises? en examen|coupables?|complices?) (* )?(pour|de|des|en|d') ?<wrong>
    accus(e|ent|ait|aient|a|èrent) (@ ){1,6}d(e|') | s'(est|étaient|était) rendue?s? coupables?
    se (sont|rend|rendent) (rendue?s? )?coupables? | s'(est|était) enrichie?s? sur
    se sont enrichis sur
  `,
  wrongs: `
    fraudes?!( bancaire| en ligne)
    détournements? d(e|') ?(fonds|biens|argent|l'argent|subventions|mineurs?) | corruption
    escroqueries? | malversations? | pots-de-vin | blanchiment d'argent
    abus de (biens sociaux|confiance|faiblesse) | prises? illégales? d'intérêts | favoritisme
    concussion | trafic d'influence | faux et usages? de faux | évasion fiscale | conflits? d'intérêts
    plagiat | délits? d'initiés? | emplois? fictifs? | harcèlement (moral|sexuel)
  `,
  anybody: `
    quiconque | (toute|une) personne
    tout (salarié|individu|contrevenant|auteur|employeur|dirigeant|professionnel|citoyen)
    (celui|celle|ceux|celles) qui | n'importe qui | un individu | en cas d(e|') | lorsqu'(une?|on)
    quand (une?|on)
  `,
};
