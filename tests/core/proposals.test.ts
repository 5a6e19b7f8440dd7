import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const strong = (text: string): readonly string[] =>
  parseArticle(text)
    .claims.filter(({ strength, support }) => strength === 'strong' && support.length === 0)
    .map(({ span }) => text.slice(span.start, span.end));

describe('what the authors ask for in a list is their own', () => {
  test.each([
    'Pour payer ces travaux, nous demandons :',
    'Nous proposons donc de changer trois choses :',
    'Voici nos revendications :',
    '## Nos propositions',
  ])('%s', (words) => {
    expect(
      strong(`${words}\n\n- une hausse de 3 % de la taxe sur les quais,\n- un loyer de 900 euros au plus.\n`),
    ).toEqual([]);
  });

  test.each([
    'To pay for it, we propose:',
    'We therefore call for two changes:',
    'These are our demands:',
    '## Our proposals',
  ])('%s', (words) => {
    expect(strong(`${words}\n\n- a rise of 3% in the tax on quays,\n- a ceiling of $900 for rents.\n`)).toEqual([]);
  });

  test('not what others ask for, nor what is counted', () => {
    for (const words of ['Voici les chiffres :', 'Nous constatons :', 'Nous demandons des comptes.'])
      expect(strong(`${words}\n\n- Le port a perdu 12 % de ses équipages en 2021.\n`)).toHaveLength(1);
    expect(strong('Here are the figures:\n\n- The port lost 12% of its crews in 2021.\n')).toHaveLength(1);
  });

  test('nor reasons given beside it, nor what stands after the list', () => {
    const text =
      'Nous demandons :\n\n- Un plafond des loyers. La ville a perdu 12 % de ses habitants en dix ans.\n\nLe port a perdu 30 % de ses équipages.\n';
    expect(strong(text)).toEqual([
      'La ville a perdu 12 % de ses habitants en dix ans.',
      'Le port a perdu 30 % de ses équipages.',
    ]);
  });
});
