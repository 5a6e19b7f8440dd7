import { describe, expect, it } from 'vitest';
import { summarise } from '../../server/src/core/features/summary.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { listing, read } from './read.ts';

const summaryOf = (text: string) => {
  const article = read(text);
  return summarise(article, lint(article, { locale: 'fr' }));
};

describe('a summary', () => {
  it('counts sources, citations and claims without a source', () => {
    const text = `Près de 66 % des villes dorment.\n\nLe prix monte de 3 % (Source : Insee, Ademe).\n\nUn mot (Source : X).`;
    expect(summaryOf(text + listing('Insee', 'Ademe', 'Dares'))).toEqual({
      article: true,
      sources: 3,
      citations: 3,
      unsourced: 1,
    });
  });

  it('leaves out what the author silenced', () => {
    const comment = '<!-- sourcier-disable-next-line unsourced-claim -->\n';
    const text = `${comment}Près de 66 % des villes dorment.\n\nLe prix monte de 3 %.${listing('Insee')}`;
    expect(summaryOf(text).unsourced).toBe(1);
  });

  it.each(['', 'Un mot.\n'])('of a document that is no article says so: %j', (text) => {
    expect(summaryOf(text)).toEqual({ article: false, sources: 0, citations: 0, unsourced: 0 });
  });
});
