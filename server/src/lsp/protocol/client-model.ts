import type { CancellationToken, Connection } from 'vscode-languageserver';
import { fieldOf } from '../../core/text/field.ts';
import type { AskModelParams } from '../../protocol/messages.ts';
import type { Reader, ReaderFault } from '../../readers/reader.ts';

/** A model that the client can ask, as VS Code can; `model` is the client's name of it, empty for its first. */
export const clientReader = (connection: Connection, model: string, token: CancellationToken): Reader => ({
  ask: async ({ instruction, text }, signal) => {
    if (signal.aborted) return failed('cancelled', '');
    const params: AskModelParams = { instruction, text, model };
    try {
      const answer: unknown = await connection.sendRequest('sourcier/askModel', params, token);
      const [said, fault, detail] = [fieldOf(answer, 'text'), fieldOf(answer, 'fault'), fieldOf(answer, 'detail')];
      if (typeof said === 'string') return { text: said, tokens: 0 };
      const known = FAULTS.find((one) => one === fault) ?? 'broken';
      return failed(known, typeof detail === 'string' ? detail : '');
    } catch {
      return failed(signal.aborted ? 'cancelled' : 'broken', '');
    }
  },
});

const FAULTS: readonly ReaderFault[] = ['refused', 'missing', 'limited', 'broken', 'cancelled'];

const failed = (fault: ReaderFault, detail: string) => ({ fault, detail, waitMs: null });

/** The key that the client keeps for the reader; null where it keeps none. */
export const askKey = async (connection: Connection): Promise<string | null> => {
  try {
    const key: unknown = await connection.sendRequest('sourcier/readerKey');
    return typeof key === 'string' && key !== '' ? key : null;
  } catch {
    return null;
  }
};
