import { describe, expect, it, test } from 'vitest';
import type { ClaimKind } from '../../server/src/core/claims/claim.ts';
import { cut, listing, mark, read } from './read.ts';

/** The strong claims of a text whose cues stand between ‹ ›, with the text marked as they are found. */
const claimed = (marked: string) => {
  const article = read(marked.replace(/[‹›]/g, ''));
  const claims = article.claims.filter(({ strength }) => strength === 'strong');
  return {
    article,
    claims,
    marked: mark(
      article.text,
      claims.map(({ cue }) => cue),
    ),
  };
};

const FRENCH: readonly (readonly [marked: string, kind: ClaimKind])[] = [
  ['Près de ‹66 % des villes› sont concernées.', 'statistic'],
  ['Près de ‹66\u00A0% des villes› sont concernées.', 'statistic'],
  ['Dans la vallée, ‹1/3 des haies› manque.', 'statistic'],
  ['Samedi, plus de ‹30 cortèges› ont défilé dans les rues.', 'statistic'],
  ['Les élus, ‹en majorité des notaires›, refusent le plan.', 'statistic'],
  ['‹Ces trois hameaux – ce sont les plus› pauvres du canton – perdent leur école.', 'ranking'],
  ['‹La Norvège vient de rendre obligatoire le tri› du verre.', 'law'],
  ['‹Qui refuse le contrôle commet un délit›.', 'law'],
  ['Le club (‹1/4 du budget›) ne gère rien.', 'statistic'],
  ['Le soir, ‹des milliers de gens› sont venus.', 'statistic'],
  ['L’objectif de tri des cartons est de ‹45 %›.', 'statistic'],
  ['Seuls les cartons remplissent cet objectif avec ‹45 % de tri›.', 'statistic'],
  ['Rappelons que la ville a dépensé ‹40 millions d’euros›.', 'statistic'],
  ['‹En 1962, les pilotes du bac Aurore sont sept cousines›.', 'statistic'],
  ['‹Un spécialiste de la pêche à pied expliquait que› les moules étaient plus petites.', 'vague-attribution'],
  ['La ligue ‹a déjà été condamnée pour fraude par un juge de Metz›.', 'accusation'],
  ['Près de ‹66% des villes› sont concernées.', 'statistic'],
  ['La hausse atteint ‹12,5 %› dans les villes.', 'statistic'],
  ['La hausse est ‹de 10 à 30 %› dans les villes.', 'statistic'],
  ['Le marché pèse ‹3,2 milliards› à lui seul.', 'statistic'],
  ['Le chantier coûte ‹12 000 €› à la ville.', 'statistic'],
  ['Le chantier coûte ‹12\u202F000\u00A0€› à la ville.', 'statistic'],
  ['Le chantier coûte ‹150 k€› à la ville.', 'statistic'],
  ['Le taux gagne ‹3 points› dans la région.', 'statistic'],
  ['La ligne est ‹2 fois plus› longue.', 'statistic'],
  ['Elle concerne ‹la moitié des villes›.', 'statistic'],
  ['‹Un exploitant laitier sur deux› quitte la ville.', 'statistic'],
  ['‹Sept villes sur dix› sont concernées.', 'statistic'],
  ['Elle concerne ‹un tiers des villes›.', 'statistic'],
  ['Elle concerne ‹soixante pour cent des villes›.', 'statistic'],
  ['Environ ‹3 litres de bile› passent chaque jour dans votre foie.', 'statistic'],
  ['Le nombre de gares ‹a doublé› dans la région.', 'statistic'],
  ['‹Selon les dernières études›, les villes sont calmes.', 'vague-attribution'],
  ['‹Selon plusieurs experts›, les villes sont calmes.', 'vague-attribution'],
  ['‹Des études récentes montrent› que les villes sont calmes.', 'vague-attribution'],
  ['‹Certains historiens y voient› une ville calme.', 'vague-attribution'],
  ['‹Les analystes anticipent› une ville calme.', 'vague-attribution'],
  ['‹La tradition veut› que la ville ait été calme.', 'vague-attribution'],
  ['La ville ‹aurait été vendue› au comte.', 'vague-attribution'],
  ['Les villes sont ‹contestées par plusieurs laboratoires›.', 'vague-attribution'],
  ['‹La gare est le bâtiment le plus haut› de la ville.', 'ranking'],
  ["‹Aucune gare de la région n'accueille aujourd'hui autant› de trains.", 'ranking'],
  ['‹Il est prouvé que› les villes sont calmes.', 'vague-attribution'],
  ['Le maire a déclaré : ‹« La ville est calme depuis le printemps. »›', 'quotation'],
  ['‹« La ville est calme depuis le printemps »›, assure le maire.', 'quotation'],
  ['‹« La ville est calme depuis le printemps. »›', 'quotation'],
  ['Le maire a déclaré\u00A0: ‹“La ville est calme depuis le printemps.”›', 'quotation'],
];

const ENGLISH: readonly (readonly [marked: string, kind: ClaimKind])[] = [
  ['In the end ‹66% of the towns› are affected.', 'statistic'],
  ['In the end ‹66 per cent of the towns› are affected.', 'statistic'],
  ['In the valley, ‹1/3 of the hedges› are gone.', 'statistic'],
  ['‹These three hamlets – the poorest in the› county – lost their school.', 'ranking'],
  ['‹Norway has just made glass sorting mandatory›.', 'law'],
  ['‹Whoever refuses the check commits an offence›.', 'law'],
  ['That evening ‹thousands of people› flooded the squares.', 'statistic'],
  ['Only cardboard meets this goal with ‹45%› sorted.', 'statistic'],
  ['‹A specialist in shore fishing explained that› mussels were smaller.', 'vague-attribution'],
  ['The work costs the town ‹$12,000› in the end.', 'statistic'],
  ['The market is worth ‹3.2 billion› in the end.', 'statistic'],
  ['It affects ‹half of the towns› in the area.', 'statistic'],
  ['It affects ‹two-thirds of the towns› in the area.', 'statistic'],
  ['It affects ‹sixty per cent of the towns› in the area.', 'statistic'],
  ['It affects ‹12,000 towns› across the US in the end.', 'statistic'],
  ['The tower.me network reaches ‹12,000 towns› in the end.', 'statistic'],
  ['The valley has ‹12,000 towns› that are quiet, one that is not.', 'statistic'],
  ['Water is sold to ‹12,000 towns› in the end.', 'statistic'],
  ['Around ‹3 litres of bile› pass through your liver in a day.', 'statistic'],
  ['Around ‹3 litres of bile› pass through your liver whatever you eat.', 'statistic'],
  ['‹“The ferry has not run since the spring,”› grumbles a neighbour.', 'quotation'],
  ['The number of stations ‹has doubled› in the area.', 'statistic'],
  ['‹According to recent studies›, the towns are quiet.', 'vague-attribution'],
  ['‹Financial planners agree› that the towns are quiet.', 'vague-attribution'],
  ['‹Most installers say› that the towns are quiet.', 'vague-attribution'],
  ['The walls were ‹abandoned by most builders›.', 'vague-attribution'],
  ['The duke ‹is said to› have sold the town.', 'vague-attribution'],
  ['‹No town in the valley has a quieter› square than this one.', 'ranking'],
  ['‹Experts agree› that the towns are quiet.', 'vague-attribution'],
  ['‹It is widely accepted that› the towns are quiet.', 'vague-attribution'],
  ['The mayor said: ‹“The town has been quiet since spring.”›', 'quotation'],
  ['‹"The town has been quiet since spring,"› said the mayor.', 'quotation'],
];

describe('a clear claim', () => {
  it.each([...FRENCH, ...ENGLISH])('%s is a %s', (written, kind) => {
    const { marked, claims, article } = claimed(written);
    expect(marked).toBe(written);
    expect(claims.map((claim) => claim.kind)).toEqual([kind]);
    expect(claims.map(({ span }) => cut(article.text, span))).toEqual([article.text]);
  });

  it('is read in paragraphs, items and quotations', () => {
    for (const before of ['', '- ', '1. ', '> ', '> - ', '**Bilan.** ']) {
      const { marked } = claimed(`${before}Près de ‹66 % des villes› sont concernées.`);
      expect(marked).toBe(`${before}Près de ‹66 % des villes› sont concernées.`);
    }
  });

  it('is one sentence of its paragraph', () => {
    const { claims, article } = claimed('La ville est calme. Près de 66 % des gens\ny dorment. Le reste veille.');
    expect(claims.map(({ span }) => cut(article.text, span))).toEqual(['Près de 66 % des gens\ny dorment.']);
  });
});

describe('a contestable statement is called by what it says', () => {
  it.each([
    ['Le tourisme freine fortement la construction de logements dans les villes.', 'causal'],
    ['Les applications couvrent aujourd’hui un très large spectre de métiers dans les entreprises.', 'generality'],
    ['Cette adoption massive témoigne d’une transformation profonde des entreprises françaises.', 'generality'],
    ['Tourism strongly hinders the construction of homes in the cities.', 'causal'],
    ['Most companies remain largely unaware of how their customers behave online.', 'generality'],
  ] as const)('%s is a %s', (written, kind) => {
    const likely = read(written).claims.filter(({ strength }) => strength === 'likely');
    expect(likely.map((claim) => claim.kind)).toEqual([kind]);
  });
});

test.each([
  'On y examinera les principaux effets du tourisme sur les villes, ainsi que les meilleures réponses des maires.',
  'Cet article se propose d’explorer les principales causes de la hausse des loyers dans les villes françaises.',
  'Il est essentiel d’examiner concrètement les effets réels du tourisme sur les prix.',
  'We will look at the main effects of tourism on cities, and at the best answers of their mayors.',
  'This guide explores the leading causes of rising rents in American cities.',
])('what the text is going to do asks for no source: %s', (written) => {
  expect(read(written).claims.filter(({ strength }) => strength !== 'weak')).toEqual([]);
});

describe('no claim', () => {
  it.each([
    'La ville est calme depuis le printemps.',
    'Comment 66 % des villes font-elles ?',
    'Voici les 66 % des villes concernées :',
    'Vous pouvez gagner 10 % de temps.',
    'Il faut prévoir 10 % de marge.',
    "N'hésitez pas à garder 10 % de marge.",
    'Notre équipe a gagné 10 % de temps.',
    "J'ai gagné 10 % de temps.",
    'Imaginez que 10 % des villes ferment.',
    'Si vous gagnez 10 % de temps, tout va bien.',
    'Le code 404 est une erreur.',
    'La loi de 1905 est connue de tous.',
    'Le « temps long » est une notion du maire.',
    'Le film « La ville est calme » est sorti.',
    '# Près de 66 % des villes sont concernées',
    '`Près de 66 % des villes`',
    '```\nPrès de 66 % des villes sont concernées.\n```',
    '<!-- Près de 66 % des villes sont concernées. -->',
    '| Part |\n|---|\n| 66 % des villes |',
    '![Près de 66 % des villes sont concernées.](a.png)',
    '![Les 66 % de villes de 2019]({{ site.baseurl }}/images/villes 2019.png){: .wide}',
    '- "Résume ce document en 5 points clés"',
    '- "Donne-moi les chiffres importants à retenir"',
    '- Réduire de 20 % la consommation des bureaux',
    'Pour une analyse précise de la situation, le bilan est le bon point de départ.',
    '{/* TODO : 66 % des villes sont concernées par le graphique à refaire. */}',
    'Plus besoin de relire 25 pages pour trouver le bon paragraphe.',
    'Les acteurs ont découvert une liberté nouvelle.',
    'Les tons varient selon les jours, vifs pour certains.',
    'Le jugement a été mis en délibéré au 17 février 2024.',
    'Les élus ont adopté le budget par 19 voix contre 7.',
    'Le jeu « 12 Day Race » plaît à tout le monde.',
    'Fixez un objectif de tri à la portée de tous.',
    'On parle beaucoup de la ligue, à propos d’une affaire de fraude.',
    'La ville, comme la majorité des ports, a changé avec les siècles.',
  ])('%j', (text) => {
    expect(claimed(text).claims).toEqual([]);
  });

  it.each([
    'The town has been quiet since spring, and it is in the news.',
    'How do 66% of the towns cope with it?',
    'You can save 10% of your time.',
    'Make sure to keep 10% of the budget.',
    'Our team saved 10% of the time.',
    'Imagine that 10% of the towns close.',
    'Marlow, Jeanne. “The town has slept for 40 years, says the mayor”. *The Post*. 2019. [https://a.example/x](https://a.example/x)',
    'Marlow, J., and B. Carr. (2019). The town lost 40% of its trees. *Journal of Towns*.',
    '- "Summarise the report in 5 points"',
    '- Enhancing the benefit by at least $200 for all',
    'This share of the budget is called the base rate.',
    'The figures of this dataset were downloaded as a file in 2021.',
  ])('%j', (text) => {
    expect(claimed(text).claims).toEqual([]);
  });

  it('is read in a list of sources or in front matter', () => {
    const text = `---\nsummary: Près de 66 % des villes.\n---\n\n## Sources\n\n- Insee : près de 66 % des villes sont concernées.\n`;
    expect(claimed(text).claims).toEqual([]);
  });

  it.each([
    'Saviez-vous que ‹66 % des villes› sont concernées ?',
    'Le saviez-vous ? Près de ‹66 % des villes› le sont.',
  ])('is a question, but %s', (written) => {
    expect(claimed(written).marked).toBe(written);
  });

  it('is spoken by the author only where it is not in quotation marks', () => {
    const written = 'Le maire a déclaré : ‹« Vous pouvez dormir sur vos deux oreilles. »›';
    expect(claimed(written).marked).toBe(written);
  });
});

describe('support', () => {
  const LIST = listing('Insee', 'Ademe');

  /** For each claim, the names of the citations that support it. */
  const support = (text: string) => {
    const { claims, citations } = read(text + LIST);
    return claims
      .filter(({ strength }) => strength === 'strong')
      .map((claim) => claim.support.map((i) => citations[i]?.name));
  };

  it.each<[string, ...string[][]]>([
    ['Près de 66 % des villes sont concernées.', []],
    ['Près de 66 % des villes (Source : Insee) sont concernées.', ['Insee']],
    ['Près de 66 % des villes sont concernées (Source : Insee).', ['Insee']],
    ['Près de 66 % des villes sont concernées. (Source : Insee)', ['Insee']],
    ['Près de 66 % des villes sont concernées. (Source : Insee).', ['Insee']],
    ['Près de 66 % des villes sont concernées ! (Source : Insee)', ['Insee']],
    ['Près de 66 % des villes sont concernées.\n(Source : Insee)', ['Insee']],
    ['Près de 66 % des villes sont concernées (Source : Insee, Ademe).', ['Insee', 'Ademe']],
    ['Près de 66 % des villes sont concernées (Insee, 2024).', ['Insee']],
    ['Près de 66 % des villes sont concernées (Insee).', ['Insee']],
    ['Près de 66 % des villes sont concernées (Source : Inconnu).', ['Inconnu']],
    ['Selon Insee, 66 % des villes sont concernées.', ['Insee']],
    ['Près de 66 % des villes sont concernées. (Source : Insee)\n\nLe prix y monte de 3 %.', ['Insee'], []],
    ['Près de 66 % des villes sont concernées.\n\nLe prix y monte de 3 % (Source : Insee).', [], ['Insee']],
    ['La ville est calme (Source : Insee).\n\nPrès de 66 % des villes sont concernées.', []],
  ])('%j', (text, ...expected) => {
    expect(support(text)).toEqual(expected);
  });
});

describe('an appeal to nobody', () => {
  it.each([
    ['A new report shows that towns close early, and that is the law.', true],
    ['UN report shows that towns close early, and that is the law.', false],
    ['The new Harbour report shows that towns close early, and that is the law.', false],
    ['For the record, the towns have been called the quietest by many.', true],
    ['The first of the towns is called the quiet one, and that is the law.', false],
  ])('%j: %j', (text, isVague) => {
    expect(claimed(text).claims.some(({ kind }) => kind === 'vague-attribution')).toBe(isVague);
  });
});
