import { citablesTold } from '../../core/features/cite/citable.ts';
import { toldSource } from '../../core/features/cite/told-source.ts';
import type { Language } from '../../core/language/lexicon.ts';
import type { NewSource } from '../../core/sources/model.ts';
import type { DetailsFault, ZoteroFault } from '../../protocol/messages.ts';
import { currentAt, onOwnRequest, type Session } from '../session.ts';

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
  onOwnRequest(session, 'details', async ({ analysis: { article } }, { address }, token) => {
    if (online === null) return { fault: 'browser' };
    const stop = new AbortController();
    token?.onCancellationRequested(() => stop.abort());
    const told = await online.details(address, article.language, stop.signal);
    return 'fault' in told ? told : { source: toldSource(article, told.source) };
  });

  onOwnRequest(session, 'zotero', async (before, { span, words, url }) => {
    if (online === null) return { fault: 'browser' };
    const told = await online.zotero({ url, words, language: before.analysis.article.language });
    // The text may have changed while Zotero was searching.
    const found = await currentAt(session, before.document.uri);
    if ('fault' in told || found === null) return 'fault' in told ? told : null;
    return { version: found.document.version, sources: citablesTold(found.analysis.article, span, told.sources) };
  });
};
