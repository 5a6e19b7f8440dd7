import { describe, expect, it } from 'vitest';
import { complete } from '../../server/src/core/features/complete.ts';
import type { CompletionCause } from '../../server/src/core/features/completion.ts';
import { listing, read, withCursor } from './read.ts';

const LIST = listing('Insee', 'Ademe', 'Dares');

/** What is offered where "$0" stands, and the text once "Insee" is taken. */
const offers = (written: string, cause: CompletionCause = 'asked', list = LIST) => {
  const { text, offset } = withCursor(written + list);
  const { offers: found, span } = complete(read(text), offset, 'fr', cause);
  const insee = found.find(({ label }) => label.includes('Insee'));
  const taken = insee && text.slice(0, span.start) + insee.text + text.slice(span.end);
  return { found, labels: found.map(({ label }) => label), taken: taken?.slice(0, taken.length - list.length) };
};

describe('inside a marker', () => {
  it.each([
    ['Un mot (Source : $0)', 'Un mot (Source : Insee)'],
    ['Un mot (Source : $0', 'Un mot (Source : Insee)'],
    ['Un mot (Source :$0)', 'Un mot (Source : Insee)'],
    ['Un mot (Source:$0', 'Un mot (Source: Insee)'],
    ['Un mot (Source\u00A0:\u00A0$0)', 'Un mot (Source\u00A0:\u00A0Insee)'],
    ['Un mot (source : Ins$0)', 'Un mot (source : Insee)'],
    ['Un mot (Sources : I$0nse)', 'Un mot (Sources : Insee)'],
    ['Un mot [Source : $0]', 'Un mot [Source : Insee]'],
    ['Un mot [Source : $0', 'Un mot [Source : Insee]'],
    ['Un mot (+12 %, source : $0)', 'Un mot (+12 %, source : Insee)'],
    ['> Un mot (Source : $0)', '> Un mot (Source : Insee)'],
    ['- Un mot (Source : $0)', '- Un mot (Source : Insee)'],
    ['| A |\n|---|\n| Un (Source : $0) |', '| A |\n|---|\n| Un (Source : Insee) |'],
    ['Un mot (Source : $0) et (Source : Dares).', 'Un mot (Source : Insee) et (Source : Dares).'],
    ['Un mot (Source : $0 et (voir) là.', 'Un mot (Source : Insee) et (voir) là.'],
    ['Un (mot) ici (Source : $0).', 'Un (mot) ici (Source : Insee).'],
    ['🎉 Un mot 🎉 (Source : $0)', '🎉 Un mot 🎉 (Source : Insee)'],
  ])('%j', (written, expected) => {
    for (const cause of ['asked', 'triggered'] as const) {
      expect(offers(written, cause).taken).toBe(expected);
    }
  });

  it.each([
    ['Un mot (Source : Ademe, $0)', 'Un mot (Source : Ademe, Insee)'],
    ['Un mot (Source : Ademe,$0)', 'Un mot (Source : Ademe, Insee)'],
    ['Un mot (Source : Ademe ; $0', 'Un mot (Source : Ademe ; Insee)'],
    ['Un mot (Source : Ademe et $0)', 'Un mot (Source : Ademe et Insee)'],
    ['Un mot (Source : Ademe & In$0)', 'Un mot (Source : Ademe & Insee)'],
    ['Un mot (Source : Ademe (bilan), $0)', 'Un mot (Source : Ademe (bilan), Insee)'],
    ['Un mot (Source : I$0, Ademe)', 'Un mot (Source : Insee, Ademe)'],
  ])('another name: %j', (written, expected) => {
    expect(offers(written).taken).toBe(expected);
  });

  it('offers only names that are not given yet', () => {
    expect(offers('Un mot (Source : Insee, $0)').labels).toEqual(['Ademe', 'Dares']);
  });

  it('replaces the rest of the name under the cursor', () => {
    expect(offers('Un mot (Source : In$0connu, Ademe).').taken).toBe('Un mot (Source : Insee, Ademe).');
  });
});

describe('after an opening bracket', () => {
  it.each([
    ['Un mot ($0)', 'Un mot (Source : Insee)'],
    ['Un mot ($0', 'Un mot (Source : Insee)'],
    ['Un mot (S$0)', 'Un mot (Source : Insee)'],
    ['Un mot (Ins$0)', 'Un mot (Source : Insee)'],
    ['Un mot ($0).', 'Un mot (Source : Insee).'],
    ['Un mot ($0 et la suite (voir).', 'Un mot (Source : Insee) et la suite (voir).'],
  ])('%j', (written, expected) => {
    for (const cause of ['asked', 'triggered'] as const) expect(offers(written, cause).taken).toBe(expected);
  });
});

describe('after words', () => {
  it.each([
    ['Un mot $0', 'Un mot (Source : Insee)'],
    ['Un mot$0.', undefined],
    ['Un mot $0.', 'Un mot (Source : Insee).'],
    ['Un mot.$0', 'Un mot. (Source : Insee)'],
    ['Un (mot) $0', 'Un (mot) (Source : Insee)'],
    ['Un mot sou$0', 'Un mot (Source : Insee)'],
    ['Un mot Sourc$0', 'Un mot (Source : Insee)'],
    ['Un mo$0', undefined],
  ])('%j', (written, expected) => {
    expect(offers(written).taken).toBe(expected);
    expect(offers(written, 'triggered').labels).toEqual([]);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['in inline code', 'Un mot `(Source : $0)`'],
    ['in a code block', '```\n(Source : $0)\n```'],
    ['in front matter', '---\ntitle: (Source : $0)\n---\n'],
    ['in a heading', '# Un mot (Source : $0)'],
    ['in a comment', '<!-- (Source : $0) -->'],
    ['in the address of a link', 'Un [mot]($0)'],
    ['in an aside', 'Un mot (comme on le voit ici, $0)'],
    ['in the text of a picture', '![Un mot (Source : $0)](a.png)'],
    ['on an empty line', 'Un mot.\n\n$0\n\nDeux.'],
  ])('%s', (_, written) => {
    expect(offers(written).labels).toEqual([]);
    expect(offers(written, 'triggered').labels).toEqual([]);
  });

  it('in the list of sources', () => {
    for (const written of [
      'Un mot.\n\n## Sources\n\n1. **Insee** - ($0)\n',
      'Un mot.\n\n## Sources\n\n- ($0\n- Insee\n',
    ]) {
      expect(offers(written, 'asked', '').labels).toEqual([]);
    }
  });

  it('where no source is listed', () => {
    expect(offers('Un mot (Source : $0)', 'asked', '').labels).toEqual([]);
    expect(offers('Un mot (Source : $0)', 'asked', '\n\n## Sources\n\n1. Date : 2025\n').labels).toEqual([]);
  });
});

describe('offers', () => {
  it('come most cited first, then in the order of the list', () => {
    const text = 'Un (Source : Dares). Deux (Source : Dares). Trois (Source : Ademe).\n\nQuatre (Source : $0)';
    expect(offers(text).labels).toEqual(['Dares', 'Ademe', 'Insee']);
    expect(offers('Un mot (Source : $0)').labels).toEqual(['Insee', 'Ademe', 'Dares']);
  });

  it.each([
    ['Un mot (Source : $0)', 'Insee'],
    ['Un mot ($0)', 'Source : Insee'],
    ['Un mot $0', '(Source : Insee)'],
  ])('show what they write: %s', (written, label) => {
    const { found } = offers(written);
    expect(found[0]).toMatchObject({ label });
    expect(found[0]?.text).toContain(label);
  });

  it('write the label as the article does', () => {
    expect(offers('Un (source\u00A0: Ademe).\n\nDeux ($0').taken).toMatch(/\(source\u00A0: Insee\)$/);
    expect(offers('The cat is in (Sources: Ademe, Dares).\n\nIt is the one ($0').taken).toMatch(/\(Source: Insee\)$/);
    expect(offers('The cat is in the kitchen and it is the one ($0').taken).toMatch(/\(Source: Insee\)$/);
  });

  it('tell what is known of the source', () => {
    const list = '\n\n## Sources\n\n1. **Insee** - Étude\n   - Date : mai 2025\n   - Fiabilité : 9/10\n';
    const [offer] = offers('Un mot (Source : Insee). Deux ($0', 'asked', list).found;
    expect(offer?.detail).toBe('9/10 · Étude · mai 2025 · citée 1\u00A0fois');
    expect(offer?.documentation()).toContain('**Insee**');
  });
});

describe('a list that opened by itself is gone once a name is whole, so that Enter makes a new line', () => {
  it.each([
    'Un mot (Source : Ademe$0)',
    'Un mot (Source : ademe$0',
    'Un mot (Source : Insee, Dares$0)',
    'Un mot (Source : Insee$0)',
  ])('%j', (written) => {
    for (const cause of ['narrowed', 'triggered'] as const) expect(offers(written, cause).labels).toEqual([]);
    expect(offers(written, 'asked').labels).not.toEqual([]);
  });

  it.each(['Un mot (Source : Adem$0)', 'Un mot (Source : $0)', 'Un mot (Source : Ademe, $0)'])(
    'and not before: %j',
    (written) => {
      expect(offers(written, 'narrowed').labels).not.toEqual([]);
    },
  );

  it('comes back where a longer name begins as a whole one does', () => {
    const list = listing('Mairie', 'Mairie de Lorient');
    expect(offers('Un mot (Source : Mairie$0)', 'narrowed', list).labels).toEqual([]);
    expect(offers('Un mot (Source : Mairie d$0)', 'narrowed', list).labels).toContain('Mairie de Lorient');
  });
});

describe('of very many sources', () => {
  const names = Array.from({ length: 120 }, (_, i) => `Revue ${i} des quais`);
  const list = `\n\n## Sources\n\n${names.map((name) => `- **${name}** - Revue`).join('\n')}\n`;
  const offered = (before: string) =>
    complete(
      read(`Un (Source : Revue 77 des quais).\n\nDeux ${before}${list}`),
      `Un (Source : Revue 77 des quais).\n\nDeux ${before}`.length,
      'fr',
      'asked',
    );

  it('and no more than a writer looks through, all are offered', () => {
    const some = `\n\n## Sources\n\n${names
      .slice(0, 30)
      .map((name) => `- **${name}** - Revue`)
      .join('\n')}\n`;
    const { offers: found, isIncomplete } = complete(
      read(`Deux (Source : ${some}`),
      'Deux (Source : '.length,
      'fr',
      'asked',
    );
    expect(found.length).toBe(30);
    expect(isIncomplete).toBe(true);
  });

  it('some are offered, the most cited first, and more are to be asked for', () => {
    const { offers: found, isIncomplete } = offered('(Source : ');
    expect(found.length).toBe(20);
    expect(found[0]?.label).toBe('Revue 77 des quais');
    expect(isIncomplete).toBe(true);
  });

  it.each([
    ['the words', '(Source : Revue 119', 'Revue 119 des quais'],
    ['letters of them, whatever their case and accents', '(Source : rév118', 'Revue 118 des quais'],
    ['those of the marker too', '(Source : Revue 117 des q', 'Revue 117 des quais'],
  ])('those are offered that %s may mean', (_, before, label) => {
    expect(offered(before).offers.map((one) => one.label)).toContain(label);
    expect(offered(before).isIncomplete).toBe(true);
  });
});
