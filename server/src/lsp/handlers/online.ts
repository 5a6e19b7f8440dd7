import { citablesTold } from '../../core/features/cite/citable.ts';
import { toldSource } from '../../core/features/cite/told-source.ts';
import type { Language } from '../../core/language/lexicon.ts';
import type { NewSource } from '../../core/sources/model.ts';
import type {
  DetailsFault,
  DetailsParams,
  DetailsResult,
  ZoteroFault,
  ZoteroParams,
  ZoteroResult,
} from '../../protocol/messages.ts';
import { currentAt, guarded, type Session } from '../session.ts';

/** Questions that lead out of the workspace, asked only when a user asks; neither rejects. */
export interface Online {
  readonly details: (
    address: string,
    language: Language,
    signal: AbortSignal,
  ) => Promise<{ readonly source: NewSource } | { readonly fault: DetailsFault }>;
  readonly zotero: (query: {
    readonly url: string;
    readonly words: string;
    readonly language: Language;
  }) => Promise<{ readonly sources: readonly NewSource[] } | { readonly fault: ZoteroFault }>;
}

/** Answers the requests of Sourcier's own client that need the network, or a program on this machine. */
export const serveOnline = (session: Session, online: Online | null): void => {
  const { connection } = session;

  connection.onRequest<DetailsResult | null, void>(
    'sourcier/details',
    guarded(session, 'details', null, async ({ uri, address }: DetailsParams, token): Promise<DetailsResult | null> => {
      const found = await currentAt(session, uri);
      if (found === null) return null;
      if (online === null) return { fault: 'browser' };
      const stop = new AbortController();
      token?.onCancellationRequested(() => stop.abort());
      const { article } = found.analysis;
      const told = await online.details(address, article.language, stop.signal);
      return 'fault' in told ? told : { source: toldSource(article, told.source) };
    }),
  );

  connection.onRequest<ZoteroResult | null, void>(
    'sourcier/zotero',
    guarded(session, 'zotero', null, async ({ uri, span, words, url }: ZoteroParams): Promise<ZoteroResult | null> => {
      const before = await currentAt(session, uri);
      if (before === null) return null;
      if (online === null) return { fault: 'browser' };
      const told = await online.zotero({ url, words, language: before.analysis.article.language });
      // The text may have changed while Zotero was searching.
      const found = await currentAt(session, uri);
      if ('fault' in told || found === null) return 'fault' in told ? told : null;
      return { version: found.document.version, sources: citablesTold(found.analysis.article, span, told.sources) };
    }),
  );
};
