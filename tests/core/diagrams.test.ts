import { describe, expect, test } from 'vitest';
import { withoutAsides } from '../../server/src/core/markdown/asides/index.ts';
import { read } from './read.ts';

/** What is left of a text, without blanks. */
const left = (...lines: readonly string[]): string => withoutAsides(lines.join('\n')).text.replace(/\s+/g, ' ').trim();

describe('drawings and code between the tags of a template are no prose', () => {
  test.each([
    ['Hugo', '{{< mermaid title="Le tri" >}}', '{{< /mermaid >}}'],
    ['Hugo, with another sign', '{{% mermaid %}}', '{{% /mermaid %}}'],
    ['Hugo, a name of the site’s own, told by its first line', '{{< dessin >}}\ngraph TB', '{{< /dessin >}}'],
    ['Liquid', '{% mermaid %}', '{% endmermaid %}'],
    ['a division', '<div class="mermaid">', '</div>'],
    ['a container', ':::mermaid', ':::'],
  ])('%s', (_, open, close) => {
    expect(
      left('Avant.', '', open, '  Bac["Verre<br>- Papier"] --> Tri', '', '  Tri --> Quai', close, '', 'Après.'),
    ).toBe('Avant. Après.');
  });

  test('and offsets hold', () => {
    const text = 'Un.\r\n{{< highlight go >}}\r\nfmt.Print(12)\r\n{{< /highlight >}}\r\nDeux.';
    expect(withoutAsides(text).text).toHaveLength(text.length);
    expect(withoutAsides(text).text.indexOf('Deux')).toBe(text.indexOf('Deux'));
  });

  test('several, and one whose words look like a tag', () => {
    const code = ['{{< code >}}', '{{< mermaid >}}', '{{< /code >}}'];
    expect(left('Un.', ...code, 'Deux.', ...code, 'Trois.')).toBe('Un. Deux. Trois.');
  });
});

describe('prose between tags stays', () => {
  test.each([
    ['a note', '{{< note >}}', 'Le graphique montre le tri.', '{{< /note >}}'],
    ['a condition', '{% if page.tri %}', 'Le tri progresse.', '{% endif %}'],
    ['a division', '<div class="avis">', 'Le tri progresse.', '</div>'],
  ])('%s', (_, ...lines) => {
    expect(left(...lines)).toBe(lines.join(' '));
  });

  test('after a tag that nothing closes', () => {
    const chart = '{{< chart "ventes" >}}';
    expect(left(chart, 'Un.', chart, 'Deux.')).toBe(`${chart} Un. ${chart} Deux.`);
    expect(left(chart, 'Un.', chart, 'x: 1', '{{< /chart >}}', 'Deux.')).toBe(`${chart} Un. Deux.`);
  });
});

test('their words cite nobody, and claim nothing', () => {
  const article = read(
    '{{< mermaid >}}\ngraph TB\n  Verre["- Bouteilles<br>- Bocaux"] -- 12 % --> Four\n{{< /mermaid >}}\n\n## Sources\n\n- Insee\n',
  );
  expect(article.citations).toEqual([]);
  expect(article.claims).toEqual([]);
});
