import type { Span } from '../text/span.ts';
import type { Tree } from '../text/yaml.ts';

/** The part of JSON Schema that Sourcier's own schemas use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Whether keys beside the properties are allowed, and what their values must be. */
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Where a value is not what a schema asks for. */
export interface SchemaProblem {
  readonly code: 'unknown-key' | 'missing-key' | 'type' | 'value';
  readonly span: Span;
  /** The key, or what is written. */
  readonly detail: string;
  /** A value that is known, or the key that is asked for. */
  readonly known: readonly string[];
}

/** Deeper values are not looked at: no setting is nested further. */
const DEEPEST = 8;

/** Compares a value with a schema, in document order. */
export function* validate(tree: Tree, schema: Schema, depth = 0): Generator<SchemaProblem> {
  if (depth > DEEPEST) return;
  const type = typeOf(tree);
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number'))) {
    yield { code: 'type', span: tree.span, detail: shownOf(tree), known: types };
    return;
  }
  const value = tree.scalar();
  if (schema.enum && !schema.enum.includes(value)) {
    yield { code: 'value', span: tree.span, detail: shownOf(tree), known: schema.enum.map(String) };
  }
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value))) {
    yield { code: 'value', span: tree.span, detail: String(value), known: [`${schema.minimum}–${schema.maximum}`] };
  }
  yield* validateHeld(tree, schema, depth);
}

function* validateHeld(tree: Tree, schema: Schema, depth: number): Generator<SchemaProblem> {
  const { properties = {}, required = [], items } = schema;
  const entries = tree.entries();
  for (const { name, key, value } of entries ?? []) {
    const known = schemaOf(schema, name);
    if (known) yield* validate(value, known, depth + 1);
    else if (schema.additionalProperties === false) {
      yield { code: 'unknown-key', span: key, detail: name, known: Object.keys(properties) };
    }
  }
  const missing = entries === null ? [] : required.filter((name) => !entries.some((entry) => entry.name === name));
  for (const name of missing) {
    yield { code: 'missing-key', span: entries?.[0]?.key ?? tree.span, detail: name, known: [] };
  }
  if (items) for (const item of tree.items() ?? []) yield* validate(item, items, depth + 1);
}

/** The schema of the value under a key; undefined where nothing is asked. */
const schemaOf = ({ properties = {}, additionalProperties }: Schema, name: string): Schema | undefined => {
  if (Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
};

const typeOf = (tree: Tree): string => {
  if (tree.entries() !== null) return 'object';
  if (tree.items() !== null) return 'array';
  const value = tree.scalar();
  if (value === null || value === undefined) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const shownOf = (tree: Tree): string => {
  const [entries, items] = [tree.entries(), tree.items()];
  if (entries !== null) return entries.length > 0 ? '{…}' : '{}';
  if (items !== null) return items.length > 0 ? '[…]' : '[]';
  return String(tree.scalar());
};
