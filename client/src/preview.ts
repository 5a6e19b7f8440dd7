import {
  commands,
  Disposable,
  TabInputCustom,
  TabInputWebview,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { PreviewMark, PreviewResult } from '../../server/src/protocol/messages.ts';
import type { LanguageServer } from './language-server.ts';
import { carried } from './preview-carried.ts';
import { type MarkdownIt, showMarks } from './preview-plugin.ts';

/** Signs in VS Code's own preview of Markdown. */
export interface Preview extends Disposable {
  /** Lets VS Code's Markdown show them; it asks this of extensions. */
  extendMarkdownIt<Md extends MarkdownIt>(md: Md): Md;
}

type PreviewServer = Pick<LanguageServer, 'preview' | 'onDidAnalyse'>;

/** Signs that a text was shown with. */
interface ShownText {
  readonly text: string;
  readonly marks: readonly PreviewMark[];
}

/** Creates the signs of the preview; the server is asked only for what a preview shows. */
export const createPreview = ({ preview: ask, onDidAnalyse }: PreviewServer): Preview => {
  const known = new Map<string, ShownText>();
  const { refresh, rendered } = createRefresher();
  const asked = new Set<string>();

  const read = async (document: TextDocument): Promise<void> => {
    const key = document.uri.toString();
    const question = `${key} ${document.version}`;
    if (asked.has(question)) return;
    asked.add(question);
    const text = document.getText();
    const before = known.get(key);
    const found = await answerAbout(document, ask, before === undefined ? 0 : QUIET);
    asked.delete(question);
    if (found === null) return;
    known.set(key, { text, marks: found.marks });
    const isSame = before?.text === text && JSON.stringify(before.marks) === JSON.stringify(found.marks);
    if (!isSame) await refresh();
  };
  /** The parser of the preview is given a text and no name: the document that has it is meant. */
  const marksFor = (text: string): readonly PreviewMark[] => {
    rendered();
    const document = workspace.textDocuments.find((one) => one.languageId === 'markdown' && one.getText() === text);
    if (document === undefined) return [];
    const shown = known.get(document.uri.toString());
    if (shown?.text !== text) void read(document);
    return shown === undefined ? [] : chosen(document, carried(shown, text));
  };
  const listeners = [
    onDidAnalyse((uri) => {
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
      // A text that has changed is asked about when it is rendered; settings change without.
      if (document && known.get(uri.toString())?.text === document.getText() && isOpen()) void read(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourcier.preview') && isOpen()) void refresh();
    }),
  ];
  return {
    extendMarkdownIt: (md) => {
      showMarks(md, marksFor);
      return md;
    },
    dispose: () => Disposable.from(...listeners).dispose(),
  };
};

/**
 * Milliseconds without typing before a preview is rendered anew: it loads again then, and what VS Code tells it meanwhile is
 * lost.
 */
const QUIET = 500;

/** How often the server is asked about one text. */
const ASKS = 3;

/** The server's answer once nobody types; null for a text that has changed meanwhile: it is rendered, and asked about then. */
const answerAbout = async (
  document: TextDocument,
  ask: PreviewServer['preview'],
  pause: number,
): Promise<PreviewResult | null> => {
  const { version } = document;
  for (let asked = 0; asked < ASKS; asked++) {
    await sleep(asked === 0 ? pause : QUIET);
    if (document.isClosed || document.version !== version) return null;
    const found = await ask(document.uri);
    if (document.version !== version) return null;
    if (found?.version === version) return found;
  }
  return null;
};

interface Refresher {
  /** Has open previews rendered anew. */
  readonly refresh: () => Promise<void>;
  /** A preview is being rendered. */
  readonly rendered: () => void;
}

/** So often, and so long after each other in milliseconds: VS Code drops a refresh while it waits to look at a change. */
const TRIES = 5;

const PAUSE = 500;

const createRefresher = (): Refresher => {
  let renderings = 0;
  const refresh = async (): Promise<void> => {
    const before = renderings;
    for (let tries = 0; tries < TRIES && renderings === before; tries++) {
      // The command is not there where VS Code's own Markdown is switched off.
      await Promise.resolve(commands.executeCommand('markdown.preview.refresh')).catch(() => undefined);
      await sleep(PAUSE);
    }
  };
  const rendered = (): void => {
    renderings++;
  };
  return { refresh, rendered };
};

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const isOpen = (): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof TabInputWebview || input instanceof TabInputCustom) &&
        /markdown\.preview/.test(input.viewType),
    ),
  );

const chosen = ({ uri }: { readonly uri: Uri }, marks: readonly PreviewMark[]): readonly PreviewMark[] => {
  const isShown = workspace.getConfiguration('sourcier.preview', uri).get<boolean>('unsourcedClaims', true);
  return isShown ? marks : marks.filter(({ kind }) => kind !== 'claim');
};
