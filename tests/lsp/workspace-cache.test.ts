import { expect, test } from 'vitest';
import { createWorkspaceCache, type Store } from '../../server/src/lsp/workspace/cache.ts';
import type { FoundFile } from '../../server/src/lsp/workspace/found.ts';

/** A store in memory; `texts` is what it holds. */
const storeOf = (texts: Map<string, string> = new Map()): Store & { readonly texts: Map<string, string> } => ({
  texts,
  program: 'test',
  hash: (text) => text,
  read: async (name) => texts.get(name) ?? null,
  write: async (name, text) => void texts.set(name, text),
  drop: async (name) => void texts.delete(name),
});

const digest = (file: string) => ({ file, sources: [], credits: [] });

const packed = (text = '[]'): Uint8Array => new TextEncoder().encode(text);

const found = (uri: string, id = '1'): FoundFile => ({ uri, id, article: { packed: packed(), digest: digest(uri) } });

const saved = async (...all: readonly FoundFile[]) => {
  const store = storeOf();
  const cache = createWorkspaceCache(store);
  for (const one of all) cache.put(one);
  await cache.save();
  return store;
};

const loaded = async (store: Store | null) => {
  const cache = createWorkspaceCache(store);
  await cache.load();
  return cache;
};

test('what was found is known under its id only', async () => {
  for (const cache of [await loaded(null), await loaded(storeOf())]) {
    cache.put(found('file:///a.md'));
    expect(cache.at('file:///a.md', '1')).toEqual(found('file:///a.md'));
    expect(cache.at('file:///a.md', '2')).toBeUndefined();
    expect(cache.at('file:///b.md', '1')).toBeUndefined();
    cache.put(found('file:///a.md', '2'));
    expect(cache.at('file:///a.md', '1')).toBeUndefined();
    cache.drop('file:///a.md');
    expect(cache.at('file:///a.md', '2')).toBeUndefined();
  }
});

test('it outlives the server, files that are no articles too', async () => {
  const plain: FoundFile = { uri: 'file:///README.md', id: '1', article: null };
  const cache = await loaded(await saved(found('file:///a.md'), found('file:///é%20(1).md'), plain));
  expect(cache.at('file:///a.md', '1')).toEqual(found('file:///a.md'));
  expect(cache.at('file:///é%20(1).md', '1')).toEqual(found('file:///é%20(1).md'));
  expect(cache.at('file:///README.md', '1')).toEqual(plain);
  const uris = ['file:///new.md', 'file:///README.md', 'file:///a.md'];
  expect(cache.unknownAmong(uris)).toBe(1);
});

test('what is known already goes before what the store says', async () => {
  const cache = createWorkspaceCache(await saved(found('file:///a.md', 'old')));
  cache.put(found('file:///a.md', 'new'));
  await cache.load();
  expect(cache.at('file:///a.md', 'new')).toBeDefined();
});

test('files that are gone are forgotten, in the store too', async () => {
  const store = await saved(found('file:///a.md'), found('file:///b.md'));
  const cache = await loaded(store);
  cache.keep(['file:///b.md']);
  await cache.save();
  const after = await loaded(store);
  expect(after.at('file:///a.md', '1')).toBeUndefined();
  expect(after.at('file:///b.md', '1')).toBeDefined();
  cache.keep([]);
  await cache.save();
  expect(store.texts.size).toBe(0);
});

test('only what has changed is written anew', async () => {
  const store = await saved(...Array.from({ length: 200 }, (_, i) => found(`file:///${i}.md`)));
  expect(store.texts.size).toBeGreaterThan(30);
  const names: string[] = [];
  const watched: Store = { ...store, write: async (name) => void names.push(name) };
  const cache = await loaded(watched);
  await cache.save();
  expect(names).toEqual([]);
  cache.put(found('file:///7.md', '2'));
  await cache.save();
  expect(names).toHaveLength(1);
});

test('much is kept as it is found, little when it is asked for', async () => {
  const store = storeOf();
  const cache = createWorkspaceCache(store);
  let many = 0;
  for (; many < 99; many++) cache.put(found(`file:///${many}.md`));
  cache.saveIfMany();
  await Promise.resolve();
  expect(store.texts.size).toBe(0);
  cache.put(found('file:///last.md'));
  cache.saveIfMany();
  await cache.save();
  const after = await loaded(store);
  expect(after.at('file:///0.md', '1')).toBeDefined();
  expect(after.at('file:///last.md', '1')).toBeDefined();
});

test('an article of which too much is found is found anew', async () => {
  const long = {
    uri: 'file:///a.md',
    id: '1',
    article: { packed: packed(`["${'x'.repeat(1e6)}"]`), digest: digest('') },
  };
  const store = await saved(long, found('file:///b.md'));
  const cache = await loaded(store);
  expect(cache.at('file:///a.md', '1')).toBeUndefined();
  expect(cache.at('file:///b.md', '1')).toBeDefined();
});

test.each([
  ['is empty', ''],
  ['is of another Sourcier', 'sourcier index 0\n["file:///a.md","1"]\n'],
  ['ends early', 'sourcier index 1\n["file:///a.md","1"'],
  ['lacks a line', 'sourcier index 1\n["file:///a.md","1",{"file":"file:///a.md","sources":[],"credits":[]}]'],
  ['is of another shape', 'sourcier index 1\n{"uri":"file:///a.md"}\n[]'],
  ['is no text of ours', '\u0000\n\n\n'],
])('a text that %s is as none', async (_what, text) => {
  const store = await saved(found('file:///a.md'));
  for (const name of store.texts.keys()) store.texts.set(name, text);
  expect((await loaded(store)).at('file:///a.md', '1')).toBeUndefined();
});

test('a spoilt article does not hide the others of its text', async () => {
  const all = Array.from({ length: 200 }, (_, i) => found(`file:///${i}.md`));
  const store = await saved(...all);
  for (const [name, text] of store.texts) store.texts.set(name, text.replace('"credits":[]', '"credits":[{}]'));
  const cache = await loaded(store);
  const left = all.filter(({ uri }) => cache.at(uri, '1')).length;
  expect(left).toBe(200 - store.texts.size);
});
