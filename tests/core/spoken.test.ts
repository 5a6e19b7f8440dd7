import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

/** What is strong in an article whose body stands between a sourced figure and its list. */
const strong = (lang: 'fr' | 'en', body: string): readonly string[] => {
  const article = parseArticle(
    `---\nlang: ${lang}\n---\n\nLe canal gagne 38 % de péniches (Source : Toise).\n\n${body}\n\n## Sources\n\n- Toise\n`,
  );
  return article.claims
    .filter(({ strength, support }) => strength === 'strong' && support.length === 0)
    .map(({ span }) => article.text.slice(span.start, span.end));
};

const ANSWER = 'Une péniche coûte 30 % plus cher à armer qu’un camion.';

describe('what somebody answers in an interview is theirs', () => {
  test.each([
    [
      'fr',
      `**Est-ce rentable ?**\n\nNon. ${ANSWER}\n\n**Et demain ?**\n\n${ANSWER}\n\n*Propos recueillis par Ruth Amar.*`,
    ],
    ['fr', `**Est-ce rentable ?**\n\n**Lucie Auber :** Non. ${ANSWER}\n\n**Et demain ?**\n\nL. A. : ${ANSWER}`],
    ['fr', `### Est-ce rentable ?\n\n${ANSWER}\n\n### Et demain ?\n\n${ANSWER}\n\nEntretien avec Lucie Auber.`],
    [
      'en',
      '**JOE:** And the docks?\n\n**RUTH AMADI:** Traffic is up 14% in a year.\n\n**JOE:** Thanks.\n\n**RUTH AMADI:** A pilot earns £13 an hour.',
    ],
  ] as const)('%s: %s', (lang, body) => {
    expect(strong(lang, body)).toEqual([]);
  });

  test('an accusation is not', () => {
    const body = `**Est-ce vrai ?**\n\n**Lucie Auber :** Le préfet Jean Roux a détourné 30 millions d’euros.\n\n**Et demain ?**\n\n${ANSWER}`;
    expect(strong('fr', body)).toHaveLength(1);
  });

  test.each([
    ['questions that nobody is said to answer', `**Est-ce rentable ?**\n\n${ANSWER}\n\n**Et demain ?**\n\nOn verra.`],
    ['labels of things', `Prix : bas.\n\nDate : mardi.\n\nPrix : haut.\n\n${ANSWER}\n\nEst-ce rentable ?`],
    [
      'what stands after the answers',
      `**Est-ce rentable ?**\n\n**Lucie Auber :** Non.\n\n**Et demain ?**\n\nOn verra.\n\n## Repères\n\n${ANSWER}`,
    ],
  ])('%s are no answers', (_, body) => {
    expect(strong('fr', body)).toEqual([ANSWER]);
  });
});
