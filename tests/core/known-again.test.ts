import { describe, expect, it } from 'vitest';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { knownAgain } from '../../server/src/core/rules/known-again.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { RULE_TITLES } from '../../server/src/core/rules/titles.ts';
import { read } from './read.ts';

const SENTENCE = 'Depuis le printemps, la scierie du canton vend 38 % de planches en plus à ses voisins.';

describe('a sentence is known again', () => {
  it.each([
    ['as it was', SENTENCE],
    ['broken over two lines', SENTENCE.replace('canton ', 'canton\n')],
    ['with another comma', SENTENCE.replace('printemps,', 'printemps')],
    ['with a corrected letter', SENTENCE.replace('scierie', 'Scierïe')],
    ['with a word more', SENTENCE.replace('vend', 'vend désormais')],
    ['with a word less', SENTENCE.replace(' du canton', '')],
  ])('%s', (_, sentence) => {
    expect(knownAgain([SENTENCE])(sentence)).toBe(true);
  });

  it.each([
    ['another figure', SENTENCE.replace('38', '83')],
    ['a figure more', `${SENTENCE.slice(0, -1)}, contre 12 % naguère.`],
    ['no figure', SENTENCE.replace('38 %', 'beaucoup')],
    ['other words', 'À la Toussaint, le moulin de la vallée a perdu 38 % de ses meules.'],
  ])('but not with %s', (_, sentence) => {
    expect(knownAgain([SENTENCE])(sentence)).toBe(false);
  });

  it('among many, and never among none', () => {
    expect(knownAgain(['Un mot.', SENTENCE, 'Deux.'])(`${SENTENCE} `)).toBe(true);
    expect(knownAgain([])(SENTENCE)).toBe(false);
    expect(knownAgain(['38 %'])('38 %.')).toBe(true);
  });
});

it('an ignored sentence stays ignored through small edits, and only for its rule', () => {
  const rules = (sentence: string, rule: string) =>
    lint(read(`${sentence}\n\n## Sources\n\n- Insee\n`), { locale: 'fr', ignored: [{ rule, text: SENTENCE }] }).map(
      (finding) => finding.rule,
    );
  const edited = SENTENCE.replace('vend', 'vend déjà');
  expect(rules(edited, 'unsourced-claim')).not.toContain('unsourced-claim');
  expect(rules(edited, 'unknown-source')).toContain('unsourced-claim');
  expect(rules(edited.replace('38', '48'), 'unsourced-claim')).toContain('unsourced-claim');
});

it('every rule has a title in each language, and no title is of no rule', () => {
  const ids = everyRule.map(({ id }) => id).sort();
  for (const locale of ['fr', 'en'] as const) expect(Object.keys(RULE_TITLES[locale]).sort()).toEqual(ids);
});
