import { textKindOffers } from '../../core/features/text-kinds.ts';
import type { DocumentParams, TextKindsResult } from '../../protocol/messages.ts';
import { currentAt, guarded, type Session } from '../session.ts';

/** Answers the request of Sourcier's own client by which a writer says what kind of text an article is. */
export const serveTextKinds = (session: Session): void => {
  const { connection, client } = session;
  connection.onRequest(
    'sourcier/textKinds',
    guarded(session, 'textKinds', null, async ({ uri }: DocumentParams): Promise<TextKindsResult | null> => {
      const found = await currentAt(session, uri);
      if (found === null) return null;
      const { document, analysis } = found;
      return { version: document.version, kinds: textKindOffers(analysis.article, client.locale) };
    }),
  );
};
