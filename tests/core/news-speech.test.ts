import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

type Read = readonly { readonly text: string; readonly by: readonly string[] }[];

/** The strong claims of a text that stands between a sourced figure and its list, and who supports each. */
const strong = (lang: 'fr' | 'en', body: string): Read => {
  const { text, claims, citations } = parseArticle(
    `---\nlang: ${lang}\n---\n\nThe canal gains 38% more barges (Source: Toise).\n\n# Canal\n\n${body}\n\n## Sources\n\n- Toise\n`,
  );
  return claims
    .filter(({ strength, span }) => strength === 'strong' && span.start > text.indexOf('# Canal'))
    .map(({ span, support }) => ({
      text: text.slice(span.start, span.end),
      by: support.map((i) => citations[i]?.name ?? ''),
    }));
};

const supporters = (lang: 'fr' | 'en', body: string): readonly string[] =>
  strong(lang, body).flatMap(({ by }) => (by.length === 0 ? ['nobody'] : by));

describe('English reports what people say without “that”', () => {
  test.each([
    ['Amadi said dues had risen 31% since May.', 'Amadi'],
    ['But Ms Amadi said the scheme paid clinics £31,000 a year.', 'Ms Amadi'],
    ['Halden said in a statement it would cut 420 jobs.', 'Halden'],
    ['Sgt Ruth Amadi told Coast FM the clinic had lost €31,000.', 'Sgt Ruth Amadi'],
    ['Ruth Amadi told the meeting that the 1968 hall needed £9m of repairs.', 'Ruth Amadi'],
    ['Its chairwoman, Ruth Amadi, said complaints had risen by 31%.', 'Ruth Amadi'],
    ['The charity’s director, Ruth Amadi, said 31% of beds were empty.', 'Ruth Amadi'],
    ['Fares rose 31%, the operator, Redline, said in a post on its site.', 'Redline'],
    ['Ruth Amadi claimed the roof would need £3m of work.', 'Ruth Amadi'],
    ['The Harlow Foundation reckons that one in three nurses will leave.', 'Harlow Foundation'],
    [
      'The Association of Rural Clinics says a scanner costs between £12,000 and £25,000.',
      'Association of Rural Clinics',
    ],
    ['The company now expects revenue of $9.5 billion this year.', 'The company'],
    ['Oakdale council said the cabins were warm and that £340m was being spent.', 'Oakdale council'],
    ['The Cornish government said it had spent £1.4bn on schools.', 'The Cornish government'],
    ['Pay fell by 31% in a year, the RMT union has announced.', 'the RMT union'],
    ['The operator, NorMarine, described the strike as “sad” and said it had offered £500.', 'NorMarine'],
    ['A spokesperson for the trust apologised and said 31% of beds were empty.', 'A spokesperson for the trust'],
    ['Ruth Amadi accused her of hiding a loss of €1.3 billion.', 'Ruth Amadi'],
    ['More than 31% of pupils are taught in cabins, figures obtained by Radio Tern show.', 'Radio Tern'],
    ['Harlan Wealth analysts wrote that prices would rise by 31%.', 'Harlan Wealth'],
    ['The fryer used 31% less power, its figures show.', 'its figures'],
    ['He lost £31,000 on the farm, he says; his son lost more.', 'he says'],
    ['In 2024 fares rose by 31% in a year; a spokesman said buses cost £31,000 more.', 'a spokesman said'],
    ['Halden opened a depot in May, it said. The old one had cost £31,000, Jane Roe told MPs.', 'Jane Roe'],
  ])('%s', (text, by) => {
    expect(supporters('en', text)).toContain(by);
    expect(supporters('en', text)).not.toContain('nobody');
  });

  test.each([
    'Villagers said the mine had cost them 31% of their land.',
    'Another council said costs had risen by 31% since May.',
    'Earlier studies have found that 31% of halls leak.',
    'Management said costs had risen by 31% since May.',
    'Rents fell in 31% of towns. Amadi told her story in 2019.',
    'In 2019 prices rose 31%. Halden said goodbye to 300 members of staff.',
  ])('nobody in particular says anything: %s', (text) => {
    expect(parseArticle(`---\nlang: en\n---\n\n${text}\n`).citations).toEqual([]);
  });

  test('a pronoun that says so means whoever was named', () => {
    expect(supporters('en', 'Redline reopened, Ruth Amadi said. Power was back in 31% of homes, it added.')).toEqual([
      'it added',
    ]);
    expect(supporters('en', 'Ruth Amadi said the hall was old. Fees fell by 38%, she said, and nobody came.')).toEqual([
      'she said',
    ]);
    expect(supporters('en', 'The roads are old.\n\nPower was back in 31% of homes, it added.')).toEqual(['nobody']);
  });

  test('what a list holds is found by whoever the words before it mean', () => {
    const body = 'Full Plate said pupils were hungry. It also found that:\n\n- 42% of parents had skipped a meal';
    expect(supporters('en', body)).toEqual(['It']);
  });

  test.each([
    'More than one in five halls is closed, an analysis by this newspaper has found.',
    'In 31% of wards rents fell, our analysis shows.',
    'She has lost €31,000 on the farm, she tells me, and two barns.',
  ])('the newsroom asked or counted: %s', (text) => {
    expect(supporters('en', text)).not.toContain('nobody');
  });
});

describe('what only looks like the same figure does not go on with it', () => {
  test.each([
    [
      'money and things',
      'The market tripled last year to 6 million units. Nimbus raised $140 million, Ruth Amadi said.',
    ],
    ['half a year', 'Ruth Amadi said a third of halls close. Germany added 31 halls in the first half of this year.'],
    [
      'a study that nobody names',
      'Ruth Amadi said 31% of halls close. A study last year found that 20% of tenants leave.',
    ],
    [
      'what happened in another year',
      'Redline lost £31,000, Ruth Amadi said. Its first ferry was recalled in 2023 after a fire.',
    ],
  ])('%s', (_, text) => {
    expect(supporters('en', text)).toContain('nobody');
  });

  test('a share of what was shown does', () => {
    expect(supporters('en', 'Ruth Amadi said 31% of halls close. In 68% of these cases the roof had leaked.')).toEqual([
      'Ruth Amadi',
      'Ruth Amadi',
    ]);
  });
});

test('numbers point to a list of documents', () => {
  const { citations } = parseArticle(
    '---\nlang: en\n---\n\nA contract paid Orrin $3.7 million [1]. Bills list 26 visits [2].\n\n## Documents\n\n1. County, contract 7, 2021\n2. Orrin, bills, 2024\n',
  );
  expect(citations.flatMap(({ form, source }) => (form === 'numeric' ? [source] : []))).toEqual([0, 1]);
});

test('a person who is quoted is known by what “who …” tells of them', () => {
  const { citations } = parseArticle(
    '---\nlang: en\n---\n\n“Primaries reward the loudest voices,” said Ruth Amadi, who heads the campaign.\n',
  );
  expect(citations.map(({ name, isInterviewed }) => [name, isInterviewed])).toEqual([['Ruth Amadi', true]]);
});

test('a body is the listed source that its name holds', () => {
  const { citations } = parseArticle(
    '---\nlang: en\n---\n\nPay fell by 31% in a year, the RMT union has announced.\n\n## Sources\n\n- RMT, press notice, 18 July 2026\n',
  );
  expect(citations.map(({ source }) => source)).toEqual([0]);
});
