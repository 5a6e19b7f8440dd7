import { type Event, EventEmitter, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Overview, OverviewResult } from './overview-data.ts';

/** What the server knows of the article in the active editor. */
export type Current =
  /** No Markdown document is in the editor. */
  | { readonly state: 'none' }
  /** It has not been read yet. */
  | { readonly state: 'reading'; readonly document: TextDocument }
  /** It is not checked: no article, or excluded. */
  | { readonly state: 'unchecked'; readonly document: TextDocument }
  | { readonly state: 'article'; readonly document: TextDocument; readonly overview: Overview };

/** Follows the active Markdown document and asks for its overview after each analysis, while anybody wants it. */
export interface Overviews {
  readonly current: Current;
  readonly onDidChange: Event<Current>;
  /** The server has analysed a document. */
  analysed(uri: Uri): void;
  dispose(): void;
}

/** `ask` never rejects; null when the server does not know the document. */
export const createOverviews = (ask: (uri: Uri) => Promise<OverviewResult | null>): Overviews => {
  const changed = new EventEmitter<Current>();
  let current: Current = { state: 'none' };
  const set = (next: Current): void => {
    current = next;
    changed.fire(next);
  };
  const refresh = async (document: TextDocument): Promise<void> => {
    const { version } = document;
    const found = await ask(document.uri);
    const isFollowed = current.state !== 'none' && current.document === document;
    // An answer to an older question would paint wrong places.
    if (!isFollowed || document.version !== version || found?.version !== version) return;
    const { overview } = found;
    set(overview === null ? { state: 'unchecked', document } : { state: 'article', document, overview });
  };
  const follow = (): void => {
    const document = followed();
    if (document === undefined) {
      // The view keeps the article it shows while another kind of editor, its own panel included, is looked at.
      if (window.visibleTextEditors.length === 0 || window.activeTextEditor !== undefined) set({ state: 'none' });
      return;
    }
    if (current.state === 'none' || current.document !== document) set({ state: 'reading', document });
    void refresh(document);
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidCloseTextDocument((document) => {
      if (current.state !== 'none' && current.document === document) set({ state: 'none' });
    }),
  ];
  follow();
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    analysed: (uri) => {
      if (current.state === 'none') follow();
      else if (current.document.uri.toString() === uri.toString()) void refresh(current.document);
    },
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      changed.dispose();
    },
  };
};

const followed = (): TextDocument | undefined => {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document : undefined;
};
