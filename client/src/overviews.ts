import { type Disposable, type Event, EventEmitter, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Overview, OverviewResult } from '../../server/src/protocol/messages.ts';

/** The article in the active editor, as the server knows it. */
export type Current =
  /** No Markdown document is in the editor. */
  | { readonly state: 'none' }
  /** It has not been read yet. */
  | { readonly state: 'reading'; readonly document: TextDocument }
  /** It is not checked: no article, or excluded. */
  | { readonly state: 'unchecked'; readonly document: TextDocument }
  | { readonly state: 'article'; readonly document: TextDocument; readonly overview: Overview };

/** Follows the active Markdown document and asks for its overview in a pause of typing, while a view shows it. */
export interface Overviews {
  readonly current: Current;
  readonly onDidChange: Event<Current>;
  /** The server has analysed a document. */
  analysed(uri: Uri): void;
  /** Adds a view; it calls what is returned each time it comes into sight. */
  addView(isShown: () => boolean): () => void;
  dispose(): void;
}

/** So long after an analysis nobody types, in milliseconds. */
const PAUSE = 275;

/** `ask` never rejects; null when the server does not know the document. */
export const createOverviews = (ask: (uri: Uri) => Promise<OverviewResult | null>): Overviews =>
  new FollowedOverviews(ask);

class FollowedOverviews implements Overviews {
  current: Current = { state: 'none' };
  readonly #ask: (uri: Uri) => Promise<OverviewResult | null>;
  readonly #changed = new EventEmitter<Current>();
  readonly #views: (() => boolean)[] = [];
  readonly #listeners: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(ask: (uri: Uri) => Promise<OverviewResult | null>) {
    this.#ask = ask;
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (isOf(this.current, uri)) this.#set({ state: 'none' });
      }),
    ];
    this.#follow();
  }

  analysed(uri: Uri): void {
    if (this.current.state === 'none') this.#follow();
    else if (isOf(this.current, uri)) {
      this.#refreshAfter(this.current.state === 'reading' ? 0 : PAUSE, this.current.document);
    }
  }

  addView(isShown: () => boolean): () => void {
    this.#views.push(isShown);
    return () => this.#follow();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #follow(): void {
    const document = followed();
    if (document === undefined) {
      // The view keeps the article it shows while another kind of editor, its own panel included, is looked at.
      if (window.visibleTextEditors.length === 0 || window.activeTextEditor !== undefined) this.#set({ state: 'none' });
      return;
    }
    if (!isOf(this.current, document.uri)) this.#set({ state: 'reading', document });
    this.#refreshAfter(0, document);
  }

  #refreshAfter(pause: number, document: TextDocument): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(document), pause);
  }

  async #refresh(document: TextDocument): Promise<void> {
    if (!this.#views.some((isShown) => isShown())) return;
    const { version } = document;
    const found = await this.#ask(document.uri);
    // An answer to an older question would paint wrong places.
    if (!isOf(this.current, document.uri) || document.version !== version || found?.version !== version) return;
    const { overview } = found;
    this.#set(overview === null ? { state: 'unchecked', document } : { state: 'article', document, overview });
  }

  #set(next: Current): void {
    this.current = next;
    this.#changed.fire(next);
  }
}

const isOf = (current: Current, uri: Uri): boolean =>
  current.state !== 'none' && current.document.uri.toString() === uri.toString();

const followed = (): TextDocument | undefined => {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document : undefined;
};
