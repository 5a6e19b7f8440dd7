import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const strong = (text: string): readonly string[] =>
  parseArticle(text)
    .claims.filter(({ strength, support }) => strength === 'strong' && support.length === 0)
    .map(({ span }) => text.slice(span.start, span.end));

const reading = (text: string): string => {
  const { kind, sections } = parseArticle(text).textKind;
  return [kind, ...sections.map(({ title }) => title)].join(' | ');
};

/** Enough sentences for a text to be told by. */
const ABOUT_FR = `Le marché se tient le samedi. La place est large. Le café ouvre tôt. Les étals sont verts. Le pain y est bon.
La rue monte. Les halles sont vides. Le fleuve est loin. Le soir tombe. Les cloches sonnent. La fontaine coule.\n`;

const ABOUT_EN = `The market is held on Saturdays. The square is wide. The café opens early. The stalls are green. The bread is good.
The street climbs. The halls are empty. The river is far. The evening falls. The bells ring. The fountain runs.\n`;

describe('a study of the author’s own is read as findings', () => {
  const french = (work: string, name: string): string =>
    `# Le bruit des halles\n\n${name} ${work}\n\n${ABOUT_FR}\n## Les données\n\n- **Loyer moyen** : 11,6 euros en moyenne\n\n` +
    '## Ailleurs\n\nLa ville voisine a perdu 18 % de ses librairies depuis 2015.\n';

  test.each([
    ['J’ai utilisé des données de loyers, 640 observations pour 58 villes.', 'Ma récente étude porte sur le bruit.'],
    ['Nous avons interrogé par écrit un échantillon de marchands.', 'Notre questionnaire portait sur le bruit.'],
    ['J’ai ensuite dépouillé tous les baux de la rue. Pour cela, j’ai entraîné deux modèles.', 'Le bruit gêne.'],
  ])('%s', (work, name) => {
    expect(reading(french(work, name))).toBe('findings | Les données');
    expect(strong(french(work, name)).join()).not.toContain('Loyer moyen');
  });

  test.each([
    ['La ville a utilisé des données de loyers.', 'Une récente étude porte sur le bruit.'],
    ['J’ai utilisé des données de loyers.', 'Une récente étude porte sur le bruit.'],
    ['J’ai longtemps écouté les marchands.', 'Ma récente étude porte sur le bruit.'],
  ])('not where somebody else did it, or nothing else says so: %s', (work, name) => {
    expect(reading(french(work, name))).not.toContain('findings |');
    expect(strong(french(work, name)).join()).toContain('librairies');
  });

  const english = (work: string, name: string): string =>
    `# The noise of the halls\n\n${name} ${work}\n\n${ABOUT_EN}\n## Results\n\n- **Mean rent**: 11.6 dollars\n`;

  test.each([
    ['I used rent data, 640 observations for 58 towns.', 'My recent study is about noise.'],
    ['We then counted all the leases in the street.', 'Our sample is small.'],
  ])('%s', (work, name) => {
    expect(reading(english(work, name))).toBe('findings | Results');
  });

  test('in English, not where somebody else did it', () => {
    expect(reading(english('The town used rent data.', 'A recent study is about noise.'))).not.toContain('findings |');
  });

  test('by a title that says how many were gone through', () => {
    const titled = (title: string): string =>
      `---\ntitle: ${title}\n---\n\nIl m’a fallu relever toutes les annonces du canton.\n\n${ABOUT_FR}`;
    expect(reading(titled('Analyse de 3 200 annonces'))).toBe('findings');
    expect(reading(titled('Les annonces du canton'))).not.toBe('findings');
  });
});

describe('the results of a survey of the author’s own are theirs as a whole', () => {
  const french = (title: string, first: string): string =>
    `---\ntitle: ${title}\n---\n\n${first}\n\n${ABOUT_FR}\n## Que faut-il d’abord ?\n\n` +
    '- Le local est la priorité, cité par 71 % des répondants\n- Le four vient en second (52 %)\n';
  const OURS = 'Voici ce que donne le sondage que nous avions fait circuler parmi nos adhérents.';

  test.each(['Résultats du sondage', 'Les résultats de l’enquête auprès des rameurs', 'Retours du questionnaire'])(
    '%s',
    (title) => {
      expect(reading(french(title, OURS))).toContain('findings | ');
      expect(strong(french(title, OURS))).toEqual([]);
    },
  );

  test('those of somebody else’s are not', () => {
    const theirs = french('Résultats du sondage', 'La mairie a interrogé ses habitants en juin.');
    expect(reading(theirs)).not.toContain('findings | ');
    expect(strong(theirs).join()).toContain('71 %');
  });

  test('in English', () => {
    const text = `---\ntitle: Member survey results\n---\n\nThis is the survey we ran among our rowers.\n\n${ABOUT_EN}\n- The oven came second (52%)\n`;
    expect(reading(text)).toBe('findings | Member survey results');
    expect(strong(text)).toEqual([]);
  });
});
