import type { Locale } from '../../server/src/core/language/locale.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { type CheckedFile, checkFile } from '../../server/src/report/check.ts';
import { plain, type Style } from '../../server/src/report/style.ts';

/** Reports without colours. */
export const styleIn = (locale: Locale): Style => ({ locale, paint: plain });

/** A file checked as the command line does it. */
export const checked = (path: string, text: string, locale: Locale = 'en'): CheckedFile =>
  checkFile(path, text, { settings: readSettings({}, { locale }), place: path, all: false, overview: true });
