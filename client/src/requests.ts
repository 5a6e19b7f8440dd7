import { type CancellationToken, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AskModelParams, OwnAnswer, OwnRequests } from '../../server/src/protocol/messages.ts';
import { askModel, type ModelAnswer } from './language-model.ts';
import { listWorkspaceFiles, type ReadFileResult, readWorkspaceFile } from './read-file.ts';

/** Sourcier's own requests to its server; null where it does not run or does not know the document. None rejects. */
export type DocumentRequests = {
  readonly [Name in keyof OwnRequests]: (
    uri: Uri,
    ...asked: Parameters<OwnRequests[Name]> extends [infer Given] ? [given: Given, token?: CancellationToken] : []
  ) => Promise<OwnAnswer<Name>>;
};

/** Who waits for an answer: where there is none, users are told that the server does not run. */
const WAITING: Readonly<Record<keyof OwnRequests, 'user' | 'nobody'>> = {
  overview: 'nobody',
  librarySources: 'nobody',
  preview: 'nobody',
  report: 'nobody',
  checkAnyway: 'user',
  secondReading: 'user',
  citable: 'user',
  textKinds: 'user',
  readTyped: 'nobody',
  citeNew: 'user',
  details: 'nobody',
  zotero: 'nobody',
  export: 'user',
  agentTool: 'nobody',
};

/** The requests by way of `ask`, which answers null where the server cannot. */
export const documentRequests = (
  ask: (method: string, uri: Uri, given?: object, token?: CancellationToken) => Promise<unknown>,
  showFailure: () => Promise<void>,
): DocumentRequests => {
  const requests = Object.entries(WAITING).map(([name, waiting]) => {
    const request = async (...asked: [uri: Uri, given?: object, token?: CancellationToken]): Promise<unknown> => {
      const answer = await ask(`sourcier/${name}`, ...asked);
      if (answer === null && waiting === 'user') void showFailure();
      return answer;
    };
    return [name, request] as const;
  });
  return Object.fromEntries(requests) as unknown as DocumentRequests;
};

/** Answers what the server asks of VS Code: files it cannot read by itself, a language model, a key. */
export const answerRequests = (
  client: BaseLanguageClient,
  { readerKey }: { readonly readerKey: () => Thenable<string | undefined> },
): void => {
  client.onRequest<readonly string[], unknown>('sourcier/listFiles', ({ glob }: { readonly glob: string }) =>
    listWorkspaceFiles(glob),
  );
  client.onRequest<ReadFileResult, unknown>(
    'sourcier/readFile',
    (params: { readonly uri: string }): Promise<ReadFileResult> => readWorkspaceFile(Uri.parse(params.uri)),
  );
  client.onRequest<ModelAnswer, unknown>(
    'sourcier/askModel',
    (params: AskModelParams, token: CancellationToken): Promise<ModelAnswer> => askModel(params, token),
  );
  client.onRequest<string | null, unknown>('sourcier/readerKey', async () => (await readerKey()) ?? null);
};
