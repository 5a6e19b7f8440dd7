/** French words for the author, the reader and what they do. */
export const voices = {
  imperatives: `
    ^(<first> |n')?!(<no order>)(___*ez|faites|dites|allez|soyez|ayez|sachez|clique|ouvre|lance|ajoute|utilise)(-@)?
    ^(<first> |n')?(choisis|évite|essaie|pense|prends|mets|fais|va|sois|imagine|n'oublie)
    ^(<first> |n')?!(<no order>|<recalled>)____*ons(-@)? (le|la|les|l'|un|une|des|du|de|d'|à|au|en|nous|que|qu'|notre)
    ^(<first> |n')?!(<no order>)____*ons(-@)? (ce|cette|maintenant|ensemble|par|pas|sur|dans)
    ^(<first> |n')?!(<no order>)___*(er|ir|re|oir) (le|la|les|un|une|des|du|de|l'|d'|son|ses|votre|vos|à|en)
    ^(<first> |n')?!(<no order>)___*(er|ir|re|oir) (au|aux|sur)
    (et|puis|,|:|;|-) (puis |et |ensuite |ne |n')?(___*ez|faites|dites)!( pas sans)
  `,
  undertakings: `
    ^___*(er|ir|re) !(est|sont|était|a |ont|peut|permet|doit)
  `,
  prompts: `
    ^<order>(-(moi|nous|les?|la)| (le|la|les|l'|une?|des|ce|cette|cet|ces|mon|ma|mes|#|trois|cinq))
  `,
  author: `
    je | j' | !{.}me | m' | moi | mon | ma | mes | personnellement
  `,
  ourselves: `
    nous
  `,
  ours: `
    (notre|nos)!( <everybodys>| <shared>)
  `,
  reader: `
    vous | tu | toi | te
  `,
  yours: `
    (votre|vos|ton|ta|tes)!( <everybodys>)
  `,
  bodies: `
    (votre|vos|ton|ta|tes|notre|nos) <everybodys> | (le corps|cerveau|organisme) humain
  `,
  pronouns: `
    ^(il|elle|ils|elles|ce|cet|cette|ces|cela|ça|c'|son|sa|ses|leur|leurs)
  `,
  subjects: `
    ^(ils|elles|elle) | ^il!( <of nobody>)
  `,
  demonstratives: `
    ^(ces|cela|ça|ceci|c'est|c'était|il s'agit) | ^ce!( matin| soir| mois| jour-là| printemps)
    ^cet!( été| hiver| automne) | ^cette!( année| semaine| nuit)
  `,
  joints: `
    ^(et|mais|donc|or|car|ou|ainsi|puis|alors|bref|enfin)
  `,
  asserting: `
    ^(le )?sa(viez|vez)-vous
  `,
};
