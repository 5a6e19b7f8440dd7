import type { Locale } from '../core/language/locale.ts';
import { messages, phrase } from '../core/language/phrase.ts';
import type { ReportedFile } from './model.ts';

/** A file that was to be checked and could not be read, with the reason in a sentence. */
export interface UnreadFile {
  readonly path: string;
  readonly message: string;
}

/** Stands for a rule's name where a file could not be read. */
export const UNREAD = 'too-long';

const MESSAGES = messages({
  en: {
    excluded: 'Not checked: left out by the settings, or by .sourcierignore.',
    'too-long': 'Too long to be read: it has five million characters or more. In several files it can be checked.',
  },
  fr: {
    excluded: 'Pas vérifié\u00A0: laissé de côté par les réglages, ou par .sourcierignore.',
    'too-long':
      'Trop long pour être lu\u00A0: il compte cinq millions de caractères ou plus. En plusieurs fichiers, il peut être vérifié.',
  },
});

/** The files that were to be checked and are too long to be read. */
export const unreadFiles = (files: readonly ReportedFile[], locale: Locale): readonly UnreadFile[] =>
  files.filter(isUnread).map(({ path }) => ({ path, message: phrase(MESSAGES, locale)(UNREAD) }));

/** Whether a file was to be checked and is too long to be read. */
export const isUnread = ({ choice }: Pick<ReportedFile, 'choice'>): boolean => choice === UNREAD;

/** A sentence on a file that was left alone before it was read; undefined for any other. */
export const passedOverBecause = ({ choice }: ReportedFile, locale: Locale): string | undefined =>
  choice === 'excluded' || choice === UNREAD ? phrase(MESSAGES, locale)(choice) : undefined;
