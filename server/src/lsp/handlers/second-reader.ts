import type { ExecuteCommandParams } from 'vscode-languageserver';
import { fieldOf } from '../../core/text/field.ts';
import type { SecondReadingResult } from '../../protocol/messages.ts';
import { modelOf } from '../documents/verdicts.ts';
import { askKey, clientReader } from '../protocol/client-model.ts';
import { MessageType, ShowMessageNotification } from '../protocol/lsp.ts';
import { articleAt, guarded, type Session } from '../session.ts';
import type { Recheck } from './diagnostics.ts';
import { beginReading } from './reading-shown.ts';

/** Commands by which other editors than VS Code have the reader asked, with a URI, and what it said forgotten. */
export const READER_COMMANDS = ['sourcier.secondReading', 'sourcier.forgetSecondReading'] as const;

const [READ, FORGET] = READER_COMMANDS;

/** Has a second reader read an open article when its user asks, and when it is saved where that is set. */
export const serveSecondReader = (session: Session, recheck: Recheck, ownKey: () => string | null): void => {
  const { connection, client, documents, settings, verdicts } = session;
  const running = new Map<string, Promise<SecondReadingResult>>();
  const read = (uri: string): Promise<SecondReadingResult> => {
    const started = running.get(uri) ?? readArticle(session, recheck, ownKey, uri).finally(() => running.delete(uri));
    running.set(uri, started);
    return started;
  };
  const forget = async (): Promise<void> => {
    await verdicts.forget();
    recheck(documents.keys());
  };
  const readAt = guarded(session, 'second reading', FAILED, async (params: unknown) => {
    const uri = fieldOf(params, 'uri');
    return typeof uri === 'string' ? read(uri) : UNREAD;
  });
  connection.onRequest('sourcier/secondReading', readAt);
  connection.onRequest('sourcier/forgetSecondReading', guarded(session, 'second reading', undefined, forget));
  connection.onExecuteCommand(
    guarded(session, 'command', null, async ({ command, arguments: [uri] = [] }: ExecuteCommandParams) => {
      if (command === FORGET) await forget();
      if (command !== READ) return null;
      const { message } = await readAt({ uri });
      if (message !== null)
        await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      return null;
    }),
  );
  documents.onDidSave(({ document: { uri } }) => {
    // VS Code's side asks itself: it knows whether its user has been told what is sent.
    if (client.commands) return;
    void settings.of(uri).then((set) => (settings.readerOf(set)?.onSave ? readAt({ uri }) : undefined));
  });
};

const UNREAD: SecondReadingResult = { state: 'unread', sentences: 0, message: null };
const FAILED: SecondReadingResult = { state: 'failed', sentences: 0, message: null };

const readArticle = async (
  session: Session,
  recheck: Recheck,
  ownKey: () => string | null,
  uri: string,
): Promise<SecondReadingResult> => {
  const { settings, verdicts, client } = session;
  const reader = settings.readerOf(await settings.of(uri));
  if (reader === null) return { ...UNREAD, state: 'off' };
  const snapshot = await articleAt(session, uri);
  if (snapshot === null) return UNREAD;
  if (!snapshot.settings.mayBeRead) return { ...UNREAD, state: 'forbidden' };
  // Loaded when somebody asks: nobody else needs what speaks to the network.
  const { readAll, endpointReader, requestsFor, faultWords } = await import('../../readers/index.ts');
  const requests = requestsFor(snapshot.analysis.article, await verdicts.all(reader));
  const shown = await beginReading(session, requests.length);
  const key = reader.use === 'endpoint' ? await keyOf(session, ownKey) : null;
  const asked =
    reader.use === 'endpoint'
      ? endpointReader({ ...reader, key, timeoutMs: 120_000 })
      : clientReader(session.connection, reader.model, shown.token);
  verdicts.add(uri, []);
  const outcome = await readAll(asked, requests, {
    ...LIMITS,
    signal: shown.signal,
    onAnswer: (lines, progress) => {
      verdicts.add(uri, lines);
      shown.report(progress);
      recheck([uri]);
    },
  }).finally(shown.end);
  await verdicts.save();
  recheck([uri]);
  const message = outcome.fault && faultWords(outcome.fault, client.locale);
  log(
    session,
    `${modelOf(reader)}: ${outcome.read}/${outcome.total}, ${outcome.ignored} ignored, ${outcome.tokens} tokens`,
  );
  if (message !== null) session.connection.console.warn(message);
  return { state: outcome.fault === null ? 'read' : 'failed', sentences: outcome.read, message };
};

/** How much of an article is read at a time: sentences, and milliseconds. */
const LIMITS = { mostSentences: 1500, mostMs: 900_000 };

const keyOf = async ({ connection, client }: Session, ownKey: () => string | null): Promise<string | null> =>
  (client.keepsKey ? await askKey(connection) : null) ?? ownKey();

const log = ({ connection }: Session, text: string): void => connection.console.info(`second reader: ${text}`);
