import { type CheckedFile, checkFile } from '../../server/src/cli/check-file.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import type { Locale } from '../../server/src/core/language/locale.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import type { InspectedFile } from '../../server/src/report/model.ts';
import { plain, type Style } from '../../server/src/report/style.ts';

/** Reports without colours. */
export const styleIn = (locale: Locale): Style => ({ locale, paint: plain });

/** A file checked as the command line does it. */
export const checked = (path: string, text: string, locale: Locale = 'en'): CheckedFile =>
  checkFile(path, text, { settings: readSettings({}, { locale }), place: path, all: false, overview: true });

/** A file as it is understood. */
export const inspected = (path: string, text: string): InspectedFile => ({ path, article: parseArticle(text) });
