import { citables } from '../../core/features/cite/citable.ts';
import { citeNew, readTyped } from '../../core/features/cite/new-source.ts';
import type {
  CitableParams,
  CitableResult,
  CiteNewParams,
  CiteNewResult,
  ReadTypedParams,
  ReadTypedResult,
} from '../../protocol/messages.ts';
import { currentAt, guarded, type Session } from '../session.ts';

/** Answers the requests of Sourcier's own client by which a writer cites; nothing is changed by an answer. */
export const serveCiting = (session: Session): void => {
  const { connection, client } = session;

  connection.onRequest(
    'sourcier/citable',
    guarded(session, 'citable', null, async ({ uri, span }: CitableParams): Promise<CitableResult | null> => {
      const found = await currentAt(session, uri);
      if (found === null) return null;
      return { version: found.document.version, sources: citables(found.analysis.article, span, client.locale) };
    }),
  );

  connection.onRequest(
    'sourcier/readTyped',
    guarded(session, 'readTyped', null, async ({ uri, typed }: ReadTypedParams): Promise<ReadTypedResult> => {
      const found = await currentAt(session, uri);
      return found && readTyped(typed, found.analysis.article);
    }),
  );

  connection.onRequest(
    'sourcier/citeNew',
    guarded(session, 'citeNew', null, async ({ uri, span, source }: CiteNewParams): Promise<CiteNewResult | null> => {
      const found = await currentAt(session, uri);
      if (found === null) return null;
      return { version: found.document.version, cited: citeNew(found.analysis.article, span, source) };
    }),
  );
};
