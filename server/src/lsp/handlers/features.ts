import {
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  type Hover,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { actions } from '../../core/features/actions/index.ts';
import { highlights } from '../../core/features/highlights.ts';
import { hover } from '../../core/features/hover.ts';
import { articleNear } from '../near.ts';
import { toCodeAction, toHighlights, toHover, toSpan } from '../protocol/convert.ts';
import { articleAt, checkedAt, guarded, type Session } from '../session.ts';
import { serveCompletion } from './completion.ts';
import { hoverInLibrary } from './library-file.ts';

/** Answers completion, hover, highlight and code action requests; `onWarm` is called once they will be quick. */
export const serveFeatures = (session: Session, onWarm: () => void): void => {
  const { connection } = session;
  serveActions(session);
  const onCompletion = serveCompletion(session);
  const onHover = guarded(session, 'hover', null, (params: TextDocumentPositionParams) => shownFor(session, params));
  connection.onHover(onHover);
  const ask = async (asked: TextDocumentPositionParams): Promise<void> => {
    await onCompletion(asked);
    await onHover(asked);
  };
  warmUp(session, ask, onWarm);
};

/** So long after a document is opened nothing else is likely to be waiting, in milliseconds. */
const IDLE = 1_000;

/** So often code has to run before the engine knows it, with pauses in milliseconds between. */
const RUNS = 8;

const PAUSE = 20;

/** Asks for what a writer will ask for: code that has run answers at once, and otherwise several letters late. */
const warmUp = (
  session: Session,
  ask: (asked: TextDocumentPositionParams) => Promise<void>,
  onWarm: () => void,
): void => {
  const { documents } = session;
  let isBegun = false;
  const begin = guarded(session, 'warm-up', undefined, async (uri: string): Promise<void> => {
    const found = isBegun ? null : await checkedAt(session, uri);
    // A text that is left alone, or closed again, shows nothing of what an article asks for.
    if (isBegun || !found?.checked.summary.article) return;
    isBegun = true;
    opened.dispose();
    for (let run = 0; run < RUNS; run++) {
      const document = documents.get(uri);
      if (!document) return;
      await ask({ textDocument: { uri }, position: document.positionAt(citationIn(document.getText(), run / RUNS)) });
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    onWarm();
  });
  const opened = documents.onDidOpen(({ document: { uri } }) => {
    const timer = setTimeout(begin, IDLE, uri);
    if (typeof timer === 'object') timer.unref();
  });
};

/** A place in a citation, after so large a share of a text; the place there if none follows. */
const citationIn = (text: string, share: number): number => {
  const from = Math.floor(text.length * share);
  const at = text.slice(from, from + 5_000).search(/\(source\s*:/i);
  return at < 0 ? from : from + at + '(source : '.length;
};

const shownFor = async (session: Session, params: TextDocumentPositionParams): Promise<Hover | null> => {
  const { client } = session;
  const { textDocument, position } = params;
  const inLibrary = hoverInLibrary(session, params);
  if (inLibrary !== null) return inLibrary;
  const found = await articleNear(session, textDocument.uri, position);
  if (found === null) return null;
  const { document, article, offset, place } = found;
  const shown = hover(article, offset, client.locale);
  return shown === null ? null : toHover(document, { ...shown, span: place(shown.span) }, client);
};

/** Answers highlight and code action requests. */
const serveActions = (session: Session): void => {
  const { connection, client } = session;

  connection.onDocumentHighlight(
    guarded(session, 'highlight', null, async ({ textDocument, position }: TextDocumentPositionParams) => {
      const found = await articleAt(session, textDocument.uri);
      if (found === null) return null;
      const lit = highlights(found.article, found.document.offsetAt(position));
      return lit === null ? null : toHighlights(found.document, lit);
    }),
  );

  connection.onCodeAction(
    guarded(session, 'code action', [], async ({ textDocument, range, context }: CodeActionParams) => {
      const found = await checkedAt(session, textDocument.uri);
      if (found === null) return [];
      const { document, checked } = found;
      const offered = actions(checked.article, checked.findings, toSpan(document, range), client.locale);
      return offered
        .map((action) => toCodeAction(document, action, client))
        .filter((action) => action !== null)
        .filter(({ kind }) => isWanted(kind, context));
    }),
  );
};

/** Kinds are a tree: asking for "" asks for all of them. What mends a whole file waits until it is asked for by name. */
const isWanted = (kind: string | undefined, { only }: CodeActionContext): boolean => {
  if (only === undefined) return kind?.startsWith(CodeActionKind.Source) !== true;
  return only.some((wanted) => wanted === CodeActionKind.Empty || kind === wanted || kind?.startsWith(`${wanted}.`));
};
