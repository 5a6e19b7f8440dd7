import { describe, expect, test } from 'vitest';
import { actions } from '../../server/src/core/features/actions/index.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { listing, read } from './read.ts';

const found = (text: string) =>
  lint(read(text + listing('Insee')), { locale: 'en' })
    .filter(({ rule }) => rule === 'unsourced-claim' || rule === 'unknown-source' || rule === 'unlisted-attribution')
    .map(({ rule }) => rule);

const owned = (text: string): readonly string[] =>
  read(text + listing('Insee'))
    .citations.filter(({ isOwn }) => isOwn)
    .map(({ form, name }) => `${form}: ${name}`);

describe('the author’s own data', () => {
  test.each([
    ['Le port gagne 38 % de trafic (Source : calculs de la rédaction).', 'marker: calculs de la rédaction'],
    ['Le port gagne 38 % de trafic (Source : calculs de l’auteur).', 'marker: calculs de l’auteur'],
    ['Le port gagne 38 % de trafic (Source : auteur).', 'marker: auteur'],
    ['Le port gagne 38 % de trafic (Source : nos calculs).', 'marker: nos calculs'],
    ['Le port gagne 38 % de trafic (calculs de la rédaction).', 'attribution: calculs de la rédaction'],
    ['Selon un décompte de notre rédaction, le port gagne 38 % de trafic.', 'attribution: décompte de notre rédaction'],
    ['Le port gagne 38 % de trafic, selon nos propres relevés.', 'attribution: nos propres relevés'],
    ['Selon nos calculs, le port gagne 38 % de trafic.', 'attribution: nos calculs'],
    ['D’après notre décompte, le port gagne 38 % de trafic.', 'attribution: notre décompte'],
    ['Harbour traffic rose by 38% (source: own survey).', 'marker: own survey'],
    ['Harbour traffic rose by 38% (Source: authors’ calculations).', 'marker: authors’ calculations'],
    ['Le port gagne 38 % (Source : notre entretien avec le maire).', 'marker: notre entretien avec le maire'],
    [
      'Le port gagne 38 % (Source : entretiens de la rédaction avec trois armateurs).',
      'marker: entretiens de la rédaction avec trois armateurs',
    ],
    ['Le port gagne 38 % (Source : nos échanges avec la mairie, 3 mai).', 'marker: nos échanges avec la mairie, 3 mai'],
    ['Harbour traffic rose by 38% (Source: our interview with the mayor).', 'marker: our interview with the mayor'],
    ['Harbour traffic rose by 38% (Source: interviews by the newsroom).', 'marker: interviews by the newsroom'],
    ['Harbour traffic rose by 38%, by our own count.', 'attribution: our own count'],
    ['Harbour traffic rose by 38% (Source: calculations by the author, 2024).', 'marker: calculations by the author'],
  ])('%s supports the claim, and no entry is asked for', (text, citation) => {
    expect(owned(text)).toEqual([citation]);
    expect(found(text)).toEqual([]);
  });

  test('is named on a line under a table', () => {
    const table = '| Quai | Part |\n| --- | ---: |\n| Nord | 38 % |\n| Sud | 12 % |\n| Est | 9 % |\n';
    expect(found(`${table}\nSource : Calculs de l’auteur`)).toEqual([]);
  });

  test.each([
    ['Le port gagne 38 % de trafic (Source : rédaction de La Gazette du Val).', ['unknown-source']],
    ['Le port gagne 38 % de trafic (Source : entretien du maire à La Gazette du Val).', ['unknown-source']],
    ['Le port gagne 38 % de trafic (calculs en cours).', ['unsourced-claim']],
    ['La rédaction du journal compte 38 % de femmes.', ['unsourced-claim']],
  ])('is not what %j says', (text, rules) => {
    expect(owned(text)).toEqual([]);
    expect(found(text)).toEqual(rules);
  });

  test.each([
    'Le port gagne 38 % de trafic, et nos calculs changent.',
    'Selon nos observations, le port gagne 38 % de trafic.',
  ])('is not what is seen in passing: %s', (text) => {
    expect(owned(text)).toEqual([]);
  });

  test('needs no list of sources', () => {
    const text = 'Le port gagne 38 % de trafic (Source : calculs de la rédaction).\n';
    expect(lint(read(text), { locale: 'fr' })).toEqual([]);
  });

  test('that is listed under such a name is that entry', () => {
    const text = `Le port gagne 38 % de trafic (Source : Enquête maison).${listing('Enquête maison')}`;
    expect(read(text).citations.map(({ source, isOwn }) => [source, isOwn])).toEqual([[0, undefined]]);
  });
});

describe('a quick fix', () => {
  const offered = (sentence: string) => {
    const text = `${sentence}${listing('Insee')}`;
    const article = read(text);
    const findings = lint(article, { locale: 'fr' });
    return actions(article, findings, { start: 1, end: 1 }, 'fr').filter(({ title }) => title.startsWith('Dire que'));
  };

  test('says that a figure is the author’s, before the full stop, and then nothing is missing', () => {
    const sentence = 'Le port gagne 38 % de trafic.';
    const [action, ...others] = offered(sentence);
    expect(others).toEqual([]);
    const [edit] = action?.edits ?? [];
    expect(edit?.text).toBe(' (Source : calculs de la rédaction)');
    expect(found(sentence.slice(0, edit?.span.start) + edit?.text + sentence.slice(edit?.span.end))).toEqual([]);
  });

  test('is not offered for somebody’s words', () => {
    expect(offered('« Une écluse qui ferme à midi ne sert à rien », assure la maire.')).toEqual([]);
  });
});

describe('whom authors asked, and what they counted', () => {
  test.each([
    ['J’ai interrogé 38 bateliers. Parmi eux, 62 % ont un frère sur le fleuve.', "attribution: J'ai interrogé 3"],
    ['Nous avons eu 340 réponses à ce jour.', 'attribution: Nous avons eu 340 réponses'],
    ['Le sondage que nous avions lancé en juin compte 340 bateliers.', 'attribution: sondage que nous avions lancé'],
    ['I counted 412 barges on the river last year.', 'attribution: I counted 4'],
    ['By my count, 412 barges used the lock last year.', 'attribution: By my count'],
    ['The survey we ran in June had 340 boatmen.', 'attribution: survey we ran'],
  ])('%s', (text, citation) => {
    expect(owned(text)).toContain(citation);
    expect(found(text)).toEqual([]);
  });

  test('not what others asked', () => {
    expect(owned('Il a interrogé 38 bateliers. La mairie a eu 340 réponses.')).toEqual([]);
    expect(owned('She counted 412 barges. The survey they ran had 340 boatmen.')).toEqual([]);
  });
});
