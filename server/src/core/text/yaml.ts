import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, stringify } from 'yaml';
import type { Span } from './span.ts';

/** A value of a YAML or JSON text, and where it stands; what it holds is looked at when it is asked for. */
export interface Tree {
  /** An empty span where a key has no value. */
  readonly span: Span;
  /** A string, a number, a boolean or null; undefined for a mapping and a list. */
  readonly scalar: () => unknown;
  /** Null for what is no mapping. Keys that are no text are left out. */
  readonly entries: () => readonly TreeEntry[] | null;
  /** Null for what is no list. */
  readonly items: () => readonly Tree[] | null;
}

export interface TreeEntry {
  readonly name: string;
  readonly key: Span;
  readonly value: Tree;
}

/** The content of a text, as far as it can be read, and where it cannot (English). Never throws. */
export interface TreeText {
  /** Null for an empty text. */
  readonly root: Tree | null;
  /** The content as plain data; aliases that would make it explode leave it undefined. */
  readonly data: unknown;
  readonly faults: readonly { readonly span: Span; readonly detail: string }[];
}

/** Reads YAML, and JSON, which is a part of it. */
export const readTree = (text: string): TreeText => {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
  const faults = document.errors.map(({ message, pos: [start, end] }) => ({
    span: { start: Math.min(start, text.length), end: Math.min(Math.max(end, start + 1), text.length) },
    detail: message.split('\n')[0] ?? '',
  }));
  const root = document.contents === null ? null : treeOf(document, document.contents, { start: 0, end: 0 });
  return { root, data: dataOf(document), faults };
};

const dataOf = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
};

const treeOf = (document: Document, written: unknown, place: Span): Tree => {
  const span = spanOf(written) ?? { start: place.end, end: place.end };
  const node = isAlias(written) ? written.resolve(document) : written;
  return {
    span,
    scalar: () => (isScalar(node) ? node.value : isMap(node) || isSeq(node) ? undefined : null),
    entries: () =>
      isMap(node)
        ? node.items.flatMap(({ key, value }) => {
            const at = spanOf(key);
            if (!isScalar(key) || at === null) return [];
            return [{ name: String(key.value), key: at, value: treeOf(document, value, at) }];
          })
        : null,
    items: () => (isSeq(node) ? node.items.map((item) => treeOf(document, item, span)) : null),
  };
};

/** Where a node of the parser's stands; null for what is none. */
export const spanOf = (value: unknown): Span | null => {
  const range = typeof value === 'object' && value !== null && 'range' in value ? (value as Node).range : null;
  return range ? { start: range[0], end: range[1] } : null;
};

/** A text as a value of YAML, in any place of it: as it stands, or quoted where it would be read otherwise, such as `007`. */
export const yamlText = (text: string): string =>
  !/[[\]{},\p{Cc}]/u.test(text) && stringify(text, { lineWidth: 0 }) === `${text}\n` ? text : JSON.stringify(text);
