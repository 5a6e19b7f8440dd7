import { reportPage } from '../core/features/coverage-report/page.ts';
import type { ReportedFile } from './model.ts';
import type { Style } from './style.ts';
import { passedOverBecause } from './unread.ts';

/** For people without an editor: the coverage report of every file, as one page that needs nothing beside it. */
export const htmlReport = (files: readonly ReportedFile[], { locale }: Style): string =>
  reportPage(
    files
      .filter(({ choice }) => choice !== 'team')
      .map((file) => ({ path: file.path, overview: file.overview, reason: passedOverBecause(file, locale) })),
    locale,
  );
