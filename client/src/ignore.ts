import { l10n, Uri, window } from 'vscode';
import type { Silencing } from '../../server/src/protocol/messages.ts';
import { type Silenced, silencedBy, valueWith, valueWithout, writtenFor } from './silenced.ts';
import { valueIn, writeAndTell } from './written-setting.ts';

/** Keeps a finding's sentence, kind or rule out of sight by a setting of the folder its article lies in, or of the user. */
export const ignore = async (uri: string, silence: Silencing): Promise<void> => {
  const written = writtenFor(silence, Uri.parse(uri));
  await writeAndTell(written, valueWith(valueIn(written), silence), l10n.t('This is no longer reported.'));
};

/** Lists all that settings keep out of sight; what is chosen is reported again. */
export const showIgnored = async (titleOf: (setting: string) => string): Promise<void> => {
  const all = silencedBy(window.activeTextEditor?.document.uri);
  if (all.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing is ignored by a setting.'));
    return;
  }
  const chosen = await window.showQuickPick(
    all.map((one) => ({ ...labelOf(one, titleOf), one })),
    { placeHolder: l10n.t('What is ignored. Choose what is to be reported again.'), matchOnDescription: true },
  );
  if (chosen === undefined) return;
  const { written, silence } = chosen.one;
  await writeAndTell(written, valueWithout(valueIn(written), silence), l10n.t('This is reported again.'));
};

const labelOf = (
  { silence }: Silenced,
  titleOf: (setting: string) => string,
): { label: string; description: string } => {
  if (silence.what === 'sentence') return { label: silence.text, description: titleOf(`rules.${silence.rule}`) };
  return silence.what === 'kind'
    ? { label: titleOf(`claims.kinds.${silence.kind}`), description: l10n.t('this kind is off') }
    : { label: titleOf(`rules.${silence.rule}`), description: l10n.t('this rule is off') };
};
