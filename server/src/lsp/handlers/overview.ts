import { exportArticle } from '../../core/export/index.ts';
import { reportParts } from '../../core/features/coverage-report/page.ts';
import { previewMarks } from '../../core/features/preview.ts';
import { librarySources } from '../../core/features/source-summary.ts';
import { textKindOffers } from '../../core/features/text-kinds.ts';
import { fileNameOf } from '../../core/text/uri.ts';
import type { OverviewResult } from '../../protocol/messages.ts';
import type { Snapshot } from '../documents/store.ts';
import { onOwnRequest, type Session } from '../session.ts';

/** Answers the requests of Sourcier's own client for what it shows beside the text, and for a clean copy of it. */
export const serveOverview = (session: Session): void => {
  const { locale } = session.client;

  onOwnRequest(session, 'overview', (found) => ({ version: found.document.version, overview: overviewIn(found) }));

  onOwnRequest(session, 'librarySources', ({ analysis }) => ({ sources: librarySources(analysis.article, locale) }));

  onOwnRequest(session, 'preview', ({ document, analysis: { article, findings, summary } }) => {
    const marks = summary.article ? previewMarks(article, findings, locale) : [];
    return { version: document.version, marks };
  });

  onOwnRequest(session, 'report', (found) => {
    const { uri, version } = found.document;
    return { version, ...reportParts([{ path: fileNameOf(uri), overview: overviewIn(found) }], locale, 'links') };
  });

  onOwnRequest(session, 'textKinds', ({ document, analysis }) => {
    return { version: document.version, kinds: textKindOffers(analysis.article, locale) };
  });

  onOwnRequest(session, 'export', ({ analysis: { article, summary } }, { options }) => {
    if (summary.choice === 'too-long') return null;
    return { ...exportArticle(article, options), hasList: article.lists.length > 0 };
  });
};

const overviewIn = ({ analysis }: Snapshot): OverviewResult['overview'] =>
  analysis.summary.article ? analysis.overview() : null;
