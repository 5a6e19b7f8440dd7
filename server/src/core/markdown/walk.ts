import type { Nodes } from 'mdast';

/**
 * Every node before what it holds, in document order; `enters` says of which ones that is walked too. Without recursion:
 * nesting has no limit in a hostile file.
 */
export function* walk(nodes: readonly Nodes[], enters: (node: Nodes) => boolean = () => true): Generator<Nodes> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!('children' in node) || !enters(node)) continue;
    // One by one: a document may hold more blocks than a call takes arguments.
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}
