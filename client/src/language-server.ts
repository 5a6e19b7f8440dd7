import {
  type CancellationToken,
  type Event,
  EventEmitter,
  extensions,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import type { SummaryParams } from '../../server/src/protocol/messages.ts';
import { explicitSettings } from './explicit-settings.ts';
import { answerRequests, type DocumentRequests, documentRequests } from './requests.ts';
import type { StatusItem } from './status.ts';

/** A client that is not started yet, and how to end its server the hard way where the client does not. */
export interface Link {
  readonly client: BaseLanguageClient;
  readonly kill?: () => void;
}

/** Makes a client for one run of the server: in a process on the desktop, in a web worker in the browser. */
export type Connect = (options: LanguageClientOptions) => Link;

/** The server as the commands see it; no call rejects. */
export interface LanguageServer extends DocumentRequests {
  /** Waits its turn, as `stop` does. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Forgets what the second reader has said. */
  forgetSecondReading(): Promise<void>;
  /** A document has been analysed. */
  readonly onDidAnalyse: Event<Uri>;
}

/** Facts that the server is told when it starts. */
export interface ServerSurroundings {
  /** Sourcier's settings. */
  readonly keys: readonly string[];
  /** Where the server may keep what it can find anew. */
  readonly storage: Uri;
  /** The key of the second reader; undefined where there is none. */
  readonly readerKey: () => Thenable<string | undefined>;
}

/** Starts and stops the server, tells `status` and, when it cannot run, the user. */
export const createLanguageServer = (
  connect: Connect,
  output: LogOutputChannel,
  status: StatusItem,
  surroundings: ServerSurroundings,
): LanguageServer => {
  let link: Link | undefined;
  const analysed = new EventEmitter<Uri>();
  let last = Promise.resolve();
  const inTurn = (job: () => Promise<void>): Promise<void> => {
    last = last.then(job).catch((error: unknown) => output.error(String(error)));
    return last;
  };
  const stop = async (): Promise<void> => {
    const ending = link;
    link = undefined;
    await ending?.client.dispose().catch((error: unknown) => output.warn(String(error)));
    ending?.kill?.();
  };
  const start = async (): Promise<void> => {
    await stop();
    status.reset();
    link = await run(
      connect,
      output,
      surroundings,
      (uri, summary) => {
        status.update(uri, summary);
        analysed.fire(uri);
      },
      () => status.fail(),
    );
  };
  /** Null where there is no answer. */
  const ask = async (method: string, uri: Uri | null, given?: object, token?: CancellationToken): Promise<unknown> => {
    // Waits for a start, but not in line: no answer must not mean no restart.
    await last;
    if (link === undefined) return null;
    const { client } = link;
    try {
      const params = uri && { uri: client.code2ProtocolConverter.asUri(uri), ...given };
      return await (token ? client.sendRequest(method, params, token) : client.sendRequest(method, params));
    } catch (error) {
      output.warn(String(error));
      return null;
    }
  };
  return {
    ...documentRequests(ask, () => showFailure(output)),
    start: () => inTurn(start),
    stop: () => inTurn(stop),
    forgetSecondReading: async () => void (await ask('sourcier/forgetSecondReading', null)),
    onDidAnalyse: analysed.event,
  };
};

const run = async (
  connect: Connect,
  output: LogOutputChannel,
  surroundings: ServerSurroundings,
  onSummary: (uri: Uri, summary: SummaryParams['summary']) => void,
  onFailure: () => void,
): Promise<Link> => {
  const failure = createFailure(() => {
    onFailure();
    void showFailure(output);
  });
  const link = connect({
    ...clientOptions(output, surroundings),
    errorHandler: errorHandler(() => link.client.state, failure.fail),
  });
  const { client } = link;
  const log = client.error.bind(client);
  // The library's own pop-ups are in English and say the same thing twice; `fail` says it once.
  client.error = (message, data) => log(message, data, false);
  client.onNotification('sourcier/summary', ({ uri, summary }: SummaryParams) => onSummary(Uri.parse(uri), summary));
  answerRequests(client, surroundings);
  // A web worker that cannot be loaded leaves `start` waiting for ever.
  await Promise.race([client.start().catch(failure.fail), failure.failed]);
  return link;
};

interface FailureSignal {
  fail(): void;
  readonly failed: Promise<void>;
}

/** Acts on the first call of `fail` only. */
const createFailure = (act: () => void): FailureSignal => {
  let resolve: (() => void) | undefined;
  const failed = new Promise<void>((done) => {
    resolve = done;
  });
  const fail = (): void => {
    if (resolve === undefined) return;
    resolve();
    resolve = undefined;
    act();
  };
  return { fail, failed };
};

const clientOptions = (
  outputChannel: LogOutputChannel,
  { keys, storage }: ServerSurroundings,
): LanguageClientOptions => ({
  // Team files too: what is wrong in them is shown while they are written.
  documentSelector: [
    { language: 'markdown' },
    { pattern: '**/.sourcierrc.{json,yaml,yml}' },
    { pattern: '**/sources.{yml,yaml}' },
  ],
  outputChannel,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  initializationOptions: {
    summary: true,
    commands: true,
    readFile: true,
    readerKey: true,
    waitsForSentences: true,
    // VS Code's own extension for Markdown has them in the outline already.
    headings: extensions.getExtension('vscode.markdown-language-features') === undefined,
    storage: storage.toString(),
  },
  initializationFailedHandler: () => false,
  diagnosticPullOptions: { onChange: true },
  middleware: {
    workspace: {
      configuration: ({ items }) =>
        items.map(({ section, scopeUri }) =>
          section === 'sourcier'
            ? explicitSettings(keys, scopeUri === undefined ? undefined : Uri.parse(scopeUri))
            : null,
        ),
    },
  },
});

const RESTARTS = 4;
const WITHIN_MS = 3 * 60 * 1000;

/** A server that was running is started again after a crash, unless it crashes over and over; one that never ran is not. */
const errorHandler = (state: () => State, fail: () => void): ErrorHandler => {
  const crashes: number[] = [];
  return {
    error: () => {
      if (state() === State.Starting) fail();
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      const now = Date.now();
      crashes.push(now);
      const recent = crashes.filter((crash) => now - crash < WITHIN_MS).length;
      if (state() === State.Running && recent <= RESTARTS) return { action: CloseAction.Restart, handled: true };
      fail();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
};

const showFailure = async (output: LogOutputChannel): Promise<void> => {
  const showOutput = l10n.t('Show output');
  const message = l10n.t('Sourcier is not running, so articles are not checked.');
  if ((await window.showErrorMessage(message, showOutput)) === showOutput) output.show();
};
