import { contextFor, type Session } from '../session.ts';
import type { WorkspaceCache } from './cache.ts';
import type { Check } from './check.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Indexed } from './workspace-index.ts';

/** Results of files that are not open, and how they are known again. */
export interface Knowledge {
  readonly cache: WorkspaceCache;
  readonly fingerprint: Fingerprint;
}

/** Finds what is known, or told by `check`, of a file that is not open. `text` is null where it cannot be read. */
export const findArticle = async (
  session: Session,
  { cache, fingerprint }: Knowledge,
  check: Check,
  uri: string,
  text: string | null,
): Promise<Indexed | null> => {
  if (session.index.isOpen(uri)) return null;
  if (text === null) {
    cache.drop(uri);
    return null;
  }
  const settings = await session.settings.ofFolder(uri);
  const context = await contextFor(session, uri, text, settings);
  const id = fingerprint(text, context);
  const known = cache.at(uri, id);
  const found = known ?? { uri, id, article: await check({ uri, text, context, client: session.client }) };
  if (known === undefined) cache.put(found);
  return found.article && { uri, id, ...found.article, settings };
};

/** Takes in what was found of a file; what stands in the editor goes before it. */
export const indexArticle = ({ index }: Session, uri: string, found: Indexed | null): void => {
  if (index.isOpen(uri)) return;
  if (found === null) index.drop(uri);
  else index.put(found);
};
