import type { Finding } from '../core/rules/finding.ts';
import type { Checked, Settled } from './documents/documents.ts';
import type { Folders } from './documents/folders.ts';
import { nearestFindings } from './protocol/shown.ts';
import { type Remembered, readRemembered, writeRemembered } from './remembered.ts';
import type { Store } from './workspace/cache.ts';
import { createFingerprint } from './workspace/fingerprint.ts';

/**
 * What was last told of documents that are opened again: an article that nobody has changed since is told of before
 * anything is read.
 */
export interface FirstLooks {
  /** What was told of this very text under the same settings; null for nothing. Never rejects. */
  of(settled: Settled): Promise<Remembered | null>;
  /** Keeps what was found of the whole of a document, instead of what was found of it before. */
  keep(settled: Settled, checked: Checked): void;
  /** Writes what is kept. Never rejects. */
  save(): Promise<void>;
}

/** So long nothing has been found when what is kept is written, in milliseconds. */
const PAUSE = 3_000;

/** First looks of documents in `folders`; `forced` are those their user asked to check. */
export const createFirstLooks = (
  openStore: () => Store | null,
  folders: Folders,
  forced: ReadonlySet<string>,
): FirstLooks => {
  const waiting = new Map<string, () => Promise<void>>();
  const { name, store } = naming(openStore, folders, forced);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    for (const write of all) await write();
  };
  return {
    of: async (settled) => {
      const text = (await store()?.read(name(settled))) ?? null;
      return text === null ? null : readRemembered(text, settled.document.getText().length);
    },
    keep: (settled, { findings, summary }) => {
      if (store() === null) return;
      const id = name(settled);
      const shown = nearestFindings(findings, 0).findings.map(withoutFixes);
      const text = writeRemembered({ summary, total: findings.length, findings: shown });
      waiting.set(settled.document.uri, async () => store()?.write(id, text));
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
      if (typeof timer === 'object') timer.unref();
    },
    save,
  };
};

const withoutFixes = ({ rule, severity, span, message, related, unnecessary }: Finding): Finding => ({
  rule,
  severity,
  span,
  message,
  related,
  unnecessary,
  fixes: [],
});

/** The store, opened when it is first needed, and the names under which it keeps documents. */
const naming = (
  openStore: () => Store | null,
  folders: Folders,
  forced: ReadonlySet<string>,
): { readonly store: () => Store | null; readonly name: (settled: Settled) => string } => {
  let known: { readonly store: Store; readonly fingerprint: ReturnType<typeof createFingerprint> } | null | undefined;
  const open = (): typeof known => {
    if (known !== undefined) return known;
    const store = openStore();
    known = store && { store, fingerprint: createFingerprint(store.program, store.hash) };
    return known;
  };
  return {
    store: () => open()?.store ?? null,
    name: ({ document, settings, loaded }) => {
      const named = { path: folders.pathOf(document.uri), forced: forced.has(document.uri) };
      return open()?.fingerprint(document.getText(), settings, loaded, named) ?? '';
    },
  };
};
