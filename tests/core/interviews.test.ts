import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { cut } from './read.ts';

const found = (rule: string, lang: 'fr' | 'en', text: string): readonly string[] => {
  const article = parseArticle(`---\nlang: ${lang}\n---\n\n${text}\n`);
  return lint(article, { locale: lang })
    .filter((finding) => finding.rule === rule)
    .map(({ span }) => cut(article.text, span));
};

const unlisted = (lang: 'fr' | 'en', text: string): readonly string[] =>
  found('unlisted-attribution', lang, `${text}\n\n## Sources\n\n- [Toise](https://example.org/t)`);

describe('a person who is quoted with a name and a function needs no entry', () => {
  test.each([
    ['fr', '« Nous fermons deux ponts chaque année », explique Anne Roux, déléguée OGP.'],
    ['fr', '« Nous fermons deux ponts chaque année », explique Anne Roux, déléguée de l’OGP.'],
    ['fr', 'Pour Anne Roux, déléguée OGP, « la ville ferme deux ponts chaque année ».'],
    ['fr', 'Selon Luc Gay, directeur de Vadum, « la hausse est de 5 % cette année ».'],
    ['fr', 'La maire de Lacourt, Anne Roux, affirme : « Nous ne fermerons aucun pont. »'],
    ['fr', '« Nous fermons deux ponts chaque année », dit Anne Roux, 43 ans, éclusière.'],
    ['fr', '« Nous fermons deux ponts chaque année », dit Anne Roux (Vadum).'],
    ['fr', '« Nous fermons deux ponts chaque année », dit Anne Roux, qui fut éclusière.'],
    ['fr', '« Nous fermons deux ponts chaque année », glisse Nono, 64 ans.'],
    ['fr', '« Nous fermons deux ponts chaque année », glisse Nono, un riverain.'],
    ['fr', '« Nous fermons deux ponts chaque année », souffle Hugo D., 33 ans.'],
    ['fr', '« Nous fermons deux ponts chaque année », témoigne Lina, élève de terminale.'],
    ['fr', 'Pour Me Anne Roux, qui défend le meunier, « le doute doit lui profiter ».'],
    ['fr', 'L’opposition lacustre dénonce « un grave manque de maîtrise ».'],
    ['fr', '« Nous fermons deux ponts chaque année », assure le patron du Nénuphar.'],
    ['fr', '« Nous fermons deux ponts chaque année », martèle la préfète de la Morane.'],
    ['fr', 'La ministre des Canaux assure que 40 % des ponts rouvriront.'],
    ['fr', 'L’entraîneur de Lacourt regrettait « un grave manque de maîtrise ».'],
    ['en', '“We close two bridges every year,” said Ann Moor, head of the Ford Office.'],
    ['en', '“We close two bridges every year,” said Joe, 64.'],
    ['en', 'The mayor of Moor says that 40% of bridges will open.'],
    ['en', 'According to Bill Gay, a nurse at Moor Hospital, “the rise is about 5% this year”.'],
    ['en', 'Economist Ann Moor said: “Nobody knows what comes next here.”'],
    ['en', 'The mayor of Moor, Ann Gay, said: “Nobody knows what comes next here.”'],
  ] as const)('%s: %s', (lang, text) => {
    expect(unlisted(lang, text)).toEqual([]);
  });

  test('nor when named again, by the surname alone', () => {
    const text =
      '« Nous fermons deux ponts chaque année », explique Anne Roux, déléguée OGP. Selon Anne Roux, le prix monte. Roux estime que tout ira bien.';
    expect(unlisted('fr', text)).toEqual([]);
  });

  test.each([
    ['fr', 'Selon Anne Roux, le prix baisse de 5 %.', ['Anne Roux']],
    ['fr', 'Anne Roux estime que 4 % des ponts ferment.', ['Anne Roux']],
    ['fr', '« Nous fermons deux ponts chaque année », dit Anne Roux.', ['Anne Roux']],
    ['fr', '« C’est une honte pour la ville », écrit La Lettre Bleue.', ['La Lettre Bleue']],
    ['en', 'According to Dr. Jane van der Moor, rents rose 4%.', ['Dr. Jane van der Moor']],
    ['en', 'Ann Moor, head of the Ford Office, says that rents rose 4%.', ['Ann Moor']],
  ] as const)('others do: %s: %s', (lang, text, names) => {
    expect(unlisted(lang, text)).toEqual(names);
  });

  test('what a function is of speaks where it is the subject', () => {
    const text = 'Selon Anne Roux, une étude de Vadum chiffre la hausse à 5 %.';
    expect(unlisted('fr', text)).toEqual(['Anne Roux', 'Vadum']);
  });
});

test('a person named after a source is who speaks next', () => {
  const text =
    'Selon Toise, 12 % des ponts ferment. L’éclusière Anne Roux attend. « Je ne gagne plus rien du tout », soupire-t-elle.';
  const { citations } = parseArticle(`${text}\n\n## Sources\n\n- [Toise](https://example.org/t)\n`);
  expect(citations.map(({ name, source }) => [name, source])).toEqual([
    ['Toise', 0],
    ['soupire-t-elle', null],
  ]);
});

test('a body whose letters are those of an entry is listed', () => {
  const text = 'Selon l’Agence lacustre de pêche, le prix baisse de 5 %.\n\n## Sources\n\n- ALP Morane, 3 mai 2025\n';
  expect(found('unlisted-attribution', 'fr', text)).toEqual([]);
  expect(found('unlisted-attribution', 'fr', text.replace('ALP', 'AXP'))).toHaveLength(1);
});

describe('an entry that is a talk', () => {
  test.each([
    ['fr', 'Entretien'],
    ['fr', 'Interview'],
    ['en', 'Interview'],
    ['en', 'Personal communication'],
  ] as const)('needs no address: %s: %s', (lang, kind) => {
    const [date, score] = lang === 'fr' ? ['Date :', 'Fiabilité :'] : ['Date:', 'Reliability:'];
    const text = `## Sources\n\n1. **Anne Roux** - ${kind}\n   - ${date} 2025-05-03\n   - ${score} 8/10`;
    expect(found('incomplete-source', lang, text)).toEqual([]);
  });

  test('needs its date', () => {
    expect(
      found('incomplete-source', 'fr', '## Sources\n\n1. **Anne Roux** - Entretien\n   - Fiabilité : 8/10'),
    ).toHaveLength(1);
  });

  test('is called by who was asked', () => {
    const text = 'Selon Anne Roux, le prix baisse de 5 %.\n\n## Sources\n\n- Entretien avec Anne Roux, 3 mai 2025\n';
    const { citations } = parseArticle(text);
    expect(citations.map(({ source }) => source)).toEqual([0]);
  });
});
