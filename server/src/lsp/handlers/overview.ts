import { type ReportParts, reportParts } from '../../core/features/coverage-report/page.ts';
import { type Overview, overview } from '../../core/features/overview.ts';
import type { Locale } from '../../core/language/locale.ts';
import { fileNameOf } from '../../core/text/uri.ts';
import type { Checked } from '../documents/documents.ts';
import { checkedAt, guarded, type Session } from '../session.ts';

/** The method by which Sourcier's own client asks for an article's `OverviewResult`. */
const OVERVIEW = 'sourcier/overview';

/** An article at a glance; spans are offsets in UTF-16 units of that version. */
export interface OverviewResult {
  readonly version: number;
  /** Null for a document that is not checked. */
  readonly overview: Overview | null;
}

/** The method by which it asks for the coverage report, a `ReportResult`. */
const REPORT = 'sourcier/report';

/** The coverage report of an article: markup that is safe to show, for a page with this style. */
export interface ReportResult extends ReportParts {
  readonly version: number;
}

/** Answers the requests of Sourcier's own client for what it shows beside the text. */
export const serveOverview = (session: Session): void => {
  const { connection, client } = session;

  connection.onRequest(
    OVERVIEW,
    guarded(session, 'overview', null, async ({ uri }: { readonly uri: string }): Promise<OverviewResult | null> => {
      const found = await checkedAt(session, uri);
      if (found === null) return null;
      const { document, checked } = found;
      return {
        version: document.version,
        overview: checked.summary.article ? overviewOf(checked, client.locale) : null,
      };
    }),
  );

  connection.onRequest(
    REPORT,
    guarded(session, 'report', null, async ({ uri }: { readonly uri: string }): Promise<ReportResult | null> => {
      const found = await checkedAt(session, uri);
      if (found === null) return null;
      const { document, checked } = found;
      const seen = checked.summary.article ? overviewOf(checked, client.locale) : null;
      const articles = [{ path: fileNameOf(document.uri), overview: seen }];
      return { version: document.version, ...reportParts(articles, client.locale, 'links') };
    }),
  );
};

/** An article at a glance, worked out once for each analysis. */
export const overviewOf = (checked: Checked, locale: Locale): Overview => {
  const known = KNOWN.get(checked) ?? overview(checked.article, checked.findings, locale);
  KNOWN.set(checked, known);
  return known;
};

const KNOWN = new WeakMap<Checked, Overview>();
