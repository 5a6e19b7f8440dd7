import { readFileSync } from 'node:fs';
import { type Context, createContext, runInContext } from 'node:vm';

export const bundle = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A web worker as far as a language server sees one, and the page that talks to it. */
export interface WebWorker {
  readonly context: Context;
  /** Resolves when the worker ends itself. */
  readonly closed: Promise<void>;
  notify(method: string, params: unknown): void;
  request(method: string, params: unknown): Promise<unknown>;
  /** Waits for the next message of this method. */
  heard(method: string): Promise<unknown>;
}

/** Runs a script where there is nothing but JavaScript and what every worker has; `eval` is refused, as by a strict page. */
export const startWorker = (script: string): WebWorker => {
  const waiting = new Map<string, (value: unknown) => void>();
  let close: (() => void) | undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  let lastId = 0;
  const context = createContext(
    {
      postMessage: (message: unknown) => {
        const received: Message = JSON.parse(JSON.stringify(message));
        const key = received.method ?? String(received.id);
        waiting.get(key)?.(received.method === undefined ? received.result : received.params);
        waiting.delete(key);
      },
      // Only ever called for errors of the channel, of which this one has none.
      addEventListener: () => {},
      close: () => close?.(),
      crypto,
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      TextEncoder,
      TextDecoder,
      URL,
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  runInContext('globalThis.self = globalThis', context);
  runInContext(script, context);
  const deliver = (message: unknown): void => {
    const data: unknown = runInContext(`(${JSON.stringify(message)})`, context);
    context.onmessage({ data });
  };
  const awaited = (key: string): Promise<unknown> => new Promise((resolve) => waiting.set(key, resolve));
  return {
    context,
    closed,
    notify: (method, params) => deliver({ jsonrpc: '2.0', method, params }),
    request: (method, params) => {
      const id = ++lastId;
      const answer = awaited(String(id));
      deliver({ jsonrpc: '2.0', id, method, params });
      return answer;
    },
    heard: awaited,
  };
};
