import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../server/src/core/markdown/asides/index.ts';
import { cut, read } from './read.ts';

/** The running text of an article, block by block; what is no word is □. */
const seen = (text: string): readonly string[] =>
  read(text)
    .prose.map((part) =>
      part.text
        .replace(/[\uFFFC\uFFFB]+/g, '□')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);

type Case = readonly [name: string, text: string, seen: readonly string[]];

const holds = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_, text, words) => {
    expect(seen(text)).toEqual(words);
    expect(seen(text.replaceAll('\n', '\r\n'))).toEqual(words);
    expect(withoutAsides(text).text).toHaveLength(text.length);
    // Whatever stands around it is read all the same.
    expect(seen(`Un quai.\n\n${text}\n\nUn pont.`)).toEqual(['Un quai.', ...words, 'Un pont.']);
  });
};

describe('comments', () => {
  holds([
    ['MDX, on a line', '{/* Il perd 12 %. */}', []],
    ['MDX, within a line', 'Il part {/* à 12 % */} demain.', ['Il part demain.']],
    ['MDX, over blank lines', '{/*\nIl perd 12 %.\n\n- Un\n\n```\n\n*/}', []],
    [
      'MDX, in a quotation',
      '> Il part.\n>\n> {/*\n> Il perd 12 %.\n> */}\n>\n> Il revient.',
      ['Il part.', 'Il revient.'],
    ],
    ['MDX, in an item', '- Il part.\n\n  {/* Il perd\n\n  12 %. */}\n\n- Il revient.', ['Il part.', 'Il revient.']],
    ['Liquid', '{% comment %}\nIl perd 12 %.\n{% endcomment %}', []],
    ['Liquid, on a line', 'Il part. {% comment %}Il perd 12 %.{% endcomment %} Il revient.', ['Il part. Il revient.']],
    ['Liquid, over blank lines', '{%- comment -%}\n\nIl perd 12 %.\n\n- Un\n\n{%- endcomment -%}', []],
    ['Jinja', '{# Il perd 12 %. #}\n\nIl part.', ['Il part.']],
    ['Jinja, over blank lines', '{#-\n\nIl perd 12 %.\n\n-#}', []],
    ['Hugo', '{{/* Il perd 12 %. */}}\n\n{{- /*\n\nIl perd 12 %.\n\n*/ -}}', []],
    ['Hugo’s shortcode', '{{% comment %}}\n\nIl perd 12 %.\n\n{{% /comment %}}', []],
    ['Obsidian, on a line', '%% Il perd 12 %. %%', []],
    ['Obsidian, without spaces', 'Il part. %%Il perd 12 %.%%', ['Il part.']],
    ['Obsidian, within a line', 'Il part %%à 12 %%% demain.', ['Il part %%à 12 %%% demain.']],
    ['Obsidian, in a sentence', 'Il part %%à vérifier%% demain.', ['Il part demain.']],
    ['Obsidian, over blank lines', '%%\nIl perd 12 %.\n\nIl perd 13 %.\n%%', []],
    ['Obsidian, begun and ended with words', '%% Il perd 12 %.\n\nIl perd 13 %. %%', []],
    ['Obsidian, two of them', '%%\nUn\n%%\n\nIl part.\n\n%%\nDeux\n%%', ['Il part.']],
  ]);
});

describe('what looks like a comment', () => {
  holds([
    ['an open one', '{/* Il perd 12 %.', ['{/* Il perd 12 %.']],
    ['an open tag', '{% comment %}\n\nIl part.', ['Il part.']],
    ['two marks apart', 'Il perd 12 %% ici.\n\nIl perd 13 %% là.', ['Il perd 12 %% ici.', 'Il perd 13 %% là.']],
    ['two marks in one paragraph', 'De 12%% à 13%% ici.', ['De 12%% à 13%% ici.']],
    ['in code', '```\n%%\n{/*\n```\n\nIl part.\n\n```\n*/}\n%%\n```', ['Il part.']],
    [
      'in inline code',
      'Le mot `{% comment %}` part.\n\nIl revient `{% endcomment %}`.',
      ['Le mot □ part.', 'Il revient □.'],
    ],
    ['in tildes', '~~~\n%%\n~~~\n\nIl part.\n\n~~~\n%%\n~~~', ['Il part.']],
    ['in an HTML comment', '<!-- %% {/* -->\n\nIl part.\n\n<!-- %% */} -->', ['Il part.']],
    ['escaped', 'Il part \\{/* demain */}.', ['Il part {/* demain */}.']],
  ]);
});

describe('tags over several lines', () => {
  holds([
    ['of Hugo', '{{< figure src="/a.png"\n   caption="Il perd 12 %"\n   alt="Un quai" >}}', []],
    ['of Hugo, with a blank line', '{{< figure\n\n  caption="Il perd 12 %" >}}', []],
    ['of Hugo, with an address', '{{% card\n  link="https://quais.example/12"\n%}}', []],
    ['of Hugo, around prose', '{{< note\n  title="12 %" >}}\nIl part.\n{{< /note >}}', ['Il part.']],
    ['of Liquid', '{% include figure.html\n  caption="Il perd 12 %"\n%}', []],
    ['of Jinja', '{{ figure(\n  caption="Il perd 12 %"\n) }}', []],
    ['in a sentence', 'Il part {{< ref\n  "a" >}} demain.', ['Il part demain.']],
    ['around code', '{% highlight js %}\nconst a = "12 %";\n\nlet b;\n{% endhighlight %}', []],
    ['around a diagram', '{{< mermaid >}}\ngraph TD\n\nA[12 %] --> B\n{{< /mermaid >}}', []],
    ['around a drawing, under a name of the site’s own', '{{< dessin >}}\ngraph TB\n\n- Quai\n{{< /dessin >}}', []],
    ['of Liquid, around a drawing', '{% schema %}\nsequenceDiagram\n\nAnn ->> Bob: 12 %\n{% endschema %}', []],
    ['of HTML, around a drawing', '<div class="mermaid">\nflowchart LR\n\nQuai --> Pont\n</div>', []],
    ['a container of a drawing', '::: mermaid\ngraph TD\n\nQuai --> Pont\n:::', []],
    ['of a name that draws nothing', '{{< dessin >}}\nLe quai part.\n{{< /dessin >}}', ['Le quai part.']],
    ['that nobody closes', '{{< figure\n  caption="Il part"', ['{{< figure caption="Il part"']],
  ]);
});

describe('components', () => {
  holds([
    ['with data', "<Chart data={[\n  { year: 2020, value: '38 %' },\n]} />", []],
    [
      'with data and blank lines',
      "<Chart\n  title=\"Il perd 12 %\"\n  data={[\n    '38 %',\n\n    '39 %',\n  ]}\n/>",
      [],
    ],
    ['on one line', "<Chart data={['38 %']} />", []],
    ['with attributes alone', '<Figure\n  caption="Il perd 12 %"\n/>', []],
    ['with a function', '<Chart format={(one) => `12 %`} rows={[{ a: 1 }]}>\n\nIl part.\n\n</Chart>', ['Il part.']],
    ['with a style', '<div style={{ color: "red" }}>\n\nIl part.\n\n</div>', ['Il part.']],
    ['with a comment', "<Chart data={[/* } */ '38 %']} />", []],
    ['around prose', '<Note\n  kind="12 %"\n>\n\nIl part.\n\n</Note>', ['Il part.']],
    ['in a sentence', 'Il part <Tip text={`12 %`}>demain</Tip> ou non.', ['Il part demain ou non.']],
    ['in an item', '- Il part.\n\n  <Chart\n    data={["12 %"]}\n  />\n\n- Il revient.', ['Il part.', 'Il revient.']],
    ['with an apostrophe', "<Chart data={[{ a: <b>l'an</b>, b: '12 %' }]} />", []],
    ['imported', "import Chart from '../chart.js';\nimport { Figure } from './figure';\n\nIl part.", ['Il part.']],
    [
      'with data of the page',
      "export const rows = [\n  { year: 2020, value: '38 %' },\n\n  { year: 2021 },\n];\n\nIl part.",
      ['Il part.'],
    ],
    ['with a word of the page', 'export const title = "Il (perd 12 %";\n\nIl part.', ['Il part.']],
    ['exported alone', "import A from './a';\n\nexport default A;\n\nIl part.", ['Il part.']],
    ['in an expression', '{rows.map((row) => (\n  <li key={row.id}>12 % {row.name}</li>\n))}', []],
  ]);
});

describe('what looks like a component', () => {
  holds([
    ['an open one', '<Chart data={[ Il part.', ['<Chart data={[ Il part.']],
    ['a comparison', 'Si a <B, il part. Si c > d, il revient.', ['Si a <B, il part. Si c > d, il revient.']],
    ['a word in braces', 'Il {part} demain.', ['Il {part} demain.']],
    ['a line in braces', '{Il part demain.}', ['{Il part demain.}']],
    ['an English import', 'import duties rise from 12 to 13.', ['import duties rise from 12 to 13.']],
    ['an English export', 'export prices (of wheat) rise.', ['export prices (of wheat) rise.']],
    ['in code', '`<Chart data={[` part.\n\nIl revient `]} />`.', ['□ part.', 'Il revient □.']],
  ]);
});

describe('formulas', () => {
  holds([
    ['a fraction', 'Le zéro a pour part $1/2$ ici.', ['Le zéro a pour part □ ici.']],
    ['an index', 'Le poids $W_0$ part.', ['Le poids □ part.']],
    ['two indices', 'Le quai $n_{2,3}$ gagne $\\pi_3$, puis $\\pi_2$.', ['Le quai □ gagne □, puis □.']],
    ['a comparison', 'Avec $p < 0.05$ et $n = 1200$, il part.', ['Avec □ et □, il part.']],
    ['a letter', 'La part de $x$ dans $y$.', ['La part de □ dans □.']],
    ['a power', 'Il gagne $10^{12}$ et $n^2$.', ['Il gagne □ et □.']],
    ['words of TeX', 'Il gagne $\\text{le prix du quai}$ ici.', ['Il gagne □ ici.']],
    ['a function', 'Il gagne $\\log n$ ou $log(n)$ ou $max(a, b)$.', ['Il gagne □ ou □ ou □.']],
    ['over two lines', 'Il gagne $a +\nb$ ici.', ['Il gagne □ □ ici.']],
    ['between two dollars', 'Il gagne $$a = 12$$ ici.', ['Il gagne □ ici.']],
    ['set apart', '$$f\\left(k\\right)=\\binom{n}{k}p^k$$', ['□']],
    ['set apart on lines', '$$\nx = 12\n\n- y = 13\n$$', ['□ □', '□ □']],
    ['in TeX’s brackets', 'Il gagne \\(x\\) et \\(a_1 + 12\\) ici.', ['Il gagne □ et □ ici.']],
    ['in TeX’s square brackets', '\\[ x = \\frac{1}{2} \\]', ['□']],
    ['in an environment', '\\begin{equation}\nf(k) = 12\n\\end{equation}', ['□ □ □']],
    ['in a starred environment', '\\begin{align*}\nx &= 12 \\\\\n\ny &= 13\n\\end{align*}', ['□ □', '□ □']],
    ['in an item', '- Il gagne $x_1$.\n- Il perd\n\n  $$\n  y = 12\n  $$', ['Il gagne □.', 'Il perd', '□ □ □']],
    ['in a quotation', '> Il gagne\n> $$\n> y = 12\n> $$\n> ici.', ['Il gagne □ □ □ ici.']],
    ['with an escaped dollar', 'Il gagne $\\$12 x$ ici.', ['Il gagne □ ici.']],
  ]);
});

describe('dollars and brackets that are no formula’s', () => {
  holds([
    ['prices', 'It costs $5 and then $10 a day.', ['It costs $5 and then $10 a day.']],
    ['prices in brackets', 'It costs more ($5) than that ($10).', ['It costs more ($5) than that ($10).']],
    ['a span of prices', 'It costs $5-$10, or $5–$10.', ['It costs $5-$10, or $5–$10.']],
    ['prices in millions', 'From $5M to $10M, then $1,200.', ['From $5M to $10M, then $1,200.']],
    ['prices of countries', 'US$5 or CA$7, or A$8.', ['US$5 or CA$7, or A$8.']],
    ['prices with the sign behind', 'De 5$ à 10$, puis 7 $ ou 8 $.', ['De 5$ à 10$, puis 7 $ ou 8 $.']],
    ['prices a month', 'From $5/month up to 10$.', ['From $5/month up to 10$.']],
    ['variables', 'Il lit $HOME/$USER puis $PATH.', ['Il lit $HOME/$USER puis $PATH.']],
    ['how dear it is', 'Quai Nord ($$), Quai Sud ($$$).', ['Quai Nord ($$), Quai Sud ($$$).']],
    ['how dear, twice', 'Quai Nord $$, Quai Est $$.', ['Quai Nord $$, Quai Est $$.']],
    ['escaped dollars', 'Il gagne \\$5 et \\$6.', ['Il gagne $5 et $6.']],
    ['in code', 'Il lit `$x$` et `$$`.', ['Il lit □ et □.']],
    ['escaped brackets', 'Il part \\(demain\\), voir \\[1\\].', ['Il part (demain ), voir [1 ].']],
    ['a citation in escaped brackets', 'Il part \\[Source : Insee\\].', ['Il part [Source : Insee ].']],
  ]);

  it('are prices in the cells of a table', () => {
    expect(seen('| A | B |\n|---|---|\n| $5 | $10 |\n| $$ | $$$ |')).toEqual(['A', 'B', '$5', '$10', '$$', '$$$']);
  });
});

describe('admonitions', () => {
  holds([
    ['with a title', '!!! note "Chiffres"\n\n    Il perd 12 %.\n\n    Il revient.', ['Il perd 12 %.', 'Il revient.']],
    ['without one', '!!! note\n\n    Il perd 12 %.', ['Il perd 12 %.']],
    [
      'right under their title',
      '!!! tip "Chiffres"\n    Il perd 12 %.\n    Il revient.',
      ['Il perd 12 %. Il revient.'],
    ],
    [
      'folded',
      '??? warning "Chiffres"\n    Il perd 12 %.\n\n???+ info\n    Il revient.',
      ['Il perd 12 %.', 'Il revient.'],
    ],
    ['to the side', '!!! info inline end "Chiffres"\n\n    Il perd 12 %.', ['Il perd 12 %.']],
    ['in tabs', '=== "Un"\n\n    Il perd 12 %.\n\n=== "Deux"\n\n    Il revient.', ['Il perd 12 %.', 'Il revient.']],
    [
      'one in another',
      '!!! note\n\n    Il part.\n\n    !!! tip\n\n        Il perd 12 %.',
      ['Il part.', 'Il perd 12 %.'],
    ],
    ['with a list', '!!! note\n\n    - Il perd 12 %.\n    - Il revient.', ['Il perd 12 %.', 'Il revient.']],
    ['with code', '!!! note\n\n    Il part.\n\n        code 12 %', ['Il part.']],
    ['with tabs', '!!! note\n\n\tIl perd 12 %.', ['Il perd 12 %.']],
    ['in colons', ':::note\nIl perd 12 %.\n:::', ['Il perd 12 %.']],
    ['in colons, with a title', '::: tip Chiffres\n\nIl perd 12 %.\n\n:::', ['Il perd 12 %.']],
    ['in colons, with a class', '::: {.callout-note}\nIl perd 12 %.\n:::', ['Il perd 12 %.']],
    ['in slashes', '/// note | Chiffres\nIl perd 12 %.\n///', ['Il perd 12 %.']],
  ]);
});

describe('what looks like an admonition', () => {
  holds([
    ['words', 'Il part !!! Demain ???', ['Il part !!! Demain ???']],
    ['words on a line', '!!! demain', ['!!! demain']],
    ['code', 'Il part.\n\n    code 12 %', ['Il part.']],
    ['a line under a title', 'Il part\n===', ['Il part']],
    ['colons', 'Il part ::: demain', ['Il part ::: demain']],
  ]);
});

describe('a comment that is not HTML', () => {
  it('is known with its place, among those that are', () => {
    const text = '{/* un */}\n\n<!-- deux -->\n\n%% trois %%\n\n{% comment %}quatre{% endcomment %}\n\n`{/* non */}`\n';
    expect(read(text).comments.map((span) => cut(text, span))).toEqual([
      '{/* un */}',
      '<!-- deux -->',
      '%% trois %%',
      '{% comment %}quatre{% endcomment %}',
    ]);
  });
});

describe('a tag in the address of a link', () => {
  it.each(['[4]: {{ site.url }}/map.png', '[map]: {{ site.baseurl }}{{ page.folder }}/map.png'])(
    'is no text: %s',
    (line) => {
      const article = read(`Il perd 12 % ([la carte][4]), voir [le plan][5].\n\n${line}\n[5]: https://a.example/b\n`);
      expect(article.citations.map(({ form, name }) => [form, name])).toContainEqual(['link', 'le plan']);
      expect(article.prose).toHaveLength(1);
    },
  );
});
