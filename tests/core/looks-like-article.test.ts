import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../server/src/core/article/looks-like-article.ts';
import { read } from './read.ts';

const LINKED = `Le trafic a baissé de 12 % en 2024, d’après [une étude](https://a.example/b) publiée lundi. La mairie a annoncé mardi [un plan de 40 millions d’euros](https://c.example/d), voté par 23 élus. Les habitants ont été [consultés en mars 2024](https://e.example/f) par la préfecture.
`;

const GUIDE = `# Install the counter

1. Download [the tool](https://a.example/b), which needs 12 MB.
2. Run \`count --all\` as [the manual](https://c.example/d) says; you will see 3 files.
3. Open [your account](https://e.example/f) and set 20 as the limit.
`;

const NAMED = [
  '---\ntitle: Halls\ndate: 2026-05-01\n---\n',
  'Rents rose 31% in a year, according to Harbour Board.',
  'Ruth Amadi said dues had risen 12% since May.',
  'The town lost 420 jobs, Harlow Foundation says.',
].join('\n');

describe('a document looks like an article', () => {
  it.each([
    ['a list of sources', '# Titre\n\nUn mot.\n\n## Sources\n\n- A\n'],
    ['an empty list of sources', 'Un mot.\n\n## Sources\n'],
    ['a label above a list', 'Un mot.\n\n**Sources :**\n\n- A\n'],
    ['a marker', 'Un mot (Source : A).\n'],
    ['a count in its front matter', '---\nsources: 3\n---\n\nUn mot.\n'],
    ['names in its front matter', '---\nsources: [A]\n---\n\nUn mot.\n'],
    ['a heading of listed sources', 'Un mot.\n\n## Sources listées dans la vidéo\n\n[\\[1\\]](https://a.example/b)\n'],
    ['a label above links', '**Sources:**\n\n_cover picture_\n\n[_https://a.example/b_](https://a.example/b)\n'],
    ['a label above addresses', 'Sources :\n<https://a.example/b/>\n<https://c.example/d/>\n'],
    ['a link after a label', 'Un mot.\n\nSource : [le registre des quais](https://a.example/b)\n'],
    ['a link after a label and words', 'A word.\n\n**Source**: a [post by Lena Ford](https://a.example/b).\n'],
    ['two authors', 'Le trafic monte (Marlow 2019), puis baisse (Carr, 2020).\n'],
    ['authors who wrote together', 'Traffic rises (Marlow and Carr 2019).\n'],
    ['an author and others', 'Traffic rises (Marlow et al., 2019).\n'],
    ['claims that rest on links', LINKED],
    ['figures that a published report has from people', NAMED],
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
    ['years of events', 'Je parle en public (QuaiConf 2008, Portsday 2010, etc).\n'],
    ['the day of a decision', 'Fusion acceptée (Samuel, 2026-06-25).\n'],
    ['a name under a quotation', '> It has been great.\n> – Maud Vallier, Clerk\n'],
    ['a cell', '| Critère | A |\n|---|---|\n| Données | Sources disponibles |\n'],
    ['a form to fill in', '- **Citations** : format (Source : nom)\n- (Source: Name) or (Source: <url>)\n'],
    ['a form in backquotes', 'Écrivez `(Source : Insee)` à la fin.\n'],
    ['a word that goes on in the next line', 'We think about our role within the open\nsource community.\n'],
    ['years of a stay', 'I came as a volunteer (RPCV El Norte 2011-2013) and joined.\n'],
    ['a guide whose links lead to tools', GUIDE],
    ['two claims with a link', LINKED.replace(/\[une étude\]\([^)]*\)/, 'une étude')],
    ['the same without a date', NAMED.replace('date: 2026-05-01\n', '')],
    ['the same with code', `${NAMED}\n\`\`\`\nmake\n\`\`\`\n`],
    ['one name with its year', 'Le port a changé (Marlow 2019).\n'],
    [
      'a link after other words',
      'Open source: [the code](https://a.example/b). Le code source : [ici](https://a.example/c)\n',
    ],
    ['a heading that only holds the word', '## Installer depuis les sources\n\nUn mot.\n'],
  ])('not with %s', (_, text) => {
    expect(looksLikeArticle(read(text))).toBe(false);
  });
});
