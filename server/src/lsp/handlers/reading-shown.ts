import type { CancellationToken } from 'vscode-languageserver';
import { messages, phrase } from '../../core/language/phrase.ts';
import type { ReadingProgress } from '../../readers/read.ts';
import { CancellationTokenSource } from '../protocol/lsp.ts';
import type { Session } from '../session.ts';

const MESSAGES = messages({
  en: { title: 'The second reader reads', done: '{done} of {total} sentences' },
  fr: { title: 'Le second lecteur lit', done: '{done} phrases sur {total}' },
});

/** A reading as its user sees it, who may end it. */
export interface ReadingShown {
  readonly signal: AbortSignal;
  readonly token: CancellationToken;
  report(progress: ReadingProgress): void;
  end(): void;
}

/** Shows how far a reading of so many questions is, where the client can. */
export const beginReading = async ({ connection, client }: Session, requests: number): Promise<ReadingShown> => {
  const say = phrase(MESSAGES, client.locale);
  const cancel = new AbortController();
  const source = new CancellationTokenSource();
  cancel.signal.addEventListener('abort', () => source.cancel());
  const isShown = client.showsProgress && requests > 0;
  // A client that fails to show it must not keep the article from being read.
  const progress = isShown ? await connection.window.createWorkDoneProgress().catch(() => null) : null;
  progress?.begin(say('title'), 0, undefined, true);
  progress?.token.onCancellationRequested(() => cancel.abort());
  return {
    signal: cancel.signal,
    token: source.token,
    report: ({ done, total }) => progress?.report(Math.floor((100 * done) / total), say('done', { done, total })),
    end: () => progress?.done(),
  };
};
