import { type CheckedFile, checkFile } from '../../server/src/cli/check-file.ts';
import { analyse } from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { coverageOf } from '../../server/src/core/features/coverage.ts';
import type { Locale } from '../../server/src/core/language/locale.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import type { InspectedFile } from '../../server/src/report/model.ts';
import { plain, type Style } from '../../server/src/report/style.ts';

/** Reports without colours. */
export const styleIn = (locale: Locale): Style => ({ locale, paint: plain });

/** A file checked as the command line does it. */
export const checked = (
  path: string,
  text: string,
  locale: Locale = 'en',
  forced: 'forced' | null = null,
): CheckedFile => {
  const settings = readSettings({}, { locale });
  const context = { settings, bibliographies: NO_BIBLIOGRAPHIES, path, forced: forced !== null };
  return checkFile({ path, text, context }, { overview: true });
};

/** A file as it is understood. */
export const inspected = (path: string, text: string, locale: Locale = 'en'): InspectedFile => {
  const settings = readSettings({}, { locale });
  const { article, summary } = analyse(text, { settings, bibliographies: NO_BIBLIOGRAPHIES, path, forced: false });
  return { path, article, summary, coverage: coverageOf(article.claims), disagreements: [] };
};
