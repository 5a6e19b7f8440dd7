import { parseVerdicts } from '../../core/reader/verdict.ts';
import { addVerdicts, type Verdicts } from '../../core/reader/verdicts.ts';
import type { SecondReaderSettings } from '../../core/settings/second-reader.ts';
import type { Store } from '../workspace/cache.ts';

/** A second reader's verdicts on the documents that it was asked to read; also from before the last start. */
export interface VerdictStore {
  /** Undefined for a document that it was not asked to read. The same value for as long as nothing is added. */
  of(uri: string, reader: SecondReaderSettings | null): Promise<Verdicts | undefined>;
  /** All that is known, for asking about the rest. */
  all(reader: SecondReaderSettings): Promise<Verdicts>;
  add(uri: string, lines: Iterable<readonly [key: string, line: string]>): void;
  /** Forgets everything, on the disk too. */
  forget(): Promise<void>;
  /** Keeps what is known. */
  save(): Promise<void>;
}

/** So much is remembered: paragraphs, and documents. */
const MOST = { lines: 20_000, uris: 2_000 };

const NAME = 'verdicts';
const HEAD = 'sourcier verdicts 1';

/** A store that loads nothing before there is a reader. */
export const createVerdictStore = (store: () => Store | null): VerdictStore => {
  let known: KeptVerdicts = NOTHING;
  let loaded: Promise<void> | undefined;
  let shared: Verdicts | undefined;
  let forgotten = 0;
  const load = async (): Promise<void> => {
    const before = forgotten;
    const text = await store()?.read(NAME);
    if (text && forgotten === before) known = readKept(text);
  };
  const all = async (reader: SecondReaderSettings): Promise<Verdicts> => {
    loaded ??= load();
    await loaded;
    const model = modelOf(reader);
    if (shared?.model !== model || shared.lines !== known.lines) shared = { model, lines: known.lines };
    return shared;
  };
  return {
    all,
    of: async (uri, reader) => {
      if (reader === null) return undefined;
      const verdicts = await all(reader);
      return known.uris.has(uri) ? verdicts : undefined;
    },
    add: (uri, lines) => {
      const uris = [...[...known.uris].filter((one) => one !== uri), uri].slice(-MOST.uris);
      known = { uris: new Set(uris), lines: addVerdicts(known.lines, lines, MOST.lines) };
    },
    forget: async () => {
      forgotten++;
      known = NOTHING;
      loaded = Promise.resolve();
      await store()?.drop(NAME);
    },
    save: async () => store()?.write(NAME, writeKept(known)),
  };
};

/** Names the model for what is remembered of it. The first that VS Code offers is one model here. */
export const modelOf = ({ use, model }: SecondReaderSettings): string => (use === 'vscode' ? `vscode ${model}` : model);

interface KeptVerdicts {
  readonly uris: ReadonlySet<string>;
  readonly lines: ReadonlyMap<string, string>;
}

const NOTHING: KeptVerdicts = { uris: new Set(), lines: new Map() };

const writeKept = ({ uris, lines }: KeptVerdicts): string =>
  [HEAD, [...uris].join(' '), ...[...lines].map(([key, line]) => `${key} ${line}`)].join('\n');

const readKept = (text: string): KeptVerdicts => {
  const [head, uris = '', ...rest] = text.split('\n');
  if (head !== HEAD) return NOTHING;
  const entries = rest.map((row) => [row.slice(0, KEY), row.slice(KEY + 1)] as const);
  return {
    uris: new Set(uris.split(' ').filter((uri) => uri !== '')),
    lines: new Map(entries.filter(([key, line]) => key.length === KEY && parseVerdicts(line) !== null)),
  };
};

/** Characters of a key. */
const KEY = 32;
