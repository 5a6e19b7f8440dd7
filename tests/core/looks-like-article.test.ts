import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../server/src/core/article/looks-like-article.ts';
import { read } from './read.ts';

describe('a document looks like an article', () => {
  it.each([
    ['a list of sources', '# Titre\n\nUn mot.\n\n## Sources\n\n- A\n'],
    ['an empty list of sources', 'Un mot.\n\n## Sources\n'],
    ['a label above a list', 'Un mot.\n\n**Sources :**\n\n- A\n'],
    ['a marker', 'Un mot (Source : A).\n'],
    ['a count in its front matter', '---\nsources: 3\n---\n\nUn mot.\n'],
    ['names in its front matter', '---\nsources: [A]\n---\n\nUn mot.\n'],
    ['an empty key in its front matter', '---\nsources:\n---\n\nUn mot.\n'],
  ])('with %s', (_, text) => {
    expect(looksLikeArticle(read(text))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Un mot.\n'],
    ['figures', 'Près de 66 % des villes sont concernées.\n'],
    ['an attribution', 'Selon la mairie, tout va bien.\n'],
    ['a link', 'Voir [la carte](https://exemple.fr).\n'],
    ['instructions', '# Outil\n\n    npm install\n\nLa source est dans `src`.\n\n## Licence\n\nMIT\n'],
    ['a marker in code', '```\n(Source : A)\n```\n'],
    ['other front matter', '---\nsource: a\ntitle: b\n---\n\nUn mot.\n'],
    ['a heading that only holds the word', '## Installer depuis les sources\n\nUn mot.\n'],
  ])('not with %s', (_, text) => {
    expect(looksLikeArticle(read(text))).toBe(false);
  });
});
