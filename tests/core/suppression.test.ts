import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/core/rules/lint.ts';
import { mark, read, unmark } from './read.ts';

/** The text with the findings that are not suppressed between ‹ ›. */
const heard = (marked: string, ...rules: readonly string[]): string => {
  const { text } = unmark(marked);
  const spans = lint(read(text), { locale: 'fr' }).flatMap(({ rule, span }) => (rules.includes(rule) ? [span] : []));
  return mark(text, spans);
};

type Case = readonly [name: string, marked: string];

/** Every case asks for the claims alone; ‹ › stand round those that must still be reported. */
const holds = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_, marked) => {
    expect(heard(marked, 'unsourced-claim')).toBe(marked);
  });
};

describe('a suppression comment is read', () => {
  holds([
    ['in capitals', '<!-- SOURCIER-DISABLE-NEXT-LINE Unsourced-Claim -->\nLe train gagne 38 %.'],
    ['without spaces', '<!--sourcier-disable-next-line unsourced-claim-->\nLe train gagne 38 %.'],
    ['with many spaces', '<!--   sourcier-disable-next-line   unsourced-claim   -->\nLe train gagne 38 %.'],
    ['with tabs', '<!--\tsourcier-disable-next-line\tunsourced-claim\t-->\nLe train gagne 38 %.'],
    ['over several lines', '<!--\nsourcier-disable-file\n  unsourced-claim\n-->\n\nLe train gagne 38 %.'],
    ['inside other HTML', '<div>\n<!-- sourcier-disable-file -->\n</div>\n\nLe train gagne 38 %.'],
    ['in a table', '| A |\n| --- |\n| x <!-- sourcier-disable-file --> |\n\nLe train gagne 38 %.'],
    ['before the front matter', '<!-- sourcier-disable-file -->\n---\ntitle: a\n---\n\nLe train gagne 38 %.'],
    ['after a byte-order mark', '\uFEFF<!-- sourcier-disable-next-line -->\nLe train gagne 38 %.'],
    ['with CRLF', '<!-- sourcier-disable-next-line -->\r\nLe train gagne 38 %.\r\n\r\n‹Il perd 12 %.›\r\n'],
    ['with lone CR', '<!-- sourcier-disable-next-line -->\rLe train gagne 38 %.\r\r‹Il perd 12 %.›\r'],
  ]);
});

describe('a suppression comment is read in the dialects of Markdown', () => {
  holds([
    ['MDX', '{/* sourcier-disable-next-line unsourced-claim */}\nLe train gagne 38 %.\n\n‹Il perd 12 %.›'],
    ['MDX, above another', '{/* sourcier-disable-next-line x-y */}\n{/* sourcier-disable-next-line */}\nIl perd 12 %.'],
    ['MDX, in a line', '‹Il gagne 38 %.›\n\nIl perd 12 %. {/* sourcier-disable-line */}'],
    ['MDX, for the file', '{/*\nsourcier-disable-file\n\nunsourced-claim\n*/}\n\nIl perd 12 %.'],
    ['MDX, in an item', '- Un.\n  {/* sourcier-disable-next-line */}\n- Il perd 12 %.\n- ‹Il gagne 3 %.›'],
    ['MDX, on and off', '{/* sourcier-disable */}\n\nIl perd 12 %.\n\n{/* sourcier-enable */}\n\n‹Il perd 13 %.›'],
    ['Hugo', '{{/* sourcier-disable-file */}}\n\nIl perd 12 %.'],
    ['Obsidian', '%% sourcier-disable-file %%\n\nIl perd 12 %.'],
    ['Jinja', '{# sourcier-disable-file #}\n\nIl perd 12 %.'],
    ['Liquid', '{% comment %} sourcier-disable-file {% endcomment %}\n\nIl perd 12 %.'],
    ['MDX beside HTML', '<!-- sourcier-disable -->\n\nUn : 1 %.\n\n{/* sourcier-enable */}\n\n‹Deux : 2 %.›'],
  ]);
});

describe('a suppression comment is not read', () => {
  holds([
    ['of MDX, in code', '```\n{/* sourcier-disable-file */}\n```\n\n‹Le train gagne 38 %.›'],
    ['of MDX, in inline code', '`{/* sourcier-disable-file */}`\n\n‹Le train gagne 38 %.›'],
    ['of MDX, escaped', '\\{/* sourcier-disable-file */}\n\n‹Le train gagne 38 %.›'],
    ['of MDX, never closed', '{/* sourcier-disable-file\n\n‹Le train gagne 38 %.›'],
  ]);

  holds([
    ['in a fenced block', '```html\n<!-- sourcier-disable-file -->\n```\n\n‹Le train gagne 38 %.›'],
    ['in a block fenced with tildes', '~~~\n<!-- sourcier-disable-file -->\n~~~\n\n‹Le train gagne 38 %.›'],
    ['in a fenced block that is quoted', '> ```\n> <!-- sourcier-disable-file -->\n> ```\n\n‹Le train gagne 38 %.›'],
    ['in an indented block', 'Un mot.\n\n    <!-- sourcier-disable-file -->\n\n‹Le train gagne 38 %.›'],
    ['in inline code', '`<!-- sourcier-disable-file -->`\n\n‹Le train gagne 38 %.›'],
    ['when it is escaped', '\\<!-- sourcier-disable-file -->\n\n‹Le train gagne 38 %.›'],
    ['in front matter', '---\ntitle: "<!-- sourcier-disable-file -->"\n---\n\n‹Le train gagne 38 %.›'],
    ['when other words come first', '<!-- voir sourcier-disable-file -->\n\n‹Le train gagne 38 %.›'],
    ['when it is another tool’s', '<!-- markdownlint-disable -->\n\n‹Le train gagne 38 %.›'],
    ['when its action is misspelt', '<!-- sourcier-disable-nextline -->\n‹Le train gagne 38 %.›'],
    ['when its action is unknown', '<!-- sourcier-disable-rule -->\n\n‹Le train gagne 38 %.›'],
    ['when action and rule are joined', '<!-- sourcier-disable-fileunsourced-claim -->\n\n‹Le train gagne 38 %.›'],
    ['when there is nothing in it', '<!-- -->\n‹Le train gagne 38 %.›'],
  ]);
});

describe('the rules a comment names', () => {
  holds([
    ['are that one', '<!-- sourcier-disable-file unsourced-claim -->\n\nLe train gagne 38 %.'],
    ['are not another', '<!-- sourcier-disable-file unknown-source -->\n\n‹Le train gagne 38 %.›'],
    ['are not one whose name begins alike', '<!-- sourcier-disable-file unsourced -->\n\n‹Le train gagne 38 %.›'],
    ['are not one that there is not', '<!-- sourcier-disable-file no-such-rule -->\n\n‹Le train gagne 38 %.›'],
    [
      'hold beside an unknown one',
      '<!-- sourcier-disable-file no-such-rule unsourced-claim -->\n\nLe train gagne 38 %.',
    ],
    [
      'are separated by commas',
      '<!-- sourcier-disable-file unknown-source,unsourced-claim -->\n\nLe train gagne 38 %.',
    ],
    [
      'may have a reason after them',
      '<!-- sourcier-disable-file unsourced-claim -- nos calculs -->\n\nLe train gagne 38 %.',
    ],
    ['are all when none is named', '<!-- sourcier-disable-file -->\n\nLe train gagne 38 %.'],
  ]);

  it('leave the others in the same place alone', () => {
    const list = '\n\n## Sources\n\n- Ademe\n';
    const both = (comment: string, marked: string): void => {
      const text = `${comment}\n${marked}${list}`;
      expect(heard(text, 'unknown-source', 'inexact-source-name')).toBe(text);
    };
    both('<!-- texte -->', 'Un mot (Sources : ‹ademe›, ‹Insee›).');
    both('<!-- sourcier-disable-next-line unknown-source -->', 'Un mot (Sources : ‹ademe›, Insee).');
    both('<!-- sourcier-disable-next-line inexact-source-name -->', 'Un mot (Sources : ademe, ‹Insee›).');
    both('<!-- sourcier-disable-next-line inexact-source-name unknown-source -->', 'Un mot (Sources : ademe, Insee).');
  });
});

describe('disable and enable', () => {
  const off = '<!-- sourcier-disable unsourced-claim -->';
  const on = '<!-- sourcier-enable unsourced-claim -->';
  holds([
    ['hold from there on', `‹Le train gagne 38 %.›\n\n${off}\n\nIl perd 12 %.\n\nIl gagne 3 €.`],
    ['hold up to there', `${off}\n\nLe train gagne 38 %.\n\n${on}\n\n‹Il perd 12 %.›`],
    ['take turns', `${off}\n\nUn : 1 %.\n\n${on}\n\n‹Deux : 2 %.›\n\n${off}\n\nTrois : 3 %.`],
    ['do not nest', `${off}\n${off}\n${on}\n\n‹Le train gagne 38 %.›`],
    ['without the other', `${on}\n\n‹Le train gagne 38 %.›`],
    ['all, without the other', '<!-- sourcier-enable -->\n\n‹Le train gagne 38 %.›'],
    ['one out of all', `<!-- sourcier-disable -->\n${on}\n\n‹Le train gagne 38 %.›`],
    ['all after one', `${off}\n<!-- sourcier-enable -->\n\n‹Le train gagne 38 %.›`],
    ['another', `${off}\n<!-- sourcier-enable unknown-source -->\n\nLe train gagne 38 %.`],
    ['inside a paragraph', `‹Le train gagne 38 %.› ${off} Il perd 12 %. ${on} ‹Il gagne 3 €.›`],
    ['beyond a comment about a line', `${off}\n\nUn mot. <!-- sourcier-disable-line x-y -->\n\nIl perd 12 %.`],
    ['in a list, to the end of the file', `- Un.\n  ${off}\n- Le train gagne 38 %.\n\nIl perd 12 %.`],
    ['in a quotation, to the end of the file', `> ${off}\n> Le train gagne 38 %.\n\nIl perd 12 %.`],
  ]);
});

describe('capture and restore', () => {
  const off = '<!-- sourcier-disable -->';
  const [capture, restore] = ['<!-- sourcier-capture -->', '<!-- sourcier-restore -->'];
  holds([
    ['bring back what was off', `${off}\n${capture}\n<!-- sourcier-enable -->\n${restore}\n\nLe train gagne 38 %.`],
    ['bring back what was on', `${capture}\n${off}\n\nLe train gagne 38 %.\n\n${restore}\n\n‹Il perd 12 %.›`],
    ['without capture, restore the beginning', `${off}\n${restore}\n\n‹Le train gagne 38 %.›`],
  ]);
});

describe('disable-file and enable-file', () => {
  holds([
    ['hold from the end of the file', 'Le train gagne 38 %.\n\n<!-- sourcier-disable-file -->'],
    [
      'the last one counts',
      '<!-- sourcier-disable-file -->\n<!-- sourcier-enable-file unsourced-claim -->\n\n‹Le train gagne 38 %.›',
    ],
    ['are not undone by enable', '<!-- sourcier-disable-file -->\n<!-- sourcier-enable -->\n\nLe train gagne 38 %.'],
  ]);
});

describe('disable-next-line', () => {
  const next = '<!-- sourcier-disable-next-line -->';
  holds([
    ['is the whole paragraph', `${next}\nLe train\ngagne 38 %. Le car\nperd 12 %.\n\n‹Il gagne 3 €.›`],
    ['is the next paragraph after blank lines', `${next}\n\n\nLe train gagne 38 %.\n\n‹Il perd 12 %.›`],
    ['is the item that follows only', `${next}\n- Le train gagne 38 %.\n- ‹Il perd 12 %.›`],
    ['is the next item, from the end of one', `- Un.\n  ${next}\n- Le train gagne 38 %.\n- ‹Il perd 12 %.›`],
    ['is the item it opens', `- ${next}\n  Le train gagne 38 %.\n- ‹Il perd 12 %.›`],
    ['is the quotation that follows', `${next}\n> Le train gagne 38 %.\n\n‹Il perd 12 %.›`],
    ['is the next paragraph of a quotation', `> ${next}\n> Le train gagne 38 %.\n>\n> ‹Il perd 12 %.›`],
    ['is the next item of a quotation', `> ${next}\n> - Le train gagne 38 %.\n> - ‹Il perd 12 %.›`],
    ['is one line inside a paragraph', `‹Le train gagne 38 %.›\n${next}\nIl perd 12 %.\n\n‹Il gagne 3 €.›`],
    ['does not reach beyond it', `‹Le train gagne 38 %.› ${next}\nIl perd 12 %.\n‹Il gagne 3 €.›`],
    ['does not reach the next paragraph', `‹Le train gagne 38 %.› ${next}\nIl perd 12 %.\n\n‹Il gagne 3 €.›`],
    ['is nothing at the end of the file', `‹Le train gagne 38 %.›\n\n${next}`],
    ['shares its line', `<!-- sourcier-disable-next-line unknown-source -->${next}\nLe train gagne 38 %.`],
  ]);
});

describe('disable-line', () => {
  const here = '<!-- sourcier-disable-line -->';
  holds([
    ['is what begins on its line', `Le train gagne 38 %. ${here}\n‹Il perd 12 %.›`],
    ['may come first', `${here} Le train gagne 38 %.`],
    ['is one item', `- Le train gagne 38 %. ${here}\n- ‹Il perd 12 %.›`],
    ['is one line of a quotation', `> Le train gagne 38 %. ${here}\n> ‹Il perd 12 %.›`],
  ]);

  it('is one row of a table', () => {
    const text = `| A |\n| --- |\n| (Source : Insee) ${here} |\n| (Source : ‹Dares›) |\n\n## Sources\n\n- Ademe\n`;
    expect(heard(text, 'unknown-source')).toBe(text);
  });

  it('reaches the entries of a list of sources', () => {
    const text = `Un mot (Source : Ademe).\n\n## Sources\n\n- Ademe\n- Insee ${here}\n- ‹Dares›\n`;
    expect(heard(text, 'uncited-source')).toBe(text);
  });
});
