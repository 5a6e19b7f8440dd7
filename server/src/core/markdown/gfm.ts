import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, unified } from 'unified';

/** The constructs that the parser tries at each letter, and at each line, whether a text can have them or not. */
const EMAIL = ['emailAutolink'];

const ADDRESS = [...EMAIL, 'wwwAutolink', 'protocolAutolink'];

const TABLE = ['table'];

/** The marks without which there are none of them, as they are, escaped or as entities. */
const EMAIL_MARK = /[\w+.;-]@[\w&\\-]|\\[@:/.]|&(?:#|commat|colon|sol|period)/;

const ADDRESS_MARK = /https?:\/\/|www\./i;

/** A link whose address is for certain no text: nothing that is read before links, such as code and cells, can take part of it. */
const LINK = /(?<!\\)\[(?!\^)[^[\]\r\n\\`<|]*\]\(https?:\/\/[^\s\p{Cc}()<>\\`|]*\)/giu;

const TABLE_MARK = /\||:-|-:/;

/**
 * Markdown with tables, footnotes and addresses that are links, as remark-gfm reads it. What a text cannot have is not
 * looked for, which is twice as fast: addresses can begin with any letter.
 */
export const parseGfm = (text: string): Root => {
  const without = [...addressesWithout(text), ...(TABLE_MARK.test(text) ? [] : TABLE)];
  const key = without.join();
  const parse = parsers.get(key) ?? parserWithout(without);
  parsers.set(key, parse);
  return parse(text);
};

const addressesWithout = (text: string): readonly string[] => {
  if (EMAIL_MARK.test(text)) return [];
  return ADDRESS_MARK.test(text.replace(LINK, '')) ? EMAIL : ADDRESS;
};

type Parse = (text: string) => Root;

const parsers = new Map<string, Parse>();

const parserWithout = (names: readonly string[]): Parse => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function () {
      const data = this.data();
      const { micromarkExtensions: syntax = [], fromMarkdownExtensions: tree = [] } = data;
      data.micromarkExtensions = syntax.map((one) => syntaxWithout(one, names));
      // In the tree, remark-gfm looks for nothing but addresses.
      const isWithout = names.includes('wwwAutolink');
      data.fromMarkdownExtensions = tree
        .flat()
        .map(({ transforms, ...one }) => (isWithout ? one : { ...one, transforms }));
    })
    .freeze();
  return (text) => processor.parse(text);
};

type Syntax = NonNullable<Data['micromarkExtensions']>[number];

type Constructs = NonNullable<Syntax['text']>;

const syntaxWithout = (syntax: Syntax, names: readonly string[]): Syntax => ({
  ...syntax,
  ...(syntax.text && { text: constructsWithout(syntax.text, names) }),
  ...(syntax.flow && { flow: constructsWithout(syntax.flow, names) }),
});

/** By the codes that they begin with; a code that begins none would make the parser stop at it. */
const constructsWithout = (constructs: Constructs, names: readonly string[]): Constructs =>
  Object.fromEntries(
    Object.entries(constructs)
      .map(([code, all]) => [code, [all ?? []].flat().filter(({ name }) => !names.includes(name ?? ''))] as const)
      .filter(([, left]) => left.length > 0),
  );
