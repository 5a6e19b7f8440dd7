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
    [
      'fr',
      'Dans un rapport remis lundi, la chambre régionale des comptes chiffre le coût à 41 millions.',
      'la chambre régionale des comptes',
    ],
    ['fr', 'Le 2 mai 1753 a été, par moi curé soussigné, inhumé le garde de la forêt.', 'par moi curé soussigné'],
    ['en', '"There is no risk at all," the county engineer, Ruth Amadi, insisted on Monday.', 'Ruth Amadi'],
    ['en', 'Ferries resumed after a nine-day stoppage, the operator said in a statement.', 'the operator'],
    ['en', 'Roadworks on Cole Street start on 8 January, the council’s website says.', 'the council’s website'],
    ['en', 'Ekholm (1999: 87) holds that closed guilds were rare.', 'Ekholm'],
    ['en', 'Marlow, J. (2019) found few rare guilds.', 'Marlow'],
    ['en', 'World Cable data put the median at 73.4 years.', 'World Cable'],
    ['en', 'Participation is the highest since 2009, on ABCD figures.', 'ABCD'],
    ['en', 'In a 2019 study, Marlow Jones counted 40 wrecks.', 'Marlow Jones'],
    ['en', 'Bees pick up the trick by watching others, Lars Chitt’s group found.', 'Lars Chitt'],
    ['en', 'Ruth Amadi says the ferry has lost a third of its riders.', 'Ruth Amadi'],
    ['en', '2019, Harbour Board published that 40% of ferries are late.', 'Harbour Board'],
    ['en', 'Adults do best on seven hours of sleep, the National Sleep Board advises.', 'National Sleep Board'],
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
    ['en', 'Serbia (2000) had 7 million people.'],
    ['en', 'Bees show 12% of their skills.'],
    ['en', 'We keep it on Windows data drives.'],
    ['en', 'The label on the Ostrander says the wrong year.'],
    ['en', '1931, Ada Brandt publishes “A Life in Plates”.'],
    ['en', '1994: first safety standard published by the Harbour Board'],
    ['fr', '1931 – Ada Brandt publie « Une vie en planches »'],
    ['en', 'Oskar Lindt leads the largest open project on "Tides as Code", which is a base for others.'],
    ['en', 'Brandt wrote her thesis at Dunmore, entitled "Plates and their many makers".'],
    ['fr', 'Une mission intitulée « Les Quais de demain et leurs voisins » fut présidée par le maire.'],
    ['fr', 'L’Ostrande a conclu un contrat de 12 ans avec le port.'],
    ['fr', 'Un texte daté est lu deux fois plus selon les recherches sur le QXR.'],
  ] as const)('nor does anybody speak here: %s: %s', (lang, text) => {
    expect(named(lang, text)).toEqual([]);
  });
});
