import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { readSettings, type Settings } from '../../server/src/core/settings/settings.ts';
import {
  createDocumentStore,
  type DocumentStore,
  isMarkdown,
  type StoreMeans,
} from '../../server/src/lsp/documents/store.ts';
import { ARTICLE } from '../protocol/articles.ts';

const URI = 'file:///a.md';

const SETTINGS = readSettings({}, { locale: 'en' });

/** Documents as an editor has them open, and a store over them. */
const openStore = (means: Partial<StoreMeans> = {}) => {
  const documents = new Map<string, TextDocument>();
  let settings: Settings = SETTINGS;
  let asked = 0;
  const store: DocumentStore = createDocumentStore({
    documentAt: (uri) => documents.get(uri),
    contextOf: async (uri) => {
      asked++;
      return { settings, bibliographies: NO_BIBLIOGRAPHIES, path: uri.slice('file:///'.length), forced: false };
    },
    run: 'run',
    ...means,
  });
  const open = (text = ARTICLE, language = 'markdown'): TextDocument => {
    const document = TextDocument.create(URI, language, 1, text);
    documents.set(URI, document);
    return document;
  };
  const type = (text: string): void => {
    const document = documents.get(URI);
    if (document) TextDocument.update(document, [{ text }], document.version + 1);
  };
  /** Resolves once a text is being read. */
  const begun = async (): Promise<void> => {
    while (asked === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    store,
    open,
    type,
    begun,
    close: () => documents.delete(URI),
    set: (next: Settings) => {
      settings = next;
    },
    asked: () => asked,
  };
};

const snapshotIn = async (store: DocumentStore) => {
  const snapshot = await store.current(URI);
  if (snapshot === null) throw new Error('no snapshot');
  return snapshot;
};

describe('the snapshot of a document', () => {
  test('is made once for a version, whoever asks and however often', async () => {
    const { store, open } = openStore();
    open();
    const [one, other] = await Promise.all([snapshotIn(store), snapshotIn(store)]);
    expect(other).toBe(one);
    expect(await snapshotIn(store)).toBe(one);
  });

  test('is of the version that the last message left, and no other version is analysed', async () => {
    const { store, open, type } = openStore();
    const document = open();
    const first = store.current(URI);
    type('# One');
    setImmediate(() => type('# Two'));
    const snapshot = await first;
    expect(snapshot?.analysis.article.text).toBe('# Two');
    expect(document.version).toBe(3);
    expect(await snapshotIn(store)).toBe(snapshot);
  });

  test('follows a change that comes while a long text is read', async () => {
    const { store, open, type } = openStore();
    open(`${ARTICLE}\n\nLe tram a gagné 12 % de voyageurs.\n`.repeat(400));
    const asked = store.current(URI);
    setTimeout(type, 20, '# Court');
    expect((await asked)?.analysis.article.text).toBe('# Court');
  });

  test('of a long text is what is found of it at once', async () => {
    const { store, open } = openStore();
    const text = `${ARTICLE}\n\nLe tram a gagné 12 % de voyageurs.\n`.repeat(60);
    open(text);
    const sliced = await snapshotIn(store);
    const other = openStore();
    other.open(text.slice(0, 1_000));
    await snapshotIn(other.store);
    other.type(text);
    expect((await snapshotIn(other.store)).analysis.findings).toEqual(sliced.analysis.findings);
  });

  test('is made anew when its settings are others, with the same name never twice', async () => {
    const { store, open, set } = openStore();
    open();
    const before = await snapshotIn(store);
    set(readSettings({}, { locale: 'fr' }));
    const french = await snapshotIn(store);
    expect(french.analysis.findings[0]?.message).not.toBe(before.analysis.findings[0]?.message);
    expect(french.id).not.toBe(before.id);
  });

  test('is made anew when its settings change while it is made', async () => {
    const { store, open, set, begun } = openStore();
    open(`${ARTICLE}\n\nLe tram a gagné 12 % de voyageurs.\n`.repeat(100));
    const asked = snapshotIn(store);
    await begun();
    set(readSettings({}, { locale: 'fr' }));
    const [before, after] = await Promise.all([asked, snapshotIn(store)]);
    expect(after.analysis.findings[0]?.message).not.toBe(before.analysis.findings[0]?.message);
    expect(await snapshotIn(store)).toBe(after);
  });

  test('costs one question about its settings for all who ask while another is made', async () => {
    const { store, open, asked, begun } = openStore();
    open(`${ARTICLE}\n\nLe tram a gagné 12 % de voyageurs.\n`.repeat(100));
    const first = store.current(URI);
    await begun();
    const all = await Promise.all([first, ...[1, 2, 3].map(() => store.current(URI))]);
    expect(new Set(all).size).toBe(1);
    expect(asked()).toBe(2);
  });

  test('is null for a document that is closed meanwhile', async () => {
    const { store, open, close } = openStore();
    open();
    const asked = store.current(URI);
    close();
    expect(await asked).toBeNull();
  });

  test('is of the document that was opened after another one of its name', async () => {
    const { store, open, close } = openStore();
    open();
    await store.current(URI);
    close();
    open('# Autre');
    expect((await snapshotIn(store)).analysis.article.text).toBe('# Autre');
  });

  test('is null for a document that is not read, without a question about its settings', async () => {
    const { store, open, asked } = openStore();
    open('key: value', 'yaml');
    expect(await store.current(URI)).toBeNull();
    expect(await store.current('file:///unknown.md')).toBeNull();
    expect(asked()).toBe(0);
  });

  test('comes again after a fault in what it depends on', async () => {
    let isBroken = true;
    const { store, open } = openStore({
      contextOf: async () => {
        if (isBroken) throw new Error('no settings');
        return { settings: SETTINGS, bibliographies: NO_BIBLIOGRAPHIES, path: 'a.md', forced: false };
      },
    });
    open();
    await expect(store.current(URI)).rejects.toThrow('no settings');
    isBroken = false;
    expect(await store.current(URI)).not.toBeNull();
  });
});

test.each([
  ['markdown', true],
  ['mdx', true],
  ['quarto', true],
  ['plaintext', false],
  ['json', false],
  ['', false],
])('a document in %s is read: %s', (languageId, read) => {
  expect(isMarkdown(TextDocument.create('file:///a', languageId, 1, ''))).toBe(read);
});
