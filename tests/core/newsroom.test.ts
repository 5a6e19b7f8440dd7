import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const FILLER = Array.from(
  { length: 14 },
  (_, i) => `The ${i % 2 ? 'lock' : 'quay'} is quiet and the keeper waters his beans.`,
);

/** What is strong in a longer report that ends with a sentence; its front matter may say more. */
const strong = (lang: 'fr' | 'en', text: string, head = ''): readonly string[] => {
  const filler = lang === 'en' ? FILLER.join(' ') : 'L’écluse est calme et l’éclusier arrose ses haricots. '.repeat(14);
  const article = parseArticle(
    `---\nlang: ${lang}\n${head}---\n\nThe canal gains barges (Source: Toise).\n\n${filler}\n\n${text}\n\n## Sources\n\n- Toise\n`,
  );
  return article.claims
    .filter(({ strength, support }) => strength === 'strong' && support.length === 0)
    .map(({ span }) => article.text.slice(span.start, span.end));
};

describe('what a newsroom saw, or tells without being asked for a source', () => {
  test.each([
    ['en', 'Ruth Amadi was born on 3 May 1937 in Oakdale, the daughter of a kiln fireman and a paintress.'],
    ['en', 'She left school at 15 and spent four years at the Hale works before she won a place at a college.'],
    ['en', 'In 1962 she married Ted Roe, a boatbuilder, and they set up a workshop in a net loft.'],
    ['en', 'He is survived by a daughter, two sons and five grandchildren.'],
    ['en', 'Lee Roe levelled with a low drive from 20 yards before the break.'],
    ['en', 'Rovers had 61% of possession and 17 shots to Athletic’s nine.'],
    ['en', 'The visitors scored in the ninth minute and twice in stoppage time.'],
    ['en', 'Doubles at the Quay Inn from £65, breakfast included.'],
    ['en', 'The claim that half of passengers have left is wrong.'],
    ['fr', 'Ruth Amar est née le 3 mai 1937 à Lacourt, fille d’un chauffeur et d’une peintre.'],
    ['fr', 'Elle a grandi à Lacourt et quitté l’école à 15 ans.'],
    ['fr', 'Léo Roux égalise à la 71e minute devant 31 204 spectateurs.'],
    ['fr', 'Chambres doubles à partir de 65 euros, petit-déjeuner compris.'],
    ['fr', 'L’affirmation selon laquelle la moitié des passagers est partie est fausse.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(strong(lang, text)).toEqual([]);
  });

  test.each([
    ['en', 'One in three children grew up in a flat in 2019, and 31% were born in March.'],
    ['en', 'It was the longest run of wickets ever, and 61% of clubs have never won so many.'],
    ['en', 'Rents rose by 31% last year to £65 per night.'],
    ['en', 'The firm has 420 full-time staff, up 31% in a year.'],
    ['fr', 'Un aller-retour entre Paris et Lacourt émet 31 % de carbone de plus.'],
    ['fr', 'Les loyers ont augmenté de 31 % en un an.'],
  ] as const)('figures on more than that are asked for one: %s: %s', (lang, text) => {
    expect(strong(lang, text)).toHaveLength(1);
  });
});

describe('front matter tells the kind of text by its genre', () => {
  const kindOf = (head: string): string =>
    parseArticle(`---\nlang: en\n${head}\n---\n\nThe canal gains barges (Source: Toise).\n\n${FILLER.join(' ')}\n`)
      .textKind.kind;

  test.each([
    'type: interview',
    'section: Obituaries',
    'category: Book reviews',
    'categories: [news, portrait]',
    'rubrique: Nécrologie',
    'genre: critique',
  ])('%s', (head) => {
    expect(kindOf(head)).toBe('review');
  });

  test.each(['type: news', 'section: Politics', 'category: peer review policy', 'categories: {a: 1}', 'type: 3'])(
    'not by another: %s',
    (head) => {
      expect(kindOf(head)).toBe(kindOf('layout: post'));
    },
  );

  test('what it says to Sourcier goes before', () => {
    expect(kindOf('type: interview\nsourcier: {text: notes}')).toBe('notes');
  });
});
