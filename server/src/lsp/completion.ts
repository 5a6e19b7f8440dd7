import {
  type CompletionContext,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, type CompletionCause, complete } from '../core/features/complete.ts';
import type { Edit } from '../core/rules/finding.ts';
import { fieldOf } from '../core/settings/field.ts';
import { toCompletionItem, toMarkup } from './convert.ts';
import { completeInLibrary } from './library-file.ts';
import { articleNear, type Near } from './near.ts';
import { guarded, type Session } from './session.ts';

/** Answers completion requests; what is known of a source is told once its offer is looked at. Gives what answers them. */
export const serveCompletion = (session: Session): ((params: CompletionParams) => Promise<CompletionList | null>) => {
  const given = createGiven();
  const onCompletion = guarded(session, 'completion', null, (params: CompletionParams) =>
    offersFor(session, given, params),
  );
  session.connection.onCompletion(onCompletion);
  session.connection.onCompletionResolve((item) => {
    const documentation = given.find(session, item.data)?.documentation();
    if (documentation === undefined) return item;
    return { ...item, documentation: toMarkup(documentation, session.client.completionFormat) };
  });
  return onCompletion;
};

const offersFor = async (session: Session, given: Given, params: CompletionParams): Promise<CompletionList | null> => {
  const { client } = session;
  const inLibrary = completeInLibrary(session, params);
  if (inLibrary !== null) return inLibrary;
  const { textDocument, position, context } = params;
  const found = await articleNear(session, textDocument.uri, position);
  if (found === null) return null;
  const { document, article, offset, place } = found;
  const { offers, isIncomplete } = complete(article, offset, client.locale, causeOf(context));
  const list = given.keep(document, offers);
  const items = offers.map((offer, order) => ({
    ...toCompletionItem(document, inPlace(offer, place), order, client),
    data: { uri: document.uri, list, order },
  }));
  return { isIncomplete, items };
};

const inPlace = (offer: Completion, place: Near['place']): Completion => {
  const moved = ({ span, text }: Edit): Edit => ({ span: place(span), text });
  return { ...offer, edit: moved(offer.edit), more: offer.more.map(moved) };
};

/** A client that does not say why it asks was asked by its user. */
const causeOf = (context: CompletionContext | undefined): CompletionCause =>
  context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'triggered' : 'asked';

/** The offers that writers may be looking at: those of the last lists of each open document. */
interface Given {
  /** Gives the name of the list. */
  keep(document: TextDocument, offers: readonly Completion[]): number;
  /** The offer that an item was made of; undefined when many others have been made since. */
  find(session: Session, data: CompletionItem['data']): Completion | undefined;
}

interface List {
  readonly list: number;
  readonly offers: readonly Completion[];
}

/** An editor may ask about an offer of the list before, while the next one is on its way. */
const KEPT = 4;

const createGiven = (): Given => {
  const lists = new WeakMap<TextDocument, readonly List[]>();
  let count = 0;
  return {
    keep: (document, offers) => {
      const before = lists.get(document) ?? [];
      lists.set(document, [{ list: ++count, offers }, ...before.slice(0, KEPT - 1)]);
      return count;
    },
    find: ({ documents }, data) => {
      const [uri, list, order] = [fieldOf(data, 'uri'), fieldOf(data, 'list'), fieldOf(data, 'order')];
      const document = typeof uri === 'string' ? documents.get(uri) : undefined;
      const known = document && lists.get(document)?.find((one) => one.list === list);
      return typeof order === 'number' ? known?.offers[order] : undefined;
    },
  };
};
