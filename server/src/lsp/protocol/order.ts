import type { Connection, Message, MessageStrategy } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './lsp.ts';

/** Takes the place of a request that comes at the wrong time, so that it is answered with an error. */
const REFUSED = 'sourcier/refused';

/** The order of messages that LSP 3.17 asks for, over the life of one connection. */
export interface Order {
  readonly messageStrategy: MessageStrategy;
  /** Answers what is refused. */
  serve(connection: Pick<Connection, 'onRequest'>): void;
}

/**
 * Nothing before `initialize`, which comes once; nothing after `shutdown` but `exit`. Requests at another time are refused,
 * notifications dropped.
 */
export const createOrder = (): Order => {
  let stage: 'silent' | 'served' | 'ended' = 'silent';
  const faultOf = (method: string): number | null => {
    if (stage === 'ended') return ErrorCodes.InvalidRequest;
    if (method === 'initialize') return stage === 'silent' ? null : ErrorCodes.InvalidRequest;
    return stage === 'silent' ? ErrorCodes.ServerNotInitialized : null;
  };
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        const method = methodOf(message);
        if (method === null || method === 'exit') return next(message);
        const code = faultOf(method);
        if (code !== null) return 'id' in message ? next(refused(message, code)) : undefined;
        if (method === 'initialize') stage = 'served';
        if (method === 'shutdown') stage = 'ended';
        return next(message);
      },
    },
    serve: (connection) => {
      connection.onRequest(
        REFUSED,
        ({ code }: { readonly code: number }) => new ResponseError(code, WORDS[code] ?? ''),
      );
    },
  };
};

const WORDS: Readonly<Record<number, string>> = {
  [ErrorCodes.ServerNotInitialized]: 'The server has not been initialized yet.',
  [ErrorCodes.InvalidRequest]: 'The server has been initialized already, or shut down.',
};

/** Null for an answer to a request of the server's. */
const methodOf = (message: Message): string | null =>
  'method' in message && typeof message.method === 'string' ? message.method : null;

const refused = (message: Message, code: number): Message =>
  Object.assign({ ...message }, { method: REFUSED, params: { code } });
