import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/core/rules/lint.ts';
import { cut, meant, read } from './read.ts';

/** The running text of an article, block by block, with its kind; what is no word is □. */
const seen = (text: string): readonly string[] =>
  read(text)
    .prose.map(
      ({ kind, text: shown }) =>
        `${kind}: ${shown
          .replace(/\uFFFC+/g, '□')
          .replace(/\s+/g, ' ')
          .trim()}`,
    )
    .filter((words) => !words.endsWith(': '));

describe('attributes are no words', () => {
  it.each([
    ['## Un quai {#quai .grand}', 'heading: Un quai'],
    ['## Un quai {: #quai }', 'heading: Un quai'],
    ['## Un quai ^quai-12', 'heading: Un quai'],
    ['Un quai [long]{.smallcaps} ici.', 'paragraph: Un quai [long] ici.'],
    ['Un quai ![](a.png){width=50% height="12 %"} ici.', 'paragraph: Un quai □ ici.'],
    ['Un quai.\n{: .note title="12 %"}', 'paragraph: Un quai.'],
    ['Un quai. ^quai-12', 'paragraph: Un quai.'],
    ['Un quai {à 12 %} ici.', 'paragraph: Un quai {à 12 %} ici.'],
    ['Un quai {x} ici.', 'paragraph: Un quai {x} ici.'],
    ['Un quai de 5^2 ici.', 'paragraph: Un quai de 5^2 ici.'],
  ])('%s', (text, words) => {
    expect(seen(text)).toEqual([words]);
  });
});

describe('links of wikis show their words', () => {
  it.each([
    ['Le [[quai]] part.', 'Le quai part.'],
    ['Le [[quai-12|long quai]] part.', 'Le long quai part.'],
    ['Le [[ports/nord/Quai Est]] part.', 'Le Quai Est part.'],
    ['Le [[quai#Histoire]] part.', 'Le quai part.'],
    ['Le [[#Histoire]] part.', 'Le Histoire part.'],
    ['Le [[quai#^bloc|long quai]] part.', 'Le long quai part.'],
    ['Le quai ![[carte.png]] part.', 'Le quai □ part.'],
    ['Le quai part [[1]](#ref).', 'Le quai part [1] .'],
    ['Le quai part [[@cle2024]].', 'Le quai part [[@cle2024]].'],
    ['Le quai part [[Source : Insee]].', 'Le quai part [[Source : Insee]].'],
    ['Le quai `[[a|b]]` part.', 'Le quai □ part.'],
  ])('%s', (text, words) => {
    expect(seen(text)).toEqual([`paragraph: ${words}`]);
  });

  it('in a table', () => {
    expect(seen('| A |\n| --- |\n| [[quai-12\\|long quai]] |')).toEqual(['cell: A', 'cell: long quai']);
  });
});

describe('a source that a wiki’s link names', () => {
  const LIST = '\n\n## Sources\n\n- [Quais du Val](https://quais.example/a)\n';

  it.each([
    ['(Source : [[Quais du Val]])', 'Quais du Val'],
    ['(Source : [[quais-val|Quais du Val]])', 'Quais du Val'],
    ['(Source : [[Sources/Quais du Val#Prix]])', 'Quais du Val'],
    ['([[Quais du Val]], 2024)', 'Quais du Val'],
    ['(Sources : [[Quais du Val]] et [[Port de Mers]])', 'Quais du Val'],
  ])('is that of %s', (marker, name) => {
    const article = read(`Le trafic monte ${marker}.${LIST}`);
    const [first] = article.citations;
    expect(first && meant(article, first)).toBe(name);
    expect(first && cut(article.text, first.span)).toBe('Quais du Val');
  });

  it('is looked for among the pages that a list links to', () => {
    const text = 'Le trafic monte (Source : Quais du Val), puis baisse (Source : [[Port de Mers]]).';
    const article = read(`${text}\n\n## Sources\n\n- [[Quais du Val]]\n- [[ports/mers|Port de Mers]], 2024\n`);
    expect(article.sources.map(({ name }) => name)).toEqual(['Quais du Val', 'Port de Mers']);
    expect(article.citations.map((citation) => meant(article, citation))).toEqual(['Quais du Val', 'Port de Mers']);
    expect(lint(article, { locale: 'fr' }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a callout', () => {
  it.each([
    ['> [!note]\n> Il part.', ['paragraph: Il part.']],
    ['> [!NOTE]\n> Il part.', ['paragraph: Il part.']],
    [
      '> [!tip]- Un titre\n> Il part.\n>\n> Il revient.',
      ['heading: Un titre', 'paragraph: Il part.', 'paragraph: Il revient.'],
    ],
    ['> [!info]+ Il part.', ['paragraph: Il part.']],
    ['> [!info] **Un titre**\r\n> Il part.\r\n> - Un\r\n', ['heading: Un titre', 'paragraph: Il part.', 'item: Un']],
    ['> [!quote]\n> Il part.', ['quote: Il part.']],
    ['> [!info]\n> « Il part. » — Port de Mers', ['quote: « Il part. » — Port de Mers']],
    ['> Il part.', ['quote: Il part.']],
    ['> [!] Il part.', ['quote: [!] Il part.']],
  ])('%j is read as its author’s words, and its title as one', (text, words) => {
    expect(seen(text)).toEqual(words);
  });

  it('has its claims', () => {
    const { claims, text } = read('> [!note] Chiffres\n> Le trafic a monté de 12 % en 2024.\n\n## Sources\n\n- A\n');
    expect(claims.map(({ span }) => cut(text, span))).toEqual(['Le trafic a monté de 12 % en 2024.']);
  });
});
