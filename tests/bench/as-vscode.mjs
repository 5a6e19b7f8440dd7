// Times what typing costs as a real VS Code asks: a key every 120 ms and its diagnostics, a pause after every six, and in
// the pause all that VS Code and Sourcier's client ask then. Unit: remark-parse with GFM on the text of 78 kB, in this run.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import protocol from 'vscode-languageserver/node';
import { article } from './gen-articles.mjs';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = protocol;

const KEYS = 36;
const PER_PAUSE = 6;
const KEY = 120;
const PAUSE = 300;
const SIZES = [1, 10, 100];

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))];

const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The least time of a few, in milliseconds. */
const unitOf = (text) => {
  const processor = unified().use(remarkParse).use(remarkGfm);
  return Math.min(
    ...Array.from({ length: 6 }, () => {
      const start = performance.now();
      processor.parse(text);
      return performance.now() - start;
    }),
  );
};

const PLAIN = { dynamicRegistration: false };
const CAPABILITIES = {
  textDocument: {
    diagnostic: PLAIN,
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1] }, codeDescriptionSupport: true },
    codeLens: PLAIN,
    inlayHint: PLAIN,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: PLAIN,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
  },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true },
};

/** A server, started and greeted, with one document open. */
const start = async ({ cmd, cwd, hooks, initializationOptions = {}, settings = null }, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'as-vscode-'));
  const path = join(folder, 'a.md');
  writeFileSync(path, text);
  const uri = pathToFileURL(path).href;
  const child = spawn(cmd[0], cmd.slice(1), {
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: folder },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const open = { uri, text };
  const answers = hooks
    ? (await import(pathToFileURL(join(cwd, hooks)).href)).default({
        client: { docs: new Map([[uri, open]]) },
        dir: folder,
      })
    : {};
  for (const [method, answer] of Object.entries(answers)) connection.onRequest(method, answer);
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => settings?.[section] ?? null),
  );
  connection.onRequest((method) => (method in answers ? undefined : null));
  connection.onNotification(() => {});
  connection.listen();
  const { capabilities } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'a' }],
    capabilities: CAPABILITIES,
    initializationOptions,
  });
  connection.sendNotification('initialized', {});
  if (settings) connection.sendNotification('workspace/didChangeConfiguration', { settings });
  return { child, connection, uri, open, pulls: capabilities.diagnosticProvider !== undefined, folder };
};

/** Milliseconds of processor time that a process has taken. */
const processorTime = ({ pid }) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const inPause = (connection, uri, position) => {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  const asked = [
    ['sourcier/overview', { uri }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    [
      'textDocument/codeAction',
      { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } },
    ],
  ];
  // A server that does not know one answers so at once.
  return Promise.all(asked.map(([method, params]) => connection.sendRequest(method, params).catch(() => null)));
};

/** The times of one server with one text. */
const measure = async (spec, first, unit) => {
  const server = await start(spec, first);
  const { child, connection, uri, open, pulls } = server;
  let published = () => {};
  connection.onNotification('textDocument/publishDiagnostics', () => published());
  const diagnosed = () =>
    pulls
      ? connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
      : new Promise((resolve) => {
          published = resolve;
        });
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: first },
  });
  const opened = await timed(diagnosed);
  await sleep(Math.max(2_500, unit * 4));
  const from = first.indexOf(' ', Math.floor(first.length * 0.4));
  const place = from + /\p{L}{6,}/u.exec(first.slice(from)).index + 3;
  const lines = first.slice(0, place).split('\n');
  const before = processorTime(child);
  const [keys, pauses] = [[], []];
  for (let i = 0; i < KEYS; i++) {
    const position = { line: lines.length - 1, character: lines.at(-1).length + i };
    const typed = i % PER_PAUSE === PER_PAUSE - 1 ? ' ' : 'e';
    open.text = first.slice(0, place + i) + typed + first.slice(place + i);
    const change = { range: { start: position, end: position }, text: typed };
    const time = await timed(() => {
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: i + 2 },
        contentChanges: [change],
      });
      return diagnosed();
    });
    keys.push(time);
    await sleep(KEY);
    if (typed !== ' ') continue;
    await sleep(PAUSE);
    pauses.push(await timed(() => inPause(connection, uri, position)));
  }
  await sleep(800);
  const used = (processorTime(child) - before) / KEYS;
  connection.dispose();
  child.kill();
  return { opened, keyP50: at(keys, 0.5), keyP95: at(keys, 0.95), pauseP50: at(pauses, 0.5), used };
};

const multiple = (time, unit) => `${time.toFixed(1)} (${(time / unit).toFixed(2)})`;

/** A table of all servers and sizes: milliseconds, and in brackets multiples of the unit. */
export const asVsCode = async (servers) => {
  const unit = unitOf(article({ scale: 10, lang: 'fr', seed: 1 }));
  const rows = [];
  for (const scale of SIZES) {
    const text = article({ scale, lang: 'fr', seed: 1 });
    for (const server of servers.filter(({ maxSize = 100 }) => scale <= maxSize)) {
      const { opened, keyP50, keyP95, pauseP50, used } = await measure(server, text, unit);
      const cells = [opened, keyP50, keyP95, pauseP50, used].map((time) => multiple(time, unit));
      rows.push(`| ${[server.name, `${Math.round(text.length / 1000)} kB`, ...cells].join(' | ')} |`);
    }
  }
  return [
    `Unit: ${unit.toFixed(0)} ms.`,
    '',
    '| server | text | first open | key p50 | key p95 | pause p50 | CPU a key |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};
