import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/core/rules/lint.ts';
import { listing, read } from './read.ts';

const LIST = listing('Insee', 'Ifop', 'Les Échos', 'Le Monde', 'ONS', 'Financial Times', 'Cour des comptes');

/** The listed source that a marker means; null where that is an unknown one. */
const meant = (written: string): string | null => {
  const article = read(`Le port gagne 38 % de trafic (Source : ${written}).${LIST}`);
  const unknown = lint(article, { locale: 'fr' }).some(({ rule }) => rule === 'unknown-source');
  const [source] = article.citations.map(({ source }) => article.sources[source ?? -1]?.name ?? null);
  expect(unknown).toBe(source === null && !article.citations[0]?.isOwn);
  return source ?? null;
};

describe('a cited work means the listed body that made it', () => {
  test.each([
    ['enquête Emploi de l’Insee', 'Insee'],
    ['l’enquête Emploi en continu de l’Insee', 'Insee'],
    ['étude de l’Insee sur le logement', 'Insee'],
    ['rapport annuel de la Cour des comptes', 'Cour des comptes'],
    ['rapport de la Cour des comptes sur les ports', 'Cour des comptes'],
    ['sondage Ifop pour Le Monde', 'Ifop'],
    ['sondage Ifop réalisé pour le port', 'Ifop'],
    ['baromètre annuel de l’Ifop pour Le Monde', 'Ifop'],
    ['sondage de l’Ifop auprès de 1 000 marins', 'Ifop'],
    ['Les Échos du 26 septembre', 'Les Échos'],
    ['Les Échos du 26 septembre 2024', 'Les Échos'],
    ['Le Monde daté du 1er mars', 'Le Monde'],
    ['Le Monde, édition du 3 mai', 'Le Monde'],
    ['ONS Labour Force Survey', 'ONS'],
    ['ONS Labour Force Survey 2024', 'ONS'],
    ['ONS’s annual report', 'ONS'],
    ['the ONS’s Labour Force Survey', 'ONS'],
    ['ONS annual report', 'ONS'],
    ['annual survey of the ONS', 'ONS'],
    ['Financial Times of 4 May', 'Financial Times'],
  ])('%s', (written, name) => {
    expect(meant(written)).toBe(name);
  });

  test.each([
    'Les Amis de l’Insee',
    'rapport des Amis de l’Insee',
    'étude du Cercle de l’Insee',
    'Le Monde diplomatique',
    'Le Monde diplomatique du 3 mai',
    'enquête du Monde diplomatique',
    'sondage Ifop-Fiducial pour Le Port',
    'ONS Digital report',
    'Friends of the ONS report',
    'Financial Times Foundation report',
    'Observatoire de l’Insee',
    'Institut pour Le Monde',
    'sondage Elabe pour Le Monde',
  ])('a name that holds a listed one is another body’s: %s', (written) => {
    expect(meant(written)).toBeNull();
  });

  test('and is what is marked', () => {
    const article = read(`Le port gagne 38 % (Source : enquête Emploi de l’Insee).${LIST}`);
    const [citation] = article.citations;
    expect(article.text.slice(citation?.span.start, citation?.span.end)).toBe('Insee');
  });
});
