import type { Memento, Uri } from 'vscode';

/** A list of documents. */
export interface RememberedDocuments {
  has(uri: Uri): boolean;
  add(uri: Uri): Promise<void>;
}

/** So many are remembered, the latest; a workspace sees many files come and go. */
const MOST = 500;

/** Makes a list that outlasts the window, but for untitled documents, whose names are those of others tomorrow. */
export const rememberDocuments = (memory: Memento, key: string): RememberedDocuments => {
  const untitled = new Set<string>();
  const kept = (): readonly string[] => memory.get<readonly string[]>(key, []);
  return {
    has: (uri) => untitled.has(uri.toString()) || kept().includes(uri.toString()),
    add: async (uri) => {
      const name = uri.toString();
      if (uri.scheme === 'untitled') untitled.add(name);
      else await memory.update(key, [...kept().filter((one) => one !== name), name].slice(-MOST));
    },
  };
};
