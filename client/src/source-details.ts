import { ConfigurationTarget, l10n, ProgressLocation, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { DetailsFault, NewSource } from '../../server/src/protocol/messages.ts';
import type { LanguageServer } from './language-server.ts';

/** A source with what its page tells of it, as its writer wants it; undefined where the writer goes no further. */
export const withDetails = async (
  server: Pick<LanguageServer, 'details'>,
  uri: Uri,
  source: NewSource,
): Promise<NewSource | undefined> => {
  const { address } = source;
  if (address === undefined) return source;
  const told = (await mayAsk(address)) ? await ask(server, uri, address) : null;
  // Where no page was asked only the name is wanted.
  return told === null ? changed(source, 'name') : review({ ...source, ...told });
};

/** Nothing is asked before the writer has said so, once. */
const mayAsk = async (address: string): Promise<boolean> => {
  const settings = workspace.getConfiguration('sourcier');
  const chosen = settings.get<string>('sourceDetails', 'ask');
  if (chosen !== 'ask') return chosen === 'always';
  const [yes, never] = [l10n.t('Ask pages'), l10n.t('Never ask')];
  const answer = await window.showInformationMessage(
    l10n.t('Ask the page for its title, its author and its date?'),
    {
      modal: true,
      detail: l10n.t(
        'Sourcier would open {0} to read what it says of itself; its owner sees that somebody does. What you write is not sent. Your answer is kept in the setting {1}.',
        siteOf(address),
        'sourcier.sourceDetails',
      ),
    },
    yes,
    never,
  );
  if (answer === undefined) return false;
  await settings.update('sourceDetails', answer === yes ? 'always' : 'never', ConfigurationTarget.Global);
  return answer === yes;
};

const siteOf = (address: string): string => /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;

/** Facts that the page tells; null, and a word to the writer, where it tells nothing. */
const ask = async (server: Pick<LanguageServer, 'details'>, uri: Uri, address: string): Promise<NewSource | null> => {
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Asking {0}', siteOf(address)), cancellable: true },
    (_, token) => server.details(uri, { address }, token),
  );
  if (result === null) return null;
  if ('source' in result) return result.source;
  void window.showWarningMessage(FAULTS[result.fault]());
  return null;
};

const FAULTS: Readonly<Record<DetailsFault, () => string>> = {
  offline: () => l10n.t('No network: the page could not be asked. Write what you know of it.'),
  gone: () => l10n.t('There is no such page (any more). Check its address.'),
  closed: () => l10n.t('The page lets no programs in. Write what you know of it.'),
  private: () => l10n.t('The page is on a private network, where nothing is asked. Write what you know of it.'),
  silent: () => l10n.t('The page gave no answer. Write what you know of it.'),
  'no-page': () => l10n.t('The address leads to a file that tells nothing of itself. Write what you know of it.'),
  nothing: () => l10n.t('The page tells neither its title nor its author. Write what you know of it.'),
  browser: () => l10n.t('Pages cannot be asked from a browser. Write what you know of it.'),
};

type EntryPart = 'name' | 'title' | 'author' | 'date';

interface ReviewLine extends QuickPickItem {
  readonly field?: EntryPart;
}

const LABELS: Readonly<Record<EntryPart, () => string>> = {
  name: () => l10n.t('Name, as the article cites it'),
  title: () => l10n.t('Title'),
  author: () => l10n.t('Author'),
  date: () => l10n.t('Date'),
};

/** Shows all that is to be written; each line can be changed. */
const review = async (source: NewSource): Promise<NewSource | undefined> => {
  let now = source;
  for (;;) {
    const fields = (Object.keys(LABELS) as readonly EntryPart[]).map(
      (field): ReviewLine => ({ label: now[field] ?? '–', description: LABELS[field](), field }),
    );
    const line: ReviewLine | undefined = await window.showQuickPick(
      [{ label: `$(check) ${l10n.t('Cite it so')}`, ...(now.address && { description: now.address }) }, ...fields],
      {
        title: l10n.t('Cite a new source'),
        placeHolder: l10n.t('What the page says of itself; choose a line to change it'),
        ignoreFocusOut: true,
      },
    );
    if (line === undefined) return undefined;
    if (line.field === undefined) return now;
    now = (await changed(now, line.field)) ?? now;
  }
};

/** The source with one field as the writer has it; undefined where that is given up. */
const changed = async (source: NewSource, field: EntryPart): Promise<NewSource | undefined> => {
  const value = await window.showInputBox({
    title: l10n.t('Cite a new source'),
    prompt:
      field === 'name' ? l10n.t('The name under which the article lists {0}', source.address ?? '') : LABELS[field](),
    value: source[field] ?? '',
    ignoreFocusOut: true,
    validateInput: (words) => (field === 'name' && words.trim() === '' ? l10n.t('A source needs a name.') : null),
  });
  if (value === undefined) return undefined;
  const { [field]: _, ...others } = source;
  return value.trim() === '' ? { ...others, name: source.name } : { ...source, [field]: value.trim() };
};
