import { reportParts } from '../../core/features/coverage-report/page.ts';
import { librarySources } from '../../core/features/library-sources.ts';
import { previewMarks } from '../../core/features/preview.ts';
import { fileNameOf } from '../../core/text/uri.ts';
import type {
  DocumentParams,
  LibrarySourcesResult,
  OverviewResult,
  PreviewResult,
  ReportResult,
} from '../../protocol/messages.ts';
import type { Snapshot } from '../documents/store.ts';
import { currentAt, guarded, type Session } from '../session.ts';

/** Answers the requests of Sourcier's own client for what it shows beside the text. */
export const serveOverview = (session: Session): void => {
  const { connection, client } = session;

  connection.onRequest(
    'sourcier/overview',
    guarded(session, 'overview', null, async ({ uri }: DocumentParams): Promise<OverviewResult | null> => {
      const found = await currentAt(session, uri);
      return found && { version: found.document.version, overview: overviewIn(found) };
    }),
  );

  connection.onRequest(
    'sourcier/librarySources',
    guarded(session, 'librarySources', null, async ({ uri }: DocumentParams): Promise<LibrarySourcesResult | null> => {
      const found = await currentAt(session, uri);
      return found && { sources: librarySources(found.analysis.article, client.locale) };
    }),
  );

  connection.onRequest(
    'sourcier/preview',
    guarded(session, 'preview', null, async ({ uri }: DocumentParams): Promise<PreviewResult | null> => {
      const found = await currentAt(session, uri);
      if (found === null) return null;
      const { article, findings, summary } = found.analysis;
      const marks = summary.article ? previewMarks(article, findings, client.locale) : [];
      return { version: found.document.version, marks };
    }),
  );

  connection.onRequest(
    'sourcier/report',
    guarded(session, 'report', null, async ({ uri }: DocumentParams): Promise<ReportResult | null> => {
      const found = await currentAt(session, uri);
      if (found === null) return null;
      const articles = [{ path: fileNameOf(uri), overview: overviewIn(found) }];
      return { version: found.document.version, ...reportParts(articles, client.locale, 'links') };
    }),
  );
};

const overviewIn = ({ analysis }: Snapshot): OverviewResult['overview'] =>
  analysis.summary.article ? analysis.overview() : null;
