import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const named = (lang: 'fr' | 'en', text: string): readonly string[] =>
  parseArticle(`---\nlang: ${lang}\n---\n\n${text}\n`)
    .citations.filter(({ form }) => form === 'attribution')
    .map(({ name }) => name);

describe('people who speak for somebody that is named', () => {
  test.each([
    ['fr', 'Les chercheurs de l’Inserm estiment que 12 % des adultes dorment mal.', 'Inserm'],
    ['fr', 'Des économistes de la Banque de France ont calculé une hausse de 2 %.', 'Banque de France'],
    ['fr', 'Les scientifiques du GIEC estiment que la mer montera.', 'GIEC'],
    ['en', 'Researchers at Stanford found that 12% of adults sleep badly.', 'Stanford'],
    ['en', 'Economists from the Bank of England say that prices rise by 2%.', 'Bank of England'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named(lang, text)).toEqual([name]);
  });

  test.each([
    ['fr', 'Les dirigeants de PME considèrent que 40 % des outils sont inutiles.'],
    ['fr', 'Les rues de Lyon estiment peu les vélos.'],
    ['fr', 'Les chercheurs de l’Inserm vivent à Paris.'],
    ['en', 'Managers of Acme believe in 40% of their tools.'],
  ] as const)('who speak for nobody are none: %s: %s', (lang, text) => {
    expect(named(lang, text)).toEqual([]);
  });
});

describe('who speaks or measures is a source', () => {
  test.each([
    ['fr', 'Veloutel mesure un taux de 8 % à Lyon.', 'Veloutel'],
    ['fr', 'L’Organisation mondiale des jardins recense 500 000 potagers.', 'Organisation mondiale des jardins'],
    ['fr', 'Le Giec écrit sans ambiguïté que la mer monte.', 'Giec'],
    ['fr', 'Dans son baromètre annuel, Malo Conseil compte 37 % d’équipes mixtes.', 'Malo Conseil'],
    ['fr', 'La Lettre Bleue dit avoir réduit de 28 % ses trajets.', 'Lettre Bleue'],
    ['fr', 'Les analyses de l’association Eaux Claires atteignent 48 microgrammes.', 'Eaux Claires'],
    ['fr', 'Le Mercure salue à l’inverse « une partition d’une audace rare ».', 'Mercure'],
    ['fr', 'Jean Ravel et son équipe ont passé au crible 13 millions de résumés.', 'Jean Ravel'],
    ['fr', 'Le maire a parlé d’« un effort juste et partagé » au micro de Radio Loire.', 'Radio Loire'],
    ['fr', 'Un effort juste de 12 %, raconte Sud-Éco dans son édition de jeudi.', 'Sud-Éco'],
    ['fr', '« Du jamais vu en trente ans », s’amuse la préfecture.', 'la préfecture'],
    ['fr', 'Les marges sont sous les attentes, tempère Ruth Amar.', 'Ruth Amar'],
    ['fr', '« Les marges sont au-dessus des attentes », notent les analystes d’Oxbow.', 'Oxbow'],
    ['fr', 'Le consensus Tabula tablait sur un recul de 44 millions d’euros.', 'Tabula'],
    [
      'fr',
      'Une équipe de l’Oniris et du CHU de Lacourt a suivi durant dix ans 2 300 éclusiers.',
      'Oniris et du CHU de Lacourt',
    ],
    ['fr', 'D’après le garde-éclusier Hubert Amar, 6 000 péniches passent chaque été.', 'Hubert Amar'],
    ['fr', 'Le Crédit lacustre indique avoir prêté 2 300 euros par péniche.', 'Crédit lacustre'],
    ['fr', 'Le Syndor local évoque quant à lui 120 emplois.', 'Syndor'],
    ['fr', 'D’après une note de l’Agence des quais datée du 12 mai, il faudrait 450 rames.', 'Agence des quais'],
    ['fr', 'Vadum indique avoir repeint 2 300 écluses depuis 2015.', 'Vadum'],
    [
      'fr',
      'Dans un rapport remis lundi, la chambre régionale des comptes chiffre le coût à 41 millions.',
      'la chambre régionale des comptes',
    ],
    [
      'fr',
      'Jean Ravel, dans un essai de 2004 (*Le droit de l’eau*) écrit que 40 % des puits sont taris.',
      'Jean Ravel',
    ],
    ['fr', 'C’est Sud-Éco qui le rappelle.', 'Sud-Éco'],
    ['fr', 'La Lettre Bleue confirme ce chiffre.', 'Lettre Bleue'],
    ['fr', 'Un chiffre confirmé par Sud-Éco.', 'Sud-Éco'],
    ['fr', 'Ces données viennent de Sud-Éco.', 'Sud-Éco'],
    ['fr', 'Le 2 mai 1753 a été, par moi curé soussigné, inhumé le garde de la forêt.', 'par moi curé soussigné'],
    ['en', '"There is no risk at all," the county engineer, Ruth Amadi, insisted on Monday.', 'Ruth Amadi'],
    ['en', 'Ferries resumed after a nine-day stoppage, the operator said in a statement.', 'the operator'],
    ['en', 'Roadworks on Cole Street start on 8 January, the council’s website says.', 'the council’s website'],
    ['en', 'The figures were published by the Board for Harbours on Monday.', 'Board for Harbours'],
    ['en', 'Prices rose by 4%, according to the Harbour Board in March.', 'Harbour Board'],
    ['en', 'Harbour Board measured the gap over ten years.', 'Harbour Board'],
    ['en', 'Ekholm (1999: 87) holds that closed guilds were rare.', 'Ekholm'],
    ['en', 'Marlow, J. (2019) found few rare guilds.', 'Marlow'],
    ['en', 'Gusts of 131 km/h were felt at Mace Point, according to Harbour Board.', 'Harbour Board'],
    ['en', 'Gusts of 131 km/h were felt at Mace Point, said Ruth Amadi.', 'Ruth Amadi'],
    ['fr', 'Le vent a atteint 131 km/h à Saint Blaise, affirme Ruth Amadi.', 'Ruth Amadi'],
    ['en', 'Fares fell 3.8%, according to a study published on Wednesday in *Harbour Letters*.', 'Harbour Letters'],
    ['en', 'A study in The Harbour found that fares fell 3.8%.', 'The Harbour'],
    ['en', 'The paper, published in Harbour on Friday, found that fares fell 3.8%.', 'Harbour'],
    ['en', 'Halden Ferries Inc. on Thursday reported a 12% rise in revenue.', 'Halden Ferries Inc.'],
    ['en', 'Fares fell 3.8%, per Harbour Board.', 'Harbour Board'],
    ['fr', 'Une étude publiée mercredi dans *Rivage* montre que 31 % des quais ferment.', 'Rivage'],
    ['fr', 'Une étude parue en mai dans la revue Rivage montre que 31 % des quais ferment.', 'Rivage'],
    ['en', 'World Cable data put the median at 73.4 years.', 'World Cable'],
    ['en', 'Participation is the highest since 2009, on ABCD figures.', 'ABCD'],
    ['en', 'In a 2019 study, Marlow Jones counted 40 wrecks.', 'Marlow Jones'],
    ['en', 'Bees pick up the trick by watching others, Lars Chitt’s group found.', 'Lars Chitt'],
    ['en', 'Ruth Amadi says the ferry has lost a third of its riders.', 'Ruth Amadi'],
    ['en', '2019, Harbour Board published that 40% of ferries are late.', 'Harbour Board'],
    ['en', 'Adults do best on seven hours of sleep, the National Sleep Board advises.', 'National Sleep Board'],
    ['en', 'As harbour historian R. J. Amadi pointed out in 1921, tolls on 40 quays ruined the port.', 'R. J. Amadi'],
    ['en', 'As Ruth Amadi noted in her memoirs, tolls on 40 quays ruined the port.', 'Ruth Amadi'],
    ['en', 'As the engineer Ruth Amadi has shown, 40 quays sink each year.', 'Ruth Amadi'],
    ['en', 'Ruth Amadi, the best-known lock keeper of her day, has often said that 40 gates leak.', 'Ruth Amadi'],
    ['en', 'Ruth Amadi, head of QUAYS and author of "Low Water," argues that 40 gates leak.', 'Ruth Amadi'],
    ['en', 'Ruth Amadi, author of “Low Water”, argues that 40 gates leak.', 'Ruth Amadi'],
    ['fr', 'Ruth Amadi, éclusière et autrice de « Basses eaux », affirme que 40 portes fuient.', 'Ruth Amadi'],
    ['en', 'The High Court of Norland has ruled that the 40 tolls were unlawful.', 'High Court of Norland'],
    ['en', 'In that case the Quay Tribunal held that the 40 tolls had to be refunded by the port.', 'Quay Tribunal'],
    ['en', 'The Supreme Court clarified that tolls may not exceed $40.', 'Supreme Court'],
    ['en', 'The Supreme Court upheld that toll in the case of Amadi v. Port of Halden in 2031.', 'Supreme Court'],
    ['en', 'Halden Water Board has deemed the wells to be undrinkable until 2040.', 'Halden Water Board'],
    ['en', 'The Halden Water Board has declared 40 of the wells unsafe.', 'Halden Water Board'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named(lang, text)).toEqual([name]);
  });

  test.each([
    ['fr', 'Marcher révèle 12 % de forces.'],
    ['fr', '« Du jamais vu en trente ans », s’amuse le magazine.'],
    ['fr', '« Du jamais vu en trente ans », a lancé le syndicat.'],
    ['fr', '« On plante pour un climat inconnu », glisse un forestier des Vosges.'],
    ['en', '"We found out from the radio like you," said a supervisor at the Dunmore warehouse.'],
    ['fr', 'Confrontée à trois appels, l’entreprise a mis en avant sa capacité.'],
    ['en', '“We kept these islands supplied last year,” he told Radio Tern.'],
    ['en', 'Most US states to which it was offered would take 31% more.'],
    ['en', 'A study in France found that fares fell 3.8%.'],
    ['en', 'A study published in 2023 found that fares fell 3.8%.'],
    ['en', 'The ferry costs $5 per American.'],
    ['en', 'Serbia (2000) had 7 million people.'],
    ['en', 'Bees show 12% of their skills.'],
    ['en', 'Ruth Amadi has shown in 60 exhibitions.'],
    ['en', 'Halden Bay was held, with 40 quays, by its fishermen.'],
    ['en', 'A fair, held in Halden Bay, drew 4,000 people.'],
    ['en', 'Brandt, professor of maritime studies at the University of Halden, stole 40 plates.'],
    ['en', 'Orders must be published by the Harbour Board within 40 days.'],
    ['en', 'We keep it on Windows data drives.'],
    ['en', 'The label on the Ostrander says the wrong year.'],
    ['en', '1931, Ada Brandt publishes “A Life in Plates”.'],
    ['en', '1994: first safety standard published by the Harbour Board'],
    ['fr', '1931 – Ada Brandt publie « Une vie en planches »'],
    ['en', 'Oskar Lindt leads the largest open project on "Tides as Code", which is a base for others.'],
    ['en', 'Brandt wrote her thesis at Dunmore, entitled "Plates and their many makers".'],
    ['fr', 'Une mission intitulée « Les Quais de demain et leurs voisins » fut présidée par le maire.'],
    ['fr', 'L’Ostrande a conclu un contrat de 12 ans avec le port.'],
    ['fr', 'Selon le calendrier Julien, 6 000 péniches passent chaque été.'],
    ['fr', 'Un texte daté est lu deux fois plus selon les recherches sur le QXR.'],
  ] as const)('nor does anybody speak here: %s: %s', (lang, text) => {
    expect(named(lang, text)).toEqual([]);
  });
});

describe('a body or somebody in office is a source without a name of its own', () => {
  test.each([
    ['fr', 'Les ventes ont triplé en un an, selon les données de la plateforme.', 'plateforme'],
    ['fr', 'D’après les derniers chiffres du groupe, 450 magasins ont ouvert.', 'groupe'],
    ['fr', 'Quarante personnes ont été blessées, selon un bilan des pompiers.', 'pompiers'],
    ['fr', 'Le port a perdu 340 emplois, selon ses propres chiffres.', 'ses propres chiffres'],
    ['fr', 'Selon la ville, 40 % des logements du quai étaient vides.', 'la ville'],
    ['fr', 'Le maire assure que 40 % des logements du quai étaient vides.', 'Le maire'],
    ['fr', 'Quarante personnes ont été blessées, a indiqué la procureure.', 'la procureure'],
    ['fr', '« Les logements du quai étaient vides », regrette la directrice de l’agence.', 'la directrice de l’agence'],
    ['fr', 'Selon un porte-parole de la préfecture, 340 foyers sont sans courant.', 'un porte-parole de la préfecture'],
    ['fr', 'Quarante personnes ont été blessées, ont précisé les autorités sanitaires.', 'les autorités sanitaires'],
    ['fr', 'Quarante personnes ont été entendues, a-t-on appris auprès du parquet.', 'parquet'],
    ['fr', 'Quarante personnes ont été entendues, a-t-on appris de source judiciaire.', 'de source judiciaire'],
    ['fr', 'Le groupe indique dans son rapport annuel que ses ventes ont bondi de 40 %.', 'Le groupe'],
    ['fr', 'Dans un communiqué, le club annonce près de 12 000 abonnés.', 'le club'],
    ['fr', 'Le fabricant a levé 900 millions d’euros, a-t-il annoncé jeudi.', 'Le fabricant'],
    ['fr', 'Verval Énergie a levé 900 millions d’euros, a-t-elle indiqué jeudi.', 'Verval Énergie'],
    ['fr', 'Le syndicat réclame une hausse de 6 %.', 'Le syndicat'],
    ['fr', 'La mairie, qui prête les tables, estime la recette à 4 000 euros.', 'La mairie'],
    ['fr', 'L’entreprise a par ailleurs confirmé la fermeture de 12 ateliers à Lacourt.', 'L’entreprise'],
    ['fr', 'Le parquet leur reproche d’avoir dérobé 12 000 euros.', 'Le parquet'],
    ['fr', 'Le procureur, lui, a requis 4 000 euros d’amende.', 'Le procureur'],
    ['fr', 'Pour 2031, le groupe vise une croissance de 3 %.', 'le groupe'],
    ['fr', 'Jointe lundi, la mairie reconnaît avoir perdu 40 000 euros.', 'la mairie'],
    ['fr', 'De son côté, la ministre des Canaux assure que 40 % des écluses rouvriront.', 'la ministre des Canaux'],
    ['fr', 'Une enquête a été ouverte, a fait savoir le procureur.', 'le procureur'],
    ['fr', 'Quarante quais ont cédé, d’après le dernier pointage de la préfecture.', 'préfecture'],
    ['fr', 'Le ministre des Canaux a promis 5 millions d’euros.', 'Le ministre des Canaux'],
    ['fr', 'La pétition a 2 000 signatures, selon ses initiateurs.', 'ses initiateurs'],
    ['fr', '« Vous étiez un meunier méthodique », a lancé la magistrate.', 'la magistrate'],
    ['en', 'The retailer lost 12% of its staff in May, it said on Monday.', 'The retailer'],
    ['en', 'Sales rose 12% in May, according to company figures.', 'company'],
    ['en', 'Thefts fell 12% in May, according to figures released by the council.', 'council'],
    ['en', 'The dock lost 340 jobs, according to its own estimates.', 'its own estimates'],
    ['en', 'Forty people were hurt, police said.', 'police'],
    ['en', 'The mayor says that 40% of homes on the quay were empty.', 'The mayor'],
    [
      'en',
      '"There is no risk at all to the ferry," said a spokeswoman for the council.',
      'a spokeswoman for the council',
    ],
    ['en', 'According to the city, 40% of homes on the quay were empty.', 'the city'],
    ['en', 'The firm says in its annual report that sales rose 12%.', 'The firm'],
    ['en', 'The court ruled that the 40 tolls were unlawful.', 'The court'],
    ['en', 'Tolls fell 12% in May, according to data supplied by the ferry operators.', 'ferry operators'],
    ['en', 'Tolls fell 12% in May, according to the main annex of the audit.', 'the main annex'],
    ['en', 'And, the plan adds, 40 quays will close.', 'the plan'],
    ['en', 'The agreement stipulates that 40 quays will close.', 'The agreement'],
    ['en', 'The law [HCL 12.4(b)] exempts boats of under 5 metres.', 'HCL 12.4(b)'],
    ['en', 'Theft of a boat carries five years (18 U.S.C. § 1343).', '18 U.S.C. § 1343'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named(lang, text)).toEqual([name]);
  });

  test.each([
    ['fr', 'Les frais varient de 10 à 40 % selon la banque.'],
    ['fr', 'Selon la région, le prix va de 10 à 40 euros.'],
    ['fr', 'Selon une étude d’un cabinet, 30 % des cadres changent de poste.'],
    ['fr', 'Selon les derniers chiffres disponibles, 30 % des élèves redoublent.'],
    ['fr', 'Quarante personnes ont été blessées, selon un témoin.'],
    ['fr', 'La ville compte 40 000 habitants.'],
    ['fr', 'La commune a voté un budget de 12 millions d’euros.'],
    ['en', 'Fees vary from 10% to 40% according to the bank.'],
    ['en', 'Thefts fell 12% in May, according to figures from a company.'],
    ['en', 'Thefts fell 12% in May, according to the latest available figures.'],
    ['en', 'The city has 40,000 inhabitants.'],
    ['en', 'The contract gave him $40,000 a year.'],
    ['en', 'All went according to plan on 40 quays.'],
    ['en', 'Tolls fell 12% in May, according to data provided by ferry operators.'],
    ['en', 'The fare was EUR 15.23 for 40 miles.'],
  ] as const)('but not where it is not said which, or where that is what a thing depends on: %s: %s', (lang, text) => {
    expect(named(lang, text)).toEqual([]);
  });
});

describe('a paper that is told from others is a source', () => {
  test.each([
    ['Selon le procès-verbal, 40 écluses étaient fermées.', 'le procès-verbal'],
    ['Le budget s’équilibre à 14 millions, selon le rapport présenté en séance.', 'le rapport présenté'],
    ['Le document recommande de vider 40 écluses.', 'Le document'],
    ['Dans une note interne du 14 mai 2019, il signale « des fuites sous la porte ».', 'note interne du 14 mai 2019'],
    ['Un courriel du 3 février 2022 chiffre la perte à 40 000 euros.', 'courriel du 3 février 2022'],
    ['Le repas passe à 3,55 euros (délibération n° 2031-21).', 'délibération n° 2031-21'],
    ['La loi du 21 mai 2025 vise 40 écluses.', 'loi du 21 mai 2025'],
    [
      'La perte atteint 40 000 euros, révèlent des courriers que nous avons pu lire.',
      'courriers que nous avons pu lire',
    ],
    ['La perte atteint 40 000 euros, d’après des factures dont Vadum a eu copie.', 'factures dont Vadum a eu copie'],
    ['Selon l’expert judiciaire, 40 écluses fuyaient.', 'l’expert judiciaire'],
    ['Le meunier comparaissait mardi devant le tribunal de Lacourt pour escroquerie.', 'le tribunal'],
    ['Il a été condamné à 40 000 euros d’amende par la cour d’appel.', 'la cour'],
    ['Deux écluses sur dix fuient, d’après leur association.', 'leur association'],
    ['Selon les premiers éléments recueillis auprès des pompiers, 40 foyers sont sans eau.', 'pompiers'],
  ] as const)('%s', (text, name) => {
    expect(named('fr', text)).toContain(name);
  });

  test('a picture that is a link is none', () => {
    const text =
      '[![quays](q.png)](https://example.org) <a href="https://example.org"><img src="q.png"></a> 12 % de quais.';
    expect(parseArticle(`---\nlang: fr\n---\n\n${text}\n`).citations).toEqual([]);
  });

  test('a listed name that is only contradicted is none', () => {
    const list = '## Sources\n\n- Halden College, *Yearbook*, 2031.';
    const claims = (by: string): readonly string[] => named('en', `${by} Halden College, 300 cooks left.\n\n${list}`);
    expect(claims('Despite claims by')).toEqual([]);
    expect(claims('According to')).toEqual(['Halden College']);
  });

  test('what is linked is the link’s', () => {
    const text = 'Les quais gagnent 12 %, d’après [le rapport annuel](https://example.org/rapport).';
    expect(parseArticle(`---\nlang: fr\n---\n\n${text}\n`).citations.map(({ form }) => form)).toEqual(['link']);
  });

  test.each([
    'Une note récente chiffre les fuites à 40 écluses.',
    'Les documents que nous demandons comptent 40 pages.',
    'Le rapport de 40 à 1 est courant.',
  ])('but not one of many: %s', (text) => {
    expect(named('fr', text)).toEqual([]);
  });
});

describe('authors who say whom they asked are the source of what was answered', () => {
  const supported = (lang: 'fr' | 'en', text: string): readonly boolean[] =>
    parseArticle(`---\nlang: ${lang}\n---\n\n${text}\n`).claims.map(({ support }) => support.length > 0);

  test.each([
    [
      'fr',
      'Notre enquête auprès de 1 204 libraires dresse un portrait inquiet.\n\n34 % des répondants pensent à fermer.',
    ],
    ['fr', 'Nous avons interrogé 1 204 libraires en mai.\n\n## Résultats\n\n34 % des répondantes pensent à fermer.'],
    ['en', 'Our survey of 1,204 booksellers paints a grim picture.\n\n34% of respondents plan to close.'],
    ['en', 'We asked 1,204 booksellers in May.\n\nOf respondents, 34% plan to close within two years.'],
    [
      'en',
      'In May a [reading survey](https://example.org/s) looked at shops. 1,204 interviews were held, 310 of them in Wales. Among those who own a shop, 34% plan to close.',
    ],
    [
      'en',
      'In May a [reading survey](https://example.org/s) looked at shops.\n\nMany are old.\n\n## Habits\n\nShops differ. When asked whether poems sell, 34 percent said no. In Wales these percentages were worse: 48 percent and 45 percent.',
    ],
    [
      'en',
      'Fares fell 12% in 2031, according to the [port review](https://example.org/p). They fell by 9% abroad, according to figures reported by ferry operators.',
    ],
    ['en', 'Fares fell 12% in 2031, according to Port Watch. In total, 9,000 people now cross each day.'],
    ['en', 'Nils Aber paints gulls in Halden. He says he sold 40 of them in 2031.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(supported(lang, text)).not.toContain(false);
  });

  test('who were not theirs to ask are not', () => {
    expect(supported('en', 'Poems differ. When asked whether poems sell, 34 percent of shops said no.')).toContain(
      false,
    );
    expect(supported('en', 'In May 1,204 interviews were held. Of shops, 34% plan to close.')).toContain(false);
    expect(supported('en', 'The quay opened in April. He said he sold 40 boats there in 2031.')).toContain(false);
    expect(
      supported('fr', 'Une enquête dresse un portrait inquiet.\n\n34 % des répondants pensent à fermer.'),
    ).toContain(false);
    expect(supported('fr', 'Nous avons 1 204 libraires en France.\n\n34 % des libraires pensent à fermer.')).toContain(
      false,
    );
  });
});
