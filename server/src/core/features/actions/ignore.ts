import type { Locale } from '../../language/locale.ts';
import { type Messages, phrase } from '../../language/phrase.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Action } from './action.ts';

const MESSAGES: Messages<'ignore'> = {
  en: { ignore: 'Ignore in this workspace: {rule}' },
  fr: { ignore: 'Ignorer dans cet espace de travail\u00A0: {rule}' },
};

/** The finding kept out of sight by its rule and its sentence, wherever the sentence moves, without a word in the text. */
export const ignoring = (finding: Finding, sentence: string, locale: Locale): readonly Action[] => {
  if (sentence === '') return [];
  const title = phrase(MESSAGES, locale)('ignore', { rule: finding.rule });
  return [{ title, kind: 'quickfix', edits: [], finding, ignore: sentence }];
};
