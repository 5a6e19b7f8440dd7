import { describe, expect, it } from 'vitest';
import { resemblesArticle } from '../../server/src/core/article/resembles-article.ts';
import { read } from './read.ts';

const DRAFT = `# Les halles se vident

Le marché a perdu 31 % de ses étals en six ans. En 2024, 1 200 commerçants y vendaient encore, contre 4 000 en 1990.

Le loyer d’un étal a doublé entre 2019 et 2024. La mairie a fermé deux halles en mars 2023.
`;

const CLAIMS = 'Le marché a perdu 31 % de ses étals en six ans. La mairie a fermé deux halles en mars 2023.\n';

describe('a document reads like an article', () => {
  it.each([
    ['a draft with figures', DRAFT],
    ['claims under a title and a date', `---\ntitle: Les halles\ndate: 2025-01-02\n---\n\n${CLAIMS}`],
    ['claims under a title and an author, in French', `---\nTitre: Les halles\nauteur: A. Sorel\n---\n\n${CLAIMS}`],
    [
      'two claims with links',
      'Le marché a perdu [31 % de ses étals](https://a.example/b) en six ans. Le loyer d’un étal [a doublé entre 2019 et 2024](https://c.example/d).\n',
    ],
  ])('%s', (_, text) => {
    expect(resemblesArticle(read(text))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['one figure', 'Le marché a perdu 31 % de ses étals en six ans.\n'],
    ['a title and a date without claims', '---\ntitle: Les halles\ndate: 2025-01-02\n---\n\nUn mot.\n'],
    ['claims under a title alone', `---\ntitle: Les halles\n---\n\n${CLAIMS.split('. ')[0]}.\n`],
    ['figures beside code', `${DRAFT}\n\`\`\`sh\nmake\n\`\`\`\n`],
    ['figures beside code that a tilde fences', `${DRAFT}\n~~~\nmake\n~~~\n`],
  ])('but not %s', (_, text) => {
    expect(resemblesArticle(read(text))).toBe(false);
  });
});
