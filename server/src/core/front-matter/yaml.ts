import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { DIGIT, LETTER } from '../language/patterns.ts';
import { spanOf } from '../text/yaml.ts';
import type { FrontMatterPlace, FrontMatterProblem, FrontMatterReader } from './model.ts';

/** Deeper data is read but has no places: no article nests its sources further. */
const DEEPEST = 3;

/** Reads YAML: its data, where each key and item stands ("sources", "sources.0.name"), and what is wrong with it. */
export const readYaml: FrontMatterReader = (source) => {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  const last = source.trimEnd().length - 1;
  const problems: FrontMatterProblem[] = document.errors.map(({ message, pos: [from, to] }) => {
    // What is missing at the end is missing after the last letter.
    const start = startOfFault(source, message, Math.min(from, last));
    return {
      code: 'syntax',
      detail: message,
      span: { start, end: Math.max(start < from ? 0 : to, start + lengthOfFault(source, message, start)) },
    };
  });
  if (isMap(document.contents)) {
    const places = new Map(placesIn(document.contents, '', 1));
    return { data: data as Record<string, unknown>, places, problems };
  }
  const isFine = document.contents === null || problems.length > 0;
  const span = { start: 1, end: source.length };
  return { data: {}, places: new Map(), problems: isFine ? problems : [{ code: 'not-a-mapping', detail: '', span }] };
};

/** A quotation mark that is never closed is at fault where it opens, on the last line that has one alone. */
const startOfFault = (source: string, message: string, from: number): number => {
  if (!/missing closing/i.test(message)) return from;
  const opened = [...source.slice(0, from + 1).matchAll(/:[ \t]+(["'])/g)].at(-1);
  return opened ? opened.index + opened[0].length - 1 : from;
};

/** The parser points at the first letter of what is wrong. */
const lengthOfFault = (source: string, message: string, from: number): number => {
  const whole = /nested mappings|missing closing/i.test(message) ? /^[^\r\n]*[^\s]/ : WORD;
  return whole.exec(source.slice(from, from + 400))?.[0].length ?? 1;
};

const WORD = new RegExp(`^[${LETTER}${DIGIT}_-]+`, 'u');

function* placesIn(node: unknown, path: string, depth: number): Generator<[string, FrontMatterPlace]> {
  if (depth > DEEPEST) return;
  for (const [name, key, value] of childrenOf(node)) {
    const place = spanOf(key) ?? spanOf(value);
    if (place) yield [`${path}${name}`, { key: place, value: spanOf(value) ?? { start: place.end, end: place.end } }];
    yield* placesIn(value, `${path}${name}.`, depth + 1);
  }
}

/** The name, key node and value node of what a mapping or a sequence holds; an item is its own key. */
const childrenOf = (node: unknown): readonly (readonly [string, unknown, unknown])[] => {
  if (isSeq(node)) return node.items.map((item, i) => [String(i), item, item]);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), key, value] as const] : []));
};
