import type { Nodes, Root } from 'mdast';
import { walk } from '../markdown/walk.ts';

/** Meanings that labels written elsewhere in the article have in a piece of it. */
export interface Outside {
  /** The labels that links can use, each with the address it stands for; null where it stands for none of use. */
  readonly links: readonly (readonly [label: string, address: string | null])[];
  /** The labels that footnote marks can use. */
  readonly notes: readonly string[];
}

/** The labels that a piece itself gives a meaning; in lower case, as the parser knows them. */
export interface Definitions extends Outside {}

export const NO_LABELS: Outside = { links: [], notes: [] };

/** Meanings of labels in an article; looked up by the labels of a piece. */
export type Meanings = (labels: readonly string[]) => Outside;

/** Differs for all that differs; empty for nothing. */
export const keyOf = (outside: Outside): string => (outside === NO_LABELS ? '' : JSON.stringify(outside));

/** The labels defined in a piece. An address counts only where it stands in no quotation, list or note. */
export const definitionsIn = (root: Root): Definitions => {
  const links: [string, string | null][] = [];
  const notes: string[] = [];
  const top: ReadonlySet<Nodes> = new Set(root.children);
  for (const node of walk(root.children, ({ type }) => CONTAINERS.has(type))) {
    if (node.type === 'definition') links.push([node.identifier, top.has(node) ? node.url : null]);
    if (node.type === 'footnoteDefinition') notes.push(node.identifier);
  }
  return { links, notes };
};

/** Blocks that hold blocks. */
export const CONTAINERS: ReadonlySet<Nodes['type']> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

const LABEL = /\[((?:\\[\s\S]|[^[\]\\])+)\]/g;

/** A label before a colon, with the address that follows: seen, not taken, for another label may stand in it. */
const DEFINED = new RegExp(`${LABEL.source}:(?=[ \\t]*<?([^\\s>]{0,500}))`, 'g');

/** At least the labels that a text defines, perhaps with other addresses; the parser tells. */
export const presumedIn = (text: string): Definitions => {
  if (!text.includes(']:')) return NO_LABELS;
  const found = Array.from(text.matchAll(DEFINED), ([, label = '', address = '']) => [normal(label), address] as const);
  return {
    links: found.filter(([label]) => !label.startsWith('^')),
    notes: found.flatMap(([label]) => (label.startsWith('^') ? [label.slice(1)] : [])),
  };
};

/** Every label that a piece could use, those of footnote marks with their "^". */
export const labelsIn = (text: string): readonly string[] => {
  if (!text.includes('[') || DEFINITIONS.test(text)) return [];
  return [...new Set(Array.from(text.matchAll(LABEL), ([, label = '']) => normal(label)))];
};

/** Lines that for certain define links, and nothing else: what labels mean elsewhere changes nothing in them. */
const DEFINITIONS =
  /^(?:\[(?!\^)(?=[^\]]*[^\s\]])[^[\]\\\r\n]{1,200}\]: +[^\s\p{Cc}<>()"'\\[\]]+(?: +"[^"\\\r\n]*")?[ \t]*(?:[\r\n]+|$))+$/u;

/** As the parser compares labels; lines of a quotation go on behind its marks. */
const normal = (label: string): string =>
  label
    .replace(/[\r\n][\t >]*/g, ' ')
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();

/** The meanings of all labels of an article, of several with one label the first. */
export const meaningsOf = (all: readonly Definitions[]): Meanings => {
  const links = new Map<string, string | null>();
  const notes = new Set<string>();
  for (const definitions of all) {
    for (const [label, address] of definitions.links) {
      if ((links.get(label) ?? null) === null) links.set(label, address);
    }
    for (const label of definitions.notes) notes.add(label);
  }
  if (links.size + notes.size === 0) return () => NO_LABELS;
  return (labels) => {
    const used = labels.flatMap((label) => (links.has(label) ? [[label, links.get(label) ?? null] as const] : []));
    const marked = labels.flatMap((label) =>
      label.startsWith('^') && notes.has(label.slice(1)) ? [label.slice(1)] : [],
    );
    return used.length + marked.length === 0 ? NO_LABELS : { links: used, notes: marked };
  };
};

/** Markdown that gives labels their meaning again, to stand before a piece; nothing in the piece can go on with it. */
export const written = ({ links, notes }: Outside): string => {
  if (links.length + notes.length === 0) return '';
  return [...notes.map((label) => `[^${label}]: x`), ...links.map(([label]) => `[${label}]: #`), '***', ''].join(
    '\n\n',
  );
};
