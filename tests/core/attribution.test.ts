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
