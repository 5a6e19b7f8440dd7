import { describe, expect, it } from 'vitest';
import { summarise } from '../../server/src/core/features/summary.ts';
import { DEFAULT_CLAIMS, LEAST_STRENGTH } from '../../server/src/core/rules/claim-options.ts';
import { lintBySteps } from '../../server/src/core/rules/lint.ts';
import { finished } from '../../server/src/core/text/steps.ts';
import { listing, read } from './read.ts';

const summaryOf = (text: string, claims = DEFAULT_CLAIMS) => {
  const article = read(text);
  return summarise(article, finished(lintBySteps(article, { locale: 'fr', claims })), claims);
};

describe('a summary', () => {
  it('counts sources, citations and claims without a source', () => {
    const text = `Près de 66 % des villes dorment.\n\nLe prix monte de 3 % (Source : Insee, Ademe).\n\nUn mot (Source : X).`;
    expect(summaryOf(text + listing('Insee', 'Ademe', 'Dares'))).toEqual({
      article: true,
      sources: 3,
      citations: 3,
      unsourced: 1,
      level: 'publish',
      strictOnly: 0,
    });
  });

  it('leaves out what the author silenced', () => {
    const comment = '<!-- sourcier-disable-next-line unsourced-claim -->\n';
    const text = `${comment}Près de 66 % des villes dorment.\n\nLe prix monte de 3 %.${listing('Insee')}`;
    expect(summaryOf(text).unsourced).toBe(1);
  });

  it('says at each level what only strict shows; what is silenced is not in it', () => {
    const text = `Près de 66 % des villes dorment.\n\nCette réforme fragilise les petites communes.\n\n<!-- sourcier-disable-next-line -->\nCette réforme fragilise les grandes communes.\n${listing('Insee')}`;
    expect(summaryOf(text)).toMatchObject({ level: 'publish', unsourced: 1, strictOnly: 1 });
    const strict = { minimumStrength: LEAST_STRENGTH.strict, kinds: {} };
    expect(summaryOf(text, strict)).toMatchObject({ level: 'strict', unsourced: 2, strictOnly: 1 });
    const off = { ...DEFAULT_CLAIMS, kinds: { causal: 'off' } } as const;
    expect(summaryOf(text, off)).toMatchObject({ level: 'publish', unsourced: 1, strictOnly: 0 });
  });

  it.each(['', 'Un mot.\n'])('of a document that is no article says so: %j', (text) => {
    expect(summaryOf(text)).toMatchObject({ article: false, sources: 0, citations: 0, unsourced: 0, strictOnly: 0 });
  });
});
