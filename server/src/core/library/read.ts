import { fold } from '../language/fold.ts';
import type { LibrarySource } from '../sources/model.ts';
import { rangesIn } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import { readTree, type Tree } from '../text/yaml.ts';
import { readEntry } from './entry.ts';
import type { LibraryFile, LibraryProblem } from './model.ts';
import type { LibraryReading } from './reading.ts';

/** Longer files are not read. In UTF-16 units. */
const LONGEST = 4_000_000;

/**
 * Reads the text of a library: a mapping with a list under `sources`, or the list alone. Never throws; what is wrong in
 * one entry never hides the others, nor the rest of that entry.
 */
export const readLibrary = (file: string, text: string): LibraryFile => {
  const problems: LibraryProblem[] = [];
  const rangeOf = rangesIn(text);
  const report: LibraryReading['report'] = (code, span, detail = '') =>
    problems.push({ code, detail, range: rangeOf(span) });
  if (text.length > LONGEST) {
    report('too-large', { start: 0, end: 0 });
    return { file, sources: [], problems };
  }
  const { root, faults } = readTree(text);
  for (const { span, detail } of faults) report('syntax', span, detail);
  const sources = root === null ? [] : readSources(root, { file, rangeOf, report });
  return { file, sources, problems: problems.sort((a, b) => a.range.start.line - b.range.start.line) };
};

const readSources = (root: Tree, reading: LibraryReading): readonly LibrarySource[] => {
  const held = root.entries();
  const list = held?.find(({ name }) => name === 'sources')?.value ?? root;
  const items = list.items();
  if (items === null) {
    const isEmpty = list !== root && list.scalar() === null;
    if (!isEmpty) reading.report('shape', firstLine(list.span));
    return [];
  }
  const taken = new Map<string, string>();
  return items.flatMap((item) => {
    const source = readEntry(item, reading);
    if (source === null) return [];
    const key = fold(source.name);
    if (taken.has(key)) reading.report('duplicate', item.span, source.name);
    taken.set(key, source.name);
    return [source];
  });
};

const firstLine = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 20) });
