import type { CompletionContext, CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { complete } from '../../core/features/complete.ts';
import type { Completion, CompletionCause } from '../../core/features/completion.ts';
import { completionItems, toMarkup } from '../protocol/convert.ts';
import { CompletionTriggerKind } from '../protocol/lsp.ts';
import { currentAt, guarded, type Session } from '../session.ts';
import { completeInLibrary } from './library-file.ts';

/** Answers completion requests; what is known of a source is told once its offer is looked at. */
export const serveCompletion = (session: Session): void => {
  const given = createGiven(session);
  session.connection.onCompletion(
    guarded(session, 'completion', null, (params: CompletionParams) => offersFor(session, given.keep, params)),
  );
  session.connection.onCompletionResolve((item) => {
    const documentation = given.find(item.data)?.documentation();
    if (documentation === undefined) return item;
    return { ...item, documentation: toMarkup(documentation, session.client.completionFormat) };
  });
};

const offersFor = async (
  session: Session,
  keep: OfferMemory['keep'],
  params: CompletionParams,
): Promise<CompletionList | null> => {
  const { client } = session;
  const inLibrary = completeInLibrary(session, params);
  if (inLibrary !== null) return inLibrary;
  const { textDocument, position, context } = params;
  const found = await currentAt(session, textDocument.uri);
  if (found === null) return null;
  const { document, analysis } = found;
  const offset = document.offsetAt(position);
  const { offers, isIncomplete, span } = complete(analysis.article, offset, client.locale, causeOf(context));
  const item = completionItems(document, span, client, keep(document, offers));
  return { isIncomplete, items: offers.map(item) };
};

/** A client that does not say why it asks was asked by its user. */
const causeOf = (context: CompletionContext | undefined): CompletionCause => {
  if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return 'triggered';
  return context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions ? 'narrowed' : 'asked';
};

/** The offers that writers may be looking at: those of the last lists of open documents. */
interface OfferMemory {
  /** Gives the name of the list. */
  keep(document: TextDocument, offers: readonly Completion[]): number;
  /** The offer that an item was made of; undefined when many others have been made since. */
  find(data: CompletionItem['data']): Completion | undefined;
}

/** An editor may ask about an offer of the list before, while the next one is on its way. */
const KEPT = 4;

const createGiven = ({ documents }: Session): OfferMemory => {
  let lists: readonly {
    readonly document: TextDocument;
    readonly name: number;
    readonly offers: readonly Completion[];
  }[] = [];
  let count = 0;
  documents.onDidClose(({ document }) => {
    lists = lists.filter((list) => list.document !== document);
  });
  return {
    keep: (document, offers) => {
      if (offers.length === 0 || documents.get(document.uri) !== document) return 0;
      lists = [{ document, name: ++count, offers }, ...lists.slice(0, KEPT - 1)];
      return count;
    },
    find: (data) => {
      const [name, order]: unknown[] = Array.isArray(data) ? data : [];
      const list = lists.find((one) => one.name === name);
      return typeof order === 'number' ? list?.offers[order] : undefined;
    },
  };
};
