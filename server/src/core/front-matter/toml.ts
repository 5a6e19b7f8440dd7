import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Span } from '../text/span.ts';
import type { FrontMatterReader } from './model.ts';
import { placesInToml } from './toml-places.ts';

/** Reads TOML: its data, where each key and item stands ("sources", "sources.0.name"), and what is wrong. */
export const readToml: FrontMatterReader = (source) => {
  try {
    const data = plain(parse(source)) as Readonly<Record<string, unknown>>;
    return { data, places: placesInToml(source), problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return { data: {}, places: new Map(), problems: [{ code: 'syntax', detail, span: faultIn(source, error) }] };
  }
};

/** As YAML would give it: the parser's tables have no prototype and cannot be shown, and its dates are objects. */
const plain = (value: unknown): unknown => {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
};

const faultIn = (source: string, error: unknown): Span => {
  if (!(error instanceof TomlError)) return { start: 0, end: source.length };
  const lines = source.split('\n');
  const start = lines.slice(0, error.line - 1).reduce((length, line) => length + line.length + 1, 0);
  return { start, end: start + (lines[error.line - 1]?.trimEnd().length ?? 0) };
};
