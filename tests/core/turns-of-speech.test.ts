import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const cited = (lang: 'fr' | 'en', text: string): readonly string[] =>
  parseArticle(`---\nlang: ${lang}\n---\n\n${text}\n`)
    .citations.filter(({ form }) => form === 'attribution' || form === 'same-source')
    .map(({ name }) => name);

describe('what a subject says beside another verb, or after long words about it', () => {
  test.each([
    ['fr', 'Mme Brochet se défend en précisant que le port a payé 40 millions.', 'Mme Brochet'],
    ['fr', 'La préfecture s’est défendue en rappelant que 40 quais ont cédé.', 'La préfecture'],
    [
      'fr',
      'L’Union des quais, qui a saisi lundi, avec 12 autres clubs, le juge, estime que 300 barques ont coulé.',
      'Union des quais',
    ],
    ['fr', 'Luc Tardif propose une solution : fermer 12 % des écluses.', 'Luc Tardif'],
    ['fr', 'Luc Tardif rappelle aussi la nécessité de vider 12 écluses.', 'Luc Tardif'],
    ['fr', 'Luc Tardif, lors d’un colloque à Lacourt, a présenté ses travaux sur 40 écluses.', 'Luc Tardif'],
    ['fr', '**Luc** , en tant que syndic, explique que 12 écluses sont closes.', 'Luc'],
    ['fr', 'Le bureau des canaux détaille les crues par écluse, 40 en tout.', 'Le bureau des canaux'],
    ['fr', 'Ovale et Riva ont levé 900 millions d’euros, ont-elles annoncé mardi.', 'Ovale et Riva'],
    ['en', 'Ms Brochet went further, adding that the port had paid £40m.', 'Ms Brochet'],
    [
      'en',
      'Harbour Union, who took 12 clubs, their members and a lawyer to court in May, says that 300 boats sank.',
      'Harbour Union',
    ],
    ['en', 'Luke Tardy proposes a solution: closing 12% of the locks.', 'Luke Tardy'],
    ['fr', 'Luc Tardif, élu et auteur de « Vieux quais », affirme que 40 % des barques ont coulé.', 'Luc Tardif'],
    ['fr', 'Jeanne Brochet a souvent dit que 40 % des barques coulaient.', 'Jeanne Brochet'],
    ['fr', 'Comme l’historien Luc Tardif le notait en 1888, 40 % des barques coulaient.', 'Luc Tardif'],
    ['en', 'Luke Tardy, member and author of "Old Quays," argues that 40% of boats leak.', 'Luke Tardy'],
    ['en', 'Jane Brochet, the top skipper, has often said that 40% of boats leak.', 'Jane Brochet'],
    ['en', 'As historian F. W. Tardy pointed out in 1888, 40% of boats leaked.', 'F. W. Tardy'],
    ['en', 'The Quay Survey of Oran has deemed the quay unusable for 8 years.', 'Quay Survey of Oran'],
    ['en', 'Luke Tardy stresses the need to drain 12% of the locks.', 'Luke Tardy'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(cited(lang, text)).toEqual([name]);
  });
});

describe('words around a quotation', () => {
  test.each([
    ['fr', '« Le port voit 300 000 barques, poursuit Lise Brochet. Il en verra 500 000. »', ['Lise Brochet']],
    ['fr', '« La vase ronge tout le port » disait Pierre Tardif en mars 2018.', ['Pierre Tardif']],
    ['fr', '« La vase a pris 12 % du port » répétait déjà Pierre Tardif en 2018.', ['Pierre Tardif']],
    ['fr', '« La vase a pris 12 % », a indiqué le p.-d.g. de la compagnie Paul Tardif.', ['Paul Tardif']],
    ['fr', 'Lise Brochet a saisi le maire. « Le port perd 12 % », lui a-t-elle écrit.', ['a-t-elle']],
    ['fr', 'Lise Brochet, urbaniste, estime que la ville a payé 40 millions.', ['Lise Brochet']],
    ['fr', 'Cette étude, « Vases », explore comment la vase change les loyers en Europe.', []],
    ['fr', 'L’atelier « Vases et quais », animé par Lise Brochet, a réuni 120 personnes.', []],
    ['fr', 'On a vu le préfet Tardif et ses « brigades de la vase du port » en 2019.', []],
    ['fr', 'Le juge d’un État membre « demeure compétent pour juger 120 affaires ».', []],
    ['en', '“The port sees 300,000 boats,” continues Lise Brochet.', ['Lise Brochet']],
    ['en', 'We saw Prefect Tardy and his “brigades of the port’s old mud” in 2019.', []],
  ] as const)('%s: %s', (lang, text, names) => {
    expect(cited(lang, text)).toEqual(names);
  });
});

describe('words that lead to whoever says so', () => {
  test.each([
    ['fr', 'Pour l’urbaniste Lise Brochet, 40 % des quais sont vides.', 'Lise Brochet'],
    ['fr', 'De l’aveu même de la Cour des quais, 40 % des barques ont coulé.', 'Cour des quais'],
    ['fr', 'De l’aveu du maire, 40 % des barques ont coulé.', 'maire'],
    ['fr', 'Du propre aveu de l’Insee, 12 % des quais sont mal comptés.', 'Insee'],
    ['fr', 'De son propre aveu, la Ville a perdu 40 barques.', 'De son propre aveu'],
    ['fr', 'Aux dires de la préfecture, 40 % des barques ont coulé.', 'préfecture'],
    ['fr', 'Selon le code de la route, le klaxon est puni de 750 euros.', 'code de la route'],
    ['fr', 'Dans une lettre adressée au maire, 450 bateliers ont demandé la fin des travaux.', 'Dans une lettre'],
    [
      'fr',
      'Une pétition signée par 12 000 riverains demande la fin des travaux.',
      'Une pétition signée par 12 000 riverains',
    ],
    ['en', 'For the planner Lise Brochet, 40% of quays are empty.', 'Lise Brochet'],
    ['en', 'By the Quay Court’s own admission, 12% of boats were miscounted.', 'Quay Court'],
    ['en', 'By its own admission, the port lost 12% of its boats.', 'By its own admission'],
    ['en', 'According to the highway code, hooting is fined £750.', 'highway code'],
    ['en', 'In a letter to the mayor, 450 boatmen asked for an end to the works.', 'In a letter'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(cited(lang, text)).toEqual([name]);
  });

  test.each([
    ['fr', 'La photo date de midi, d’après les données de GPS de l’appareil.'],
    ['fr', 'Lorsque l’étude HLM est parue, le port a perdu 40 barques.'],
    ['fr', 'Le préfet a signé un accord qui selon lui valait plan.'],
    ['fr', 'En 2019, les riverains ont lancé une pétition contre le port.'],
    ['fr', 'Le code de la route a changé : le klaxon est puni de 750 euros.'],
    ['en', 'The picture was taken at noon, according to GPS data.'],
    ['en', 'He has been saying that since 2022.'],
  ] as const)('but nobody does so here: %s: %s', (lang, text) => {
    expect(cited(lang, text)).toEqual([]);
  });
});

describe('whoever was named before goes on', () => {
  test.each([
    ['fr', 'Le réseau a perdu, selon elle, 40 barques.', ['selon elle']],
    ['fr', 'Lise Brochet tient le club. À ses yeux, 40 % des quais sont perdus.', ['À ses yeux']],
    ['fr', 'Lise Brochet tient le club. Pour elle, 40 % des quais sont perdus.', ['Pour elle']],
    ['fr', 'Le club a fermé. Pour elle, 40 % des quais sont perdus.', []],
    ['fr', 'L’Insee a publié une étude. Il recense 300 ports.', ['Insee', 'Il']],
    [
      'fr',
      'L’Office des canaux précise que 200 quais ont cédé. Cela a son revers. Il est aussi indiqué dans l’étude que 40 sont neufs.',
      ['Office des canaux', 'Il est aussi indiqué dans l’étude'],
    ],
    ['en', 'The network lost, according to her, 40 boats.', ['according to her']],
    ['en', 'Lise Brochet runs the club. In her view, 40% of quays are lost.', ['In her view']],
    ['en', 'Lise Brochet runs the club. For her, 40% of quays are lost.', ['For her']],
    ['en', 'The club has closed. For her, 40% of quays are lost.', []],
  ] as const)('%s: %s', (lang, text, names) => {
    expect(cited(lang, text)).toEqual(names);
  });
});
