import { expect, test } from 'vitest';
import { lint } from '../../server/src/core/rules/lint.ts';
import { IS_LONG } from '../fuzz/runs.ts';
import { listing, read } from './read.ts';

const LENGTH = IS_LONG ? 50_000 : 20_000;

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

test.each(BEGINNINGS)('a very long sentence of %j and nothing else is read in both languages', (words) => {
  const sentence = words.repeat(LENGTH / words.length);
  for (const lang of ['fr', 'en']) {
    const article = read(`---\nlang: ${lang}\n---\n\n${sentence}.${listing('Insee')}`);
    expect(lint(article, { locale: 'fr' }).every(({ span }) => span.end <= article.text.length)).toBe(true);
  }
});
