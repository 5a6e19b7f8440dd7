import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const named = (lang: 'fr' | 'en', text: string): readonly string[] =>
  parseArticle(`---\nlang: ${lang}\n---\n\n${text}\n`).citations.map(({ name }) => name);

describe('papers are a source by what they are', () => {
  test.each([
    ['en', 'The hall would cost £31,000 a year, the minutes show.', 'the minutes'],
    ['en', 'The hall cost 31% more, campaign finance filings show.', 'campaign finance filings'],
    ['en', 'Fees rose 31%, according to the minutes of the meeting.', 'the minutes'],
    ['en', 'Fees rose 31%, a report to the full council says.', 'a report to the full council'],
    ['en', 'Fees rose 31%, the leaflet says.', 'the leaflet'],
    ['en', 'Nothing was mended in 31% of halls, according to internal emails released in May.', 'internal emails'],
    ['en', 'Court documents state that the last bill was for €8,450.', 'Court documents'],
    ['en', 'The inspection report, which runs to 214 pages, rated 31% of decks poor.', 'The inspection report'],
    ['en', 'Invoices show the firm billed for 26 visits.', 'Invoices'],
    ['en', 'Oakdale County Court heard that she took €212,000.', 'Oakdale County Court heard'],
    ['en', 'She took €212,000, the court was told.', 'the court was told'],
    ['en', 'The jury heard that she took €212,000.', 'The jury heard'],
    ['en', 'He was hit by a van on 2 November, the inquest at Ludbury heard.', 'the inquest at Ludbury heard'],
    ['en', 'She waited 94 minutes, a coroner has ruled.', 'a coroner has ruled'],
    ['fr', 'La salle coûterait 3 millions d’euros, selon le procès-verbal de la séance.', 'le procès-verbal'],
    ['fr', 'La salle coûterait 3 millions d’euros, montre le compte rendu du conseil.', 'le compte rendu'],
    ['fr', 'Le jugement retient que la caissière a pris 31 000 euros.', 'Le jugement'],
    ['fr', 'L’acte d’accusation précise que la caissière a pris 31 000 euros.', 'L’acte d’accusation'],
    ['fr', 'Selon des courriels internes, la caisse a perdu 31 000 euros.', 'des courriels internes'],
    [
      'fr',
      'Selon des documents consultés par nos soins, la caisse a perdu 31 000 euros.',
      'documents consultés par nos soins',
    ],
    ['fr', 'Les loyers ont reculé de 3,8 %, précise le communiqué.', 'le communiqué'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named(lang, text)).toContain(name);
  });

  test.each([
    ['en', 'A report says that 31% of halls closed.'],
    ['en', 'Documents show that 31% of halls closed.'],
    ['en', 'The ruling party lost 31% of its seats.'],
    ['en', 'The court has 31 judges and the jury is out.'],
    ['fr', 'Un rapport indique que 31 % des salles ferment.'],
    ['fr', 'Des documents montrent que 31 % des salles ferment.'],
    ['fr', 'Le registre des commerces est ouvert le jeudi.'],
  ] as const)('some papers, or papers that say nothing, are none: %s: %s', (lang, text) => {
    expect(named(lang, text)).toEqual([]);
  });
});

describe('a body whose figures are a range says so itself', () => {
  test('in English', () => {
    expect(
      named('en', 'The company now expects sales of $9 million, up from a range of $7 million to $8 million.'),
    ).toEqual(['The company']);
  });
});

test('papers that are a link are cited by it', () => {
  const { citations } = parseArticle(
    '---\nlang: fr\n---\n\nLe port perd 31 % de ses navires, d’après [le rapport annuel](https://example.org/rapport).\n',
  );
  expect(citations.map(({ form }) => form)).toEqual(['link']);
});
