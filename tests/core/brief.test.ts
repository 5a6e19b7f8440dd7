import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const strengths = (lang: 'fr' | 'en', text: string): readonly (string | undefined)[] =>
  parseArticle(`---\nlang: ${lang}\n---\n\n${text}\n`).claims.map(({ strength }) => strength);

describe('in a brief article', () => {
  test.each([
    ['fr', 'Trois ans plus tard, rien n’a changé.'],
    ['fr', 'Deux semaines avant le vote, la maire hésite encore.'],
    ['fr', 'Il aura fallu six mois de travaux pour rouvrir la rue.'],
    ['fr', 'Ses deux filles, 9 et 12 ans, l’attendent à la sortie.'],
    ['fr', 'La réunion aura lieu le 16 décembre à Bruxelles.'],
    ['en', 'Three years later, nothing has changed.'],
    ['en', 'Two weeks before the vote, the mayor hesitates.'],
  ] as const)('when something was or will be is asked of nobody: %s: %s', (lang, text) => {
    expect(strengths(lang, text)).not.toContain('strong');
  });

  test.each([
    ['fr', 'Trois ans plus tard, 40 % des loyers ont doublé.'],
    ['fr', 'Le prix du repas passera de 3,10 à 3,25 euros.'],
    ['en', 'Three years later, 40% of the rents have doubled.'],
  ] as const)('a figure beside it is: %s: %s', (lang, text) => {
    expect(strengths(lang, text)).toEqual(['strong']);
  });
});
