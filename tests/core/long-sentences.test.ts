import { expect, test } from 'vitest';
import { lint } from '../../server/src/core/rules/lint.ts';
import { listing, read } from './read.ts';

/** Beginnings of many an expression of the lexicons, over and over: an expression that backtracks would not come to an end. */
const BEGINNINGS = [
  'a ',
  'some ',
  'most recent ',
  'les ',
  'selon les ',
  'le plus ',
  'deux cent ',
  'twenty ',
  '1 à ',
  '12 % ',
  '« ',
  '[à ',
  'aucune ville ',
  'according to some ',
  'XX ',
  'TODO ',
  'vingt-et-',
  '1.000,',
  'un sur ',
  '€1–',
  'de 1 à ',
  'une dizaine ',
  'Aa & ',
];

test.each(BEGINNINGS)(
  'a sentence of %j and nothing else, 50,000 characters long, is read in both languages',
  (words) => {
    const sentence = words.repeat(50_000 / words.length);
    for (const lang of ['fr', 'en']) {
      const article = read(`---\nlang: ${lang}\n---\n\n${sentence}.${listing('Insee')}`);
      expect(lint(article, { locale: 'fr' }).every(({ span }) => span.end <= article.text.length)).toBe(true);
    }
  },
);
