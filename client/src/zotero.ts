import { l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { Citable, Span, ZoteroFault } from '../../server/src/protocol/messages.ts';
import { accepted } from './accepted.ts';
import type { LanguageServer } from './language-server.ts';

/** A source chosen in Zotero's library, with the version of the text that its edits are for. */
export interface ChosenInZotero {
  readonly version: number;
  readonly citable: Citable;
}

interface ZoteroLine extends QuickPickItem {
  readonly citable?: Citable;
}

/** Lets the writer search the library of Zotero on this machine; undefined where nothing is chosen. */
export const chooseInZotero = async (
  server: Pick<LanguageServer, 'zotero'>,
  uri: Uri,
  span: Span,
): Promise<ChosenInZotero | undefined> => {
  const url = workspace.getConfiguration('sourcier').get('zoteroUrl', '');
  const list = window.createQuickPick<ZoteroLine>();
  let [asked, version] = [0, 0];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const search = async (): Promise<void> => {
    const now = ++asked;
    list.busy = true;
    const found = await server.zotero(uri, { span, words: list.value.trim(), url });
    if (now !== asked) return;
    list.busy = false;
    if (found !== null && !('fault' in found)) version = found.version;
    list.items = linesFor(found);
  };
  list.title = l10n.t('Cite from Zotero');
  list.placeholder = l10n.t('Words of a title, an author or a year');
  list.onDidChangeValue(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), PAUSE_MS);
  });
  void search();
  const citable = (await accepted(list))?.citable;
  clearTimeout(waiting);
  asked++;
  return citable && { version, citable };
};

/** Between the last key and the question. */
const PAUSE_MS = 250;

const linesFor = (found: Awaited<ReturnType<LanguageServer['zotero']>>): readonly ZoteroLine[] => {
  if (found === null) return [];
  if ('fault' in found) return [{ label: FAULTS[found.fault](), alwaysShow: true }];
  const sources = found.sources ?? [];
  if (sources.length === 0) return [{ label: l10n.t('Zotero has nothing with these words.'), alwaysShow: true }];
  return sources.map((citable) => ({
    label: citable.name,
    description: citable.detail,
    ...(citable.isListed && { detail: l10n.t('The article lists it already') }),
    alwaysShow: true,
    citable,
  }));
};

const FAULTS: Readonly<Record<ZoteroFault, () => string>> = {
  absent: () => l10n.t('Zotero does not answer on this machine. Is it running?'),
  closed: () =>
    l10n.t('Zotero lets no other programs in. Allow them in its settings, under Advanced, or install Better BibTeX.'),
  elsewhere: () => l10n.t('The setting {0} has to be an address of this machine.', 'sourcier.zoteroUrl'),
  browser: () => l10n.t('Zotero cannot be reached from a browser.'),
};
