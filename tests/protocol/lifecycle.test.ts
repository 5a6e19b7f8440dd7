import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { ARTICLE } from './articles.ts';
import { type Client, itemsOf, PULL, PUSH, startClient, until } from './client.ts';
import { type ProcessClient, type ProcessOptions, SERVER, startProcess } from './process.ts';

const URI = 'file:///articles/velo.md';
const opened: ProcessClient[] = [];
const start = async (options?: ProcessOptions): Promise<ProcessClient> => {
  const client = await startProcess(options);
  opened.push(client);
  return client;
};
afterAll(() => {
  for (const { process } of opened) process.kill();
});

describe.concurrent('introduction', () => {
  test('says what the server can do, and its name and version', async () => {
    const { initialized } = await start();
    const everyFile = { filters: [{ pattern: { glob: '**/*' } }] };
    expect(initialized).toEqual({
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        completionProvider: {
          triggerCharacters: ['(', ':', ' ', ',', '@'],
          completionItem: { labelDetailsSupport: true },
          resolveProvider: true,
        },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        documentLinkProvider: {},
        foldingRangeProvider: true,
        inlayHintProvider: true,
        codeLensProvider: {},
        documentHighlightProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.sourcier'] },
        executeCommandProvider: { commands: ['sourcier.secondReading', 'sourcier.forgetSecondReading'] },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didCreate: everyFile, didDelete: everyFile, didRename: everyFile },
        },
      },
      serverInfo: { name: 'sourcier', version },
    });
  });

  test('offers to be asked for diagnostics where the client asks for them', async () => {
    const { initialized } = await start({ capabilities: PULL });
    expect(initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'sourcier',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });

  test('serves a client that announces nothing at all', async () => {
    const client = await start({ capabilities: {} });
    await client.open(URI, ARTICLE);
    const [first] = await client.published(URI, 1);
    expect(first).toMatchObject({ code: 'unknown-source', source: 'sourcier' });
    expect(first).not.toHaveProperty('codeDescription');
    expect(first).not.toHaveProperty('relatedInformation');
    expect(first).not.toHaveProperty('tags');
  });
});

describe('documents it does not know or read', () => {
  const at = { textDocument: { uri: 'file:///never/opened.md' }, position: { line: 3, character: 2 } };
  const range = { start: at.position, end: at.position };
  let client: Client;
  beforeAll(async () => {
    const initializationOptions = { summary: true };
    client = await startClient({ capabilities: PULL, initializationOptions, configuration: () => null });
  });
  afterAll(() => client.stop());

  test('are answered with nothing', async () => {
    const { connection, pull, heard } = client;
    expect(await connection.sendRequest('textDocument/hover', at)).toBeNull();
    expect(await connection.sendRequest('textDocument/completion', at)).toBeNull();
    expect(await connection.sendRequest('textDocument/documentHighlight', at)).toBeNull();
    expect(await connection.sendRequest('sourcier/checkAnyway', at.textDocument)).toBe('unread');
    const actions = { textDocument: at.textDocument, range, context: { diagnostics: [] } };
    expect(await connection.sendRequest('textDocument/codeAction', actions)).toEqual([]);
    expect(itemsOf(await pull(at.textDocument.uri))).toEqual([]);
    expect(heard.logged).toEqual([]);
  });

  test('are left alone when they are written in another language', async () => {
    await client.open('file:///notes.txt', ARTICLE, 'plaintext');
    expect(itemsOf(await client.pull('file:///notes.txt'))).toEqual([]);
    expect(client.heard.asked.filter((one) => one !== 'sourcier undefined')).toEqual([]);
  });

  test('are left alone when they are no article', async () => {
    const uri = 'file:///README.md';
    await client.open(uri, '# Read me\n\nThis tool is used by 80% of teams, according to studies.\n');
    expect(itemsOf(await client.pull(uri))).toEqual([]);
    const { summary } = await until(() => client.heard.summaries.find((message) => message.uri === uri));
    expect(summary).toMatchObject({ article: false, choice: 'plain', unsourced: 0 });
  });

  test('are forgotten when they close', async () => {
    await client.open(URI, ARTICLE);
    expect(itemsOf(await client.pull(URI)).length).toBeGreaterThan(0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    expect(itemsOf(await client.pull(URI))).toEqual([]);
  });
});

describe.concurrent('the end', () => {
  test('exits with 0 after shutdown and exit', async () => {
    const client = await start();
    await client.open(URI, ARTICLE);
    expect(await client.stop()).toBe(0);
  });

  test('exits with 1 when told to exit without shutdown', async () => {
    const client = await start();
    await client.connection.sendNotification('exit');
    expect(await client.exited).toBe(1);
  });

  test('exits when the client goes away without a word', async () => {
    const client = await start({ capabilities: PUSH });
    await client.open(URI, ARTICLE);
    client.process.stdin?.end();
    expect(await client.exited).toBe(1);
  });

  test('exits when the process of the client is gone although its pipes stay open', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const client = await start({ processId: editor.pid ?? -1 });
    editor.kill('SIGKILL');
    expect(await client.exited).toBe(1);
  });
});

describe.concurrent('ways to talk', () => {
  const HELLO = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  };

  test('speaks over standard input and output when it is started by hand', async () => {
    const server = spawn(process.execPath, [SERVER], { stdio: ['pipe', 'pipe', 'inherit'] });
    const body = JSON.stringify(HELLO);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    const [answer]: Buffer[] = await once(server.stdout, 'data');
    expect(String(answer)).toMatch(/^Content-Length: \d+/);
    server.kill();
  });

  test('speaks over the channel of a Node process, as VS Code starts it, and ends with it', async () => {
    const server = fork(SERVER, ['--node-ipc'], { stdio: 'inherit' });
    const exited = once(server, 'exit');
    server.send(HELLO);
    const [answer]: { result: { serverInfo: { name: string } } }[] = await once(server, 'message');
    expect(answer?.result.serverInfo.name).toBe('sourcier');
    server.disconnect();
    await exited;
  });
});
