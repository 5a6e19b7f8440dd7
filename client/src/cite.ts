import {
  env,
  l10n,
  type Position,
  type QuickPickItem,
  QuickPickItemKind,
  Selection,
  type TextDocument,
  type TextEditor,
  UIKind,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Citable, NewlyCited, Span } from '../../server/src/protocol/messages.ts';
import { accepted } from './accepted.ts';
import { editsIn } from './edits-in.ts';
import type { LanguageServer } from './language-server.ts';
import { withDetails } from './source-details.ts';
import { chooseInZotero } from './zotero.ts';

type Citing = Pick<LanguageServer, 'citable' | 'readTyped' | 'citeNew' | 'details' | 'zotero'>;

/** A line of the list: a source to cite, what was typed, to be cited as a new one, or where else to search. */
interface CitableLine extends QuickPickItem {
  readonly citable?: Citable;
  readonly isNew?: true;
  readonly isZotero?: true;
}

/** Lets the writer choose among the sources of the article and of the team's library, and cites the chosen one. */
export const cite = async (server: Citing): Promise<void> => {
  const editor = editorToCiteIn();
  if (editor === undefined) return;
  const found = await server.citable(editor.document.uri, { span: spanOf(editor) });
  if (found === null) return;
  if (found.sources === null) return sayNowhere();
  const { chosen, typed } = await choose(found.sources);
  if (chosen?.isNew) return citeNew(server, typed);
  if (chosen?.isZotero) return citeFromZotero(server, editor);
  if (chosen?.citable) await change(editor, found.version, { edits: chosen.citable.edits, missing: null });
};

const citeFromZotero = async (server: Citing, editor: TextEditor): Promise<void> => {
  const chosen = await chooseInZotero(server, editor.document.uri, spanOf(editor));
  if (chosen !== undefined) await change(editor, chosen.version, { edits: chosen.citable.edits, missing: null });
};

/** Asks for an address, a DOI or a name, lists that source and cites it; the cursor goes to what its entry still lacks. */
export const citeNew = async (server: Citing, typed = ''): Promise<void> => {
  const editor = editorToCiteIn();
  if (editor === undefined) return;
  const { uri } = editor.document;
  const written = await window.showInputBox({
    title: l10n.t('Cite a new source'),
    prompt: l10n.t('Its address, its DOI or its name'),
    value: typed || selectedAddress(editor) || (await copiedAddress()),
    ignoreFocusOut: true,
  });
  if (written === undefined) return;
  const meant = await server.readTyped(uri, { typed: written });
  const source = meant && (await withDetails(server, uri, meant));
  if (source === null || source === undefined) return;
  const found = await server.citeNew(uri, { span: spanOf(editor), source });
  if (found === null) return;
  if (found.cited === null) return sayNowhere();
  await change(editor, found.version, found.cited);
  if (found.cited.wasListed) {
    void window.showInformationMessage(
      l10n.t('The article lists this source already: it is cited, and not listed twice.'),
    );
  }
};

const editorToCiteIn = (): TextEditor | undefined => {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === 'markdown') return editor;
  void window.showInformationMessage(
    l10n.t('Open a Markdown article, and put the cursor where a source is to be cited.'),
  );
  return undefined;
};

const sayNowhere = (): void => {
  void window.showInformationMessage(
    l10n.t(
      'Nothing can be cited here. Put the cursor in a sentence: not in code, a heading, the front matter or the list.',
    ),
  );
};

const spanOf = ({ document, selection }: TextEditor): Span => ({
  start: document.offsetAt(selection.start),
  end: document.offsetAt(selection.end),
});

interface ChosenSource {
  readonly chosen: CitableLine | undefined;
  readonly typed: string;
}

const choose = async (sources: readonly Citable[]): Promise<ChosenSource> => {
  const list = window.createQuickPick<CitableLine>();
  let typed = '';
  const fresh = (): CitableLine => ({
    label: typed === '' ? l10n.t('A new source…') : l10n.t('A new source: “{0}”', typed),
    alwaysShow: true,
    isNew: true,
  });
  const zotero = { label: l10n.t('Search in Zotero…'), alwaysShow: true, isZotero: true } as const;
  const show = (): void => {
    list.items = [...linesFor(sources), { label: '', kind: QuickPickItemKind.Separator }, fresh(), zotero];
  };
  list.title = l10n.t('Insert a citation');
  list.placeholder = l10n.t('Name, kind, date or words of a source');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.onDidChangeValue((value) => {
    typed = value.trim();
    show();
  });
  show();
  return { chosen: await accepted(list), typed };
};

const linesFor = (sources: readonly Citable[]): readonly CitableLine[] =>
  sources.map((citable) => {
    const kept = citable.isListed ? null : l10n.t('In the team’s library: it is added to the list');
    const detail = [citable.evidence, kept].filter((part) => part !== null).join(' — ');
    return { label: citable.name, description: citable.detail, ...(detail !== '' && { detail }), citable };
  });

const ADDRESS = /^(?:https?:\/\/|www\.|doi:|10\.\d{4,9}\/)\S+$/i;

const selectedAddress = ({ document, selection }: TextEditor): string => {
  const words = document.getText(selection).trim();
  return ADDRESS.test(words) ? words : '';
};

const copiedAddress = async (): Promise<string> => {
  // A browser asks its user before it lets anybody read what was copied.
  if (env.uiKind === UIKind.Web) return '';
  const words = (await env.clipboard.readText()).trim();
  return ADDRESS.test(words) && words.length < 500 ? words : '';
};

/** Makes all edits in one step, to be undone in one, and goes on where something is missing. */
const change = async (
  { document }: TextEditor,
  version: number,
  { edits, missing }: Omit<NewlyCited, 'wasListed'>,
): Promise<void> => {
  const all = editsIn(document, version, edits);
  if (all === null || !(await workspace.applyEdit(all)) || missing === null) return;
  const at = document.positionAt(missing);
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection);
};

/** The edits that cite a source of the team's library at a place and list it; null, and a word to the user, where none do. */
export const citingKept = async (
  server: Pick<LanguageServer, 'citable'>,
  document: TextDocument,
  at: Position,
  name: string,
): Promise<WorkspaceEdit | null> => {
  const offset = document.offsetAt(at);
  const found = await server.citable(document.uri, { span: { start: offset, end: offset } });
  if (found === null) return null;
  const citable = found.sources?.find((source) => !source.isListed && source.name === name);
  if (citable !== undefined) return editsIn(document, found.version, citable.edits);
  sayNowhere();
  return null;
};
