import {
  type CompletionContext,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, type CompletionCause, complete } from '../../core/features/complete.ts';
import { articleNear, type Near } from '../near.ts';
import { completionItems, toMarkup } from '../protocol/convert.ts';
import { guarded, type Session } from '../session.ts';
import { completeInLibrary } from './library-file.ts';

/** Asks for completion as a client does, but for nobody. */
export type AskForOffers = (params: CompletionParams) => Promise<CompletionList | null>;

/** Answers completion requests; what is known of a source is told once its offer is looked at. */
export const serveCompletion = (session: Session): AskForOffers => {
  const given = createGiven(session);
  const answer = (keep: Given['keep']): AskForOffers =>
    guarded(session, 'completion', null, (params: CompletionParams) => offersFor(session, keep, params));
  session.connection.onCompletion(answer(given.keep));
  session.connection.onCompletionResolve((item) => {
    const documentation = given.find(item.data)?.documentation();
    if (documentation === undefined) return item;
    return { ...item, documentation: toMarkup(documentation, session.client.completionFormat) };
  });
  return answer(() => 0);
};

const offersFor = async (
  session: Session,
  keep: Given['keep'],
  params: CompletionParams,
): Promise<CompletionList | null> => {
  const { client } = session;
  const inLibrary = completeInLibrary(session, params);
  if (inLibrary !== null) return inLibrary;
  const { textDocument, position, context } = params;
  const found = await articleNear(session, textDocument.uri, position);
  if (found === null) return null;
  const { document, article, offset, place } = found;
  const { offers, isIncomplete, span } = complete(article, offset, client.locale, causeOf(context));
  const list = keep(document, offers);
  const item = completionItems(document, place(span), client, list);
  return { isIncomplete, items: offers.map((offer, order) => item(inPlace(offer, place), order)) };
};

const inPlace = (offer: Completion, place: Near['place']): Completion =>
  offer.more.length === 0 ? offer : { ...offer, more: offer.more.map((edit) => ({ ...edit, span: place(edit.span) })) };

/** A client that does not say why it asks was asked by its user. */
const causeOf = (context: CompletionContext | undefined): CompletionCause =>
  context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'triggered' : 'asked';

/** The offers that writers may be looking at: those of the last lists of open documents. */
interface Given {
  /** Gives the name of the list. */
  keep(document: TextDocument, offers: readonly Completion[]): number;
  /** The offer that an item was made of; undefined when many others have been made since. */
  find(data: CompletionItem['data']): Completion | undefined;
}

/** An editor may ask about an offer of the list before, while the next one is on its way. */
const KEPT = 4;

const createGiven = ({ documents }: Session): Given => {
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
