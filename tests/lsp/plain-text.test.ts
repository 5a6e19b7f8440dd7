import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../server/src/core/features/markdown-text.ts';
import { plainText } from '../../server/src/lsp/protocol/plain-text.ts';

test.each([
  ['**Insee**', 'Insee'],
  ['Fiabilité\u00A0: **8/10** ●●', 'Fiabilité\u00A0: 8/10 ●●'],
  ['*a* _b_ `c`', 'a b c'],
  ['snake_case_name', 'snake_case_name'],
  ['[le rapport](https://a.example/x_y)', 'le rapport (https://a.example/x_y)'],
  ['[https://a.example](https://a.example)', 'https://a.example'],
  ['<https://a.example/a*b*>', 'https://a.example/a*b*'],
  ['A &lt;b&gt; &amp; C&nbsp;D &#233;', 'A <b> & C\u00A0D é'],
  ['&#99999999;', '&#99999999;'],
  ['\\*not bold\\* \\[1\\]', '*not bold* [1]'],
  ['> Titre  \n\nmot', 'Titre\n\nmot'],
  ['## Titre', 'Titre'],
  ['  ', ''],
])('%j reads %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

test.each(['Le_Monde (1)', '2*3*4 & <b>', '[lien](x)', '# 1', '`code` \\ ~ | $', 'a_b_ _c_', '&amp;'])(
  'escaping %j and reading it again gives it back',
  (name) => {
    expect(plainText(escapeMarkdown(name))).toBe(name);
  },
);
