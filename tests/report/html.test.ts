import { expect, test } from 'vitest';
import { htmlReport } from '../../server/src/report/html.ts';
import { checked, styleIn } from './files.ts';

const ARTICLE = `# Titre

Près de 66 % des villes dorment. Le pain coûte 3 € (Source : Insee).

## Sources

1. **Insee** - Étude
   - Fiabilité : 9/10
`;

test('says what is sourced, what is not, and what each source is worth', () => {
  const page = htmlReport([checked('a.md', ARTICLE)], styleIn('fr'));
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('50\u00A0% <small>1 / 2</small>');
  expect(page).toContain('Près de 66 % des villes dorment.');
  expect(page).toContain('<th scope="row">Titre</th>\n<td class="number">2</td>\n<td class="number">1</td>');
  expect(page).toContain('<span class="level high">9/10</span>');
});

test('says why there is nothing to show', () => {
  const page = htmlReport([checked('lisezmoi.md', 'Un mot.')], styleIn('fr'));
  expect(page).toContain('Non vérifié\u00A0: ce document ne liste ni ne cite aucune source.');
});

test('lets nothing of an article or its name act', () => {
  const attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const text = ARTICLE.replaceAll('Insee', `In${attack}`)
    .replace('Titre', attack)
    .replace('villes', `villes ${attack}`);
  const page = htmlReport([checked(`a${attack}.md`, text)], styleIn('fr'));
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain('default-src &#39;none&#39;; style-src &#39;nonce-sourcier&#39;');
  expect(page.match(/<style nonce="sourcier">/g)).toHaveLength(1);
  // No tag holds an attribute that runs or loads anything.
  expect(page.match(/<[a-z][^>]*\s(?:on\w+|style|href|src)=/gi)).toBeNull();
});
