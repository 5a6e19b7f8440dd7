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

describe('what happens in a match is told by who was there', () => {
  const FIRST = 'Lacourt a battu Morane devant 8 214 spectateurs (27-25, mi-temps : 10-19).';
  const SECOND = 'Dès la 4e minute, Anne Roux a marqué entre les poteaux (0-7) et Lacourt a perdu 12 ballons.';
  const THIRD = 'Deux essais de Lucie Auber (48e) puis de Ruth Amar (53e) ont rapporté 40 % des points.';

  test.each([
    ['fr', `${FIRST}\n\n${SECOND}\n\n${THIRD}`],
    [
      'en',
      'Moor beat Ford in front of 8,214 fans; the referee blew in the 98th minute.\n\nAnn Gay scored with 12% of the ball (9-7) and again in the 48th minute.',
    ],
  ] as const)('%s: %s', (lang, body) => {
    expect(strong(lang, body)).toEqual([]);
  });

  test.each([
    ['what the season was', 'Lacourt a perdu 40 % de ses abonnés depuis 2019.'],
    ['what the club earns', 'Le club de Lacourt a gagné 12 millions d’euros en 2024.'],
  ])('but not %s', (_, claim) => {
    expect(strong('fr', `${FIRST}\n\n${SECOND}\n\n${THIRD}\n\n${claim}`)).toEqual([claim]);
  });

  test('minutes and pairs of figures alone make no match', () => {
    const claim = 'Le canal a perdu 40 % de ses péniches (12-14) en 2024.';
    expect(strong('fr', `${claim}\n\nLe port (10-12) dort.\n\nLe quai (3-4) aussi.`)).toEqual([claim]);
  });
});
