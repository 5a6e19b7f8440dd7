import { describe, expect, it } from 'vitest';
import { complete } from '../../server/src/core/features/complete.ts';
import { read, withCursor } from './read.ts';

const HEAD = 'Le moulin tourne encore (Source : Mairie).\n\n## Sources\n\n';

const offered = (list: string) => {
  const { text, offset } = withCursor(HEAD + list);
  const { offers, span } = complete(read(text), offset, 'fr', 'asked');
  const [offer] = offers;
  const taken = offer && text.slice(HEAD.length, span.start) + offer.text + text.slice(span.end);
  return { labels: offers.map(({ label }) => label), taken, snippet: offer?.snippet };
};

describe('on a blank line after the list', () => {
  it('the next entry is offered in the shape of the last, its name to be written first', () => {
    const { labels, taken, snippet } = offered(
      '1. **Mairie** - Rapport\n   - Date : 2025\n   - URL : https://mairie.example\n   - Fiabilité : 8/10\n$0',
    );
    expect(labels).toEqual(['Nouvelle source']);
    expect(taken).toContain('\n2. **Nom de la source**\n   - Date :\n   - URL :\n   - Fiabilité : /10');
    expect(snippet).toBe(`\n2. **\${1:Nom de la source}**\n   - Date : $2\n   - URL : $3\n   - Fiabilité : $4/10`);
  });

  it.each([
    ['1. **Mairie** - Rapport\n2. **Lycée** - Étude\n$0', `\n3. **\${1:Nom de la source}**`],
    ['- Mairie, rapport, 2025\n$0', `\n- \${1:Nom de la source}`],
    ['1. **Mairie** - Rapport\n\n2. **Lycée** - Étude\n\n$0', `\n\n3. **\${1:Nom de la source}**`],
  ])('%j', (list, snippet) => {
    expect(offered(list).snippet).toBe(snippet);
  });
});

it.each([
  '1. **Mai$0rie** - Rapport\n',
  '1. **Mairie** - Rapport$0\n',
  '$0\n1. **Mairie** - Rapport\n',
  '1. **Mairie** - Rapport\n\n## Merci\n\n$0',
])('elsewhere there is no such offer: %j', (list) => {
  expect(offered(list).labels).not.toContain('Nouvelle source');
});
