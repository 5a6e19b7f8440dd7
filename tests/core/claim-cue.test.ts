import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { contains, slice } from '../../server/src/core/text/span.ts';

const claimsIn = (text: string) =>
  parseArticle(`${text}\n`).claims.map((claim) => ({ ...claim, words: slice(`${text}\n`, claim.cue) }));

const only = (text: string) => {
  const claims = claimsIn(text);
  expect(claims).toHaveLength(1);
  return claims[0];
};

describe('a figure is marked and quoted with what it counts', () => {
  test.each([
    ['Le réseau gagne 38 % de voyageurs depuis mars.', '38 % de voyageurs'],
    ['Plus de 38 % des jeunes parents partent.', '38 % des jeunes parents'],
    ['Un budget de 3,2 M€ a été voté.', '3,2 M€'],
    ['En 2020, 45 000 nouveaux habitants sont venus.', '45 000 nouveaux habitants'],
    ['Les 2 500 tonnes de CO2 émises pèsent.', '2 500 tonnes de CO2'],
    ['Près de la moitié des femmes partent.', 'la moitié des femmes'],
    ['Pour les cuves de plus de 80 cm³, 45 % de la masse est triée.', '45 % de la masse'],
    ['Depuis quelques jours, la moitié des abonnés proteste.', 'la moitié des abonnés'],
    ['For tanks of more than 80 cm³, 45% of the mass is sorted.', '45% of the mass'],
    ['The group paid £2.5bn in fines.', '£2.5bn'],
    ['It cost $3 billion to build.', '$3 billion'],
    ['The donor gave the most with £3.0mn.', '£3.0mn'],
    ['There were 45,000 new homes built.', '45,000 new homes'],
    ['A third of all young people leave.', 'A third of all young people'],
  ])('%s', (sentence, words) => {
    expect(only(sentence)).toMatchObject({ kind: 'statistic', isSure: true, words, quoted: words });
  });

  test.each([
    ['38 % de plus que l’an dernier votent.', '38 %'],
    ['Le chantier coûte 410 000 € à la commune.', '410 000 €'],
    ['Plate waste fell by 38% in the twelve schools.', '38%'],
  ])('and with no other word: %s', (sentence, words) => {
    expect(only(sentence)).toMatchObject({ words, quoted: words });
  });

  test('a multiple says too little by itself: the sentence is quoted', () => {
    expect(only('Les loyers ont doublé en dix ans.')).toMatchObject({
      words: 'ont doublé',
      quoted: 'Les loyers ont doublé en dix ans',
    });
  });
});

describe('what is no figure', () => {
  test.each([
    ['La baie est l’un des pays où la mer est la plus calme.', 'ranking'],
    ['La mairie vend depuis mi-80 plus de bois qu’elle n’en plante.', 'event'],
    ['La ville perd depuis les années 80 bien des commerces au centre.', 'trend'],
  ])('is marked as none: %s', (sentence, kind) => {
    expect(only(sentence)).toMatchObject({ kind });
  });

  test('a quotation is marked whole and quoted by its first words', () => {
    expect(only('« Une piste qui s’arrête au carrefour ne sert à rien », assure la maire.')).toMatchObject({
      kind: 'quotation',
      words: '« Une piste qui s’arrête au carrefour ne sert à rien »',
      quoted: 'Une piste qui s’arrête au carrefour ne sert…',
    });
  });

  test('an appeal to nobody is marked and quoted as it stands', () => {
    const words = 'Selon plusieurs études';
    expect(only('Selon plusieurs études, la marche réduit le stress.')).toMatchObject({ words, quoted: words });
  });

  test('a dated event is marked up to its pause', () => {
    const words = 'a été inauguré en mai 1932';
    expect(only('Le pont de Vaulnes a été inauguré en mai 1932, sous la pluie.')).toMatchObject({
      kind: 'event',
      words,
      quoted: words,
    });
  });

  test('where the words show no kind, the sentence is named by how it begins', () => {
    expect(only('Depuis 2021, la loi interdit les locations de courte durée dans le centre.')).toMatchObject({
      isSure: false,
      words: 'Depuis 2021, la loi interdit les locations de',
      quoted: 'Depuis 2021, la loi interdit les locations de…',
    });
  });

  test('marks of emphasis and the addresses of links are not quoted', () => {
    const [claim] = claimsIn('La *fermeture* de [l’usine](https://example.org/u#a) a provoqué le départ des jeunes.');
    expect(claim?.quoted).toBe('La fermeture de l’usine a provoqué le départ…');
  });
});

test('a cue lies within its sentence', () => {
  const text =
    'Selon plusieurs études, 38 % des foyers partent. **Cheap parking** encourages people\nto drive, they say.';
  const claims = claimsIn(text);
  expect(claims.length).toBeGreaterThan(0);
  for (const { span, cue } of claims) expect(contains(span, cue)).toBe(true);
});
