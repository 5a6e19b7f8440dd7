import type { Connection } from 'vscode-languageserver';

/** The answers of a client to `workspace/configuration`. */
export interface Configuration {
  /** Those for a document, or (null) the workspace; `otherwise` where the client fails or is slow. Never rejects. */
  of(uri: string | null, otherwise: unknown): Promise<unknown>;
  /** `listener` hears of answers that came after they were waited for. */
  whenLate(listener: (uri: string | null) => void): void;
  /** Drops the late answer for a document, also one that is still to come. */
  forget(uri: string): void;
  /** Drops all late answers, also those still to come: settings have changed. */
  clear(): void;
}

/** Nobody waits longer for an answer than so many milliseconds. */
const PATIENCE = 1_000;

/** Asks for the settings under "sourcier"; an answer that comes late is kept for who asks again, once `outdate` was called. */
export const createConfiguration = (
  { workspace, console }: Pick<Connection, 'workspace' | 'console'>,
  outdate: () => void,
): Configuration => {
  const late = new Map<string | null, unknown>();
  // What was asked before something changed is answered by what held before.
  const valid = new Map<string | null, symbol>();
  const stampOf = (uri: string | null): symbol => {
    const stamp = valid.get(uri) ?? Symbol('valid');
    valid.set(uri, stamp);
    return stamp;
  };
  const takeLate = (uri: string | null, section: unknown): void => {
    late.set(uri, section);
    outdate();
    onLate(uri);
  };
  let onLate = (_uri: string | null): void => {};
  return {
    of: async (uri, otherwise) => {
      if (late.has(uri)) return late.get(uri);
      const of = uri ?? 'the workspace';
      const scope = uri === null ? {} : { scopeUri: uri };
      const stamp = stampOf(uri);
      try {
        const asked: Promise<unknown> = workspace.getConfiguration({ ...scope, section: 'sourcier' });
        const answer = await inTime(asked);
        if (answer !== TOO_LATE) return answer;
        console.warn(`The client is slow to give the settings of ${of}.`);
        asked.then((section) => valid.get(uri) === stamp && takeLate(uri, section)).catch(() => {});
      } catch (error) {
        console.warn(`The client did not give the settings of ${of}: ${String(error)}`);
      }
      return otherwise;
    },
    whenLate: (listener) => {
      onLate = listener;
    },
    forget: (uri) => {
      late.delete(uri);
      valid.delete(uri);
    },
    clear: () => {
      late.clear();
      valid.clear();
    },
  };
};

const TOO_LATE = Symbol('too late');

const inTime = async (asked: Promise<unknown>): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<unknown>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, TOO_LATE);
  });
  return Promise.race([asked, end]).finally(() => clearTimeout(timer));
};
