import { parse, TomlError } from 'smol-toml';
import type { Span } from '../text/span.ts';
import type { FrontMatterPlace, Reader } from './model.ts';

/** Reads TOML: its data, where each top-level key and each item of an array of strings stands, and what is wrong. */
export const readToml: Reader = (source) => {
  try {
    return { data: parse(source), places: new Map(placesIn(source)), problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return { data: {}, places: new Map(), problems: [{ code: 'syntax', detail, span: faultIn(source, error) }] };
  }
};

const faultIn = (source: string, error: unknown): Span => {
  if (!(error instanceof TomlError)) return { start: 0, end: source.length };
  const lines = source.split('\n');
  const start = lines.slice(0, error.line - 1).reduce((length, line) => length + line.length + 1, 0);
  return { start, end: start + (lines[error.line - 1]?.trimEnd().length ?? 0) };
};

const KEY = /^[ \t]*("?)([\w-]+)\1[ \t]*=[ \t]*/gm;

const STRING = /"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/g;

/** The parser gives no positions, so they are looked for among the lines above the first table. */
function* placesIn(source: string): Generator<[string, FrontMatterPlace]> {
  const top = source.slice(0, /^[ \t]*\[/m.exec(source)?.index ?? source.length);
  for (const { index, 0: opening, 2: name = '' } of top.matchAll(KEY)) {
    const start = index + opening.length;
    const end = endOfValue(top, start);
    const key = { start: index + opening.indexOf(name), end: index + opening.indexOf(name) + name.length };
    yield [name, { key, value: { start, end } }];
    if (top.charAt(start) !== '[') continue;
    for (const [i, { index: at, 0: text }] of [...top.slice(start, end).matchAll(STRING)].entries()) {
      const span = { start: start + at, end: start + at + text.length };
      yield [`${name}.${i}`, { key: span, value: span }];
    }
  }
}

const endOfValue = (source: string, start: number): number => {
  const close = source.charAt(start) === '[' ? source.indexOf(']', start) + 1 : 0;
  if (close > 0) return close;
  const line = /[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  return start + line.trimEnd().length;
};
