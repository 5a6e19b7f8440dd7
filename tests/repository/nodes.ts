import type { InlineCode, Nodes } from 'mdast';

/** A node of a page and all below it, in the order of the text. */
export const nodesOf = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

/** The nodes of one type at and below a node. */
export const all = <Type extends Nodes['type']>(root: Nodes, type: Type): readonly Extract<Nodes, { type: Type }>[] =>
  nodesOf(root).filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);

/** What stands between single backticks at and below a node. */
export const codesIn = (node: Nodes | undefined): readonly string[] =>
  node ? all(node, 'inlineCode').map(({ value }: InlineCode) => value) : [];

/** The addresses to which links at and below a node lead. */
export const linksIn = (node: Nodes): readonly string[] => all(node, 'link').map(({ url }) => url);
