import { parseDocument } from 'yaml';
import type { Encoding } from '../text/encoding.ts';
import { isRecord } from '../text/record.ts';
import { readBibtex } from './bibtex.ts';
import { type CslItem, textOf } from './csl-item.ts';
import type { BibliographyProblem, EntryProblem, Loaded } from './model.ts';

const notRead = <Code extends 'outside' | 'format' | 'missing' | 'unreadable' | 'too-large'>(code: Code): Loaded => ({
  items: [],
  problems: [{ code }],
});

/** Stands for a file that is not read, by why; always the same values, for those who compare by identity. */
export const NOT_READ = {
  outside: notRead('outside'),
  format: notRead('format'),
  missing: notRead('missing'),
  unreadable: notRead('unreadable'),
  'too-large': notRead('too-large'),
} as const;

/** Longer files are not read. In UTF-16 units. */
const LONGEST = 10_000_000;

/**
 * Reads the text of a bibliography by its path's ending: BibTeX, CSL JSON or CSL YAML. Never throws; bad entries never
 * hide good ones.
 */
export const readBibliography = (path: string, text: string, encoding: Encoding = 'utf-8'): Loaded => {
  if (text.length > LONGEST) return NOT_READ['too-large'];
  const plain = text.replace(/^\uFEFF/, '');
  const { items, problems } = /\.bib$/i.test(path) ? readBibtex(plain) : readCsl(plain);
  const isEmpty = items.length + problems.length === 0;
  return { items, problems: [...problemsOf(problems, encoding), ...(isEmpty ? [{ code: 'empty' as const }] : [])] };
};

/** Problems of a file as a whole: bytes that are no UTF-8, and entries at fault. */
const problemsOf = (problems: readonly EntryProblem[], encoding: Encoding): readonly BibliographyProblem[] => {
  const [first] = problems;
  return [
    ...(encoding === 'windows-1252' ? [{ code: 'encoding' as const }] : []),
    ...(first ? [{ code: 'entries' as const, count: problems.length, first }] : []),
  ];
};

/** The result of reading a file: good entries, and one problem for each of the others. */
interface Entries {
  readonly items: readonly CslItem[];
  readonly problems: readonly EntryProblem[];
}

const readCsl = (text: string): Entries => {
  if (text.trim() === '') return { items: [], problems: [] };
  try {
    return entriesOf(JSON.parse(text), []);
  } catch {
    // YAML holds JSON, keeps what it can of a broken text and says where it broke.
    return readYaml(text);
  }
};

/** Longer text that is no JSON is not read: the reader of YAML is slow. In UTF-16 units. */
const LONGEST_YAML = 2_000_000;

const readYaml = (text: string): Entries => {
  if (text.length > LONGEST_YAML) return { items: [], problems: [{ fault: 'syntax', line: null }] };
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const problems = document.errors.slice(0, 1).map(({ pos: [at] }): EntryProblem => {
      return { fault: 'syntax', line: text.slice(0, at).split('\n').length };
    });
    return entriesOf(document.toJS({ maxAliasCount: 100 }), problems);
  } catch {
    return { items: [], problems: [{ fault: 'syntax', line: null }] };
  }
};

/** A list of items, or a mapping that holds one. */
const entriesOf = (data: unknown, problems: readonly EntryProblem[]): Entries => {
  const list = isRecord(data) ? (data.references ?? data.items) : data;
  if (!Array.isArray(list)) {
    return { items: [], problems: problems.length > 0 ? problems : [{ fault: 'syntax', line: null }] };
  }
  const items = list.filter((item): item is CslItem => isRecord(item) && isId(item.id));
  const bad = list.filter((item) => !isRecord(item) || !isId(item.id));
  return {
    items,
    problems: [
      ...problems,
      ...bad.map((): EntryProblem => ({ fault: 'key', line: null })),
      ...repeated(items).map((key): EntryProblem => ({ fault: 'duplicate', line: null, key })),
    ],
  };
};

/** The keys of the items whose key another has before them. */
const repeated = (items: readonly CslItem[]): readonly string[] => {
  const taken = new Set<string>();
  return items.flatMap(({ id }) => {
    const key = textOf(id);
    const isTaken = taken.has(key);
    taken.add(key);
    return isTaken ? [key] : [];
  });
};

const isId = (id: unknown): boolean => typeof id === 'number' || (typeof id === 'string' && id.trim() !== '');
