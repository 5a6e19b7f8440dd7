import { exportArticle } from '../../core/export/index.ts';
import type { ExportParams, ExportResult } from '../../protocol/messages.ts';
import { currentAt, guarded, type Session } from '../session.ts';

/** Answers the request of Sourcier's own client for a clean copy; nothing is written by an answer. */
export const serveExport = (session: Session): void => {
  session.connection.onRequest(
    'sourcier/export',
    guarded(session, 'export', null, async ({ uri, options }: ExportParams): Promise<ExportResult | null> => {
      const found = await currentAt(session, uri);
      if (found === null || found.analysis.summary.choice === 'too-long') return null;
      const { article } = found.analysis;
      return { ...exportArticle(article, options), hasList: article.lists.length > 0 };
    }),
  );
};
