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

const HEAD = '---\ntitle: Halls\ndate: 2026-05-01\n---\n\n';

const SPEAKERS = [
  'The town has fewer and fewer traders, according to Harbour Board.',
  'Ruth Amadi said the traders had lost most of their customers, and that the market was dying.',
  'Most towns lose their halls in this way, Harlow Foundation says, since rents rise.',
].join('\n\n');

const FIGURES = [
  'Le marché a perdu 31 % de ses étals en 2019. Les halles emploient 420 personnes.',
  'Selon la régie Toise, le loyer a atteint 12 euros en 2024. Les quais ont coûté 40 millions d’euros.',
  'La ville compte 23 000 logements vides, [comme en 2020](https://a.example/b).',
  'Le port a traité 1 200 tonnes en 2023, d’après [le relevé](https://c.example/d) des douanes.',
].join('\n\n');

const CLOSED = ['Halls', 'Quays', 'Rents']
  .map(
    (title, i) =>
      `## ${title}\n\nThe town sold some.\n\n- [**Harlow Post**: a sale](https://a.example/${i})\n- [The deed](https://c.example/${i})\n`,
  )
  .join('\n');

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
    ['several who say things in a published text', HEAD + SPEAKERS],
    ['the same as a post, whose file has its date', `---\nlayout: post\ntitle: Halls\n---\n\n${SPEAKERS}`],
    ['figures beside some names and links in a published text', HEAD + FIGURES],
    ['sections of a published text that end with links', HEAD + CLOSED],
    ['a full reference', 'Un mot (Léna Sorel, *Les halles*, Dumont, 1998).\n'],
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
    ['several who say things, unpublished', SPEAKERS],
    ['two who say things', HEAD + SPEAKERS.split('\n\n').slice(0, 2).join('\n\n')],
    ['several in one paragraph', HEAD + SPEAKERS.replaceAll('\n\n', ' ')],
    ['several beside code', `${HEAD}${SPEAKERS}\n\n~~~\nmake\n~~~\n`],
    [
      'figures without a name or a link',
      HEAD + FIGURES.replace(/ ?\[[^\]]*\]\([^)]*\)|Selon la régie Toise, |, d’après des douanes/gu, ''),
    ],
    ['two sections that end with links', HEAD + CLOSED.slice(0, CLOSED.indexOf('## Rents'))],
    ['links that a colon introduces', HEAD + CLOSED.replaceAll('sold some.', 'sold some. See also:')],
    ['sections of links alone', HEAD + CLOSED.replaceAll('The town sold some.\n', '')],
    ['a piece in a magazine', 'Un mot (Léna Sorel, *Cordes*, avril 2021).\n'],
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
