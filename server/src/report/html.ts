import { reportPage } from '../core/features/coverage-report/page.ts';
import type { ReportedFile } from './model.ts';
import type { Style } from './style.ts';

/** For people without an editor: the coverage report of every file, as one page that needs nothing beside it. */
export const htmlReport = (files: readonly ReportedFile[], { locale }: Style): string =>
  reportPage(
    files.filter(({ choice }) => choice !== 'team'),
    locale,
  );
