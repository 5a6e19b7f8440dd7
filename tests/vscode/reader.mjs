// A second reader, asked by command after its user's consent: one of the language models that VS Code itself offers, and
// an endpoint on this machine, which is to say in the editor what it says on the command line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor } from './editor.mjs';
import { ROOT } from './install.mjs';

const NAME = 'lock.md';
// Nothing that Sourcier itself would mark.
const TEXT = `# The lock

Boats passed faster than before (Source: Lock Office).

The keeper sings to her boats.

## Sources

- **Lock Office** - Report
`;
const MODELS = join(ROOT, 'tests/vscode/provider');
const MARKED = 'Marked by the second reader';

const SETTINGS = {
  'chat.disableAIFeatures': false,
  'sourcier.secondReader.use': 'vscode',
  'sourcier.secondReader.model': 'marks-keepers',
};

export const reader = async (means) => {
  await inEditor(means, { files: { [NAME]: TEXT }, settings: SETTINGS, extensions: [MODELS] }, work);
  const endpoint = await startEndpoint();
  try {
    const settings = {
      'sourcier.secondReader.use': 'endpoint',
      'sourcier.secondReader.url': endpoint.url,
      'sourcier.secondReader.model': 'by-hand',
      'sourcier.level': 'strict',
    };
    await inEditor(means, { files: { [ARTICLE]: readFileSync(SAMPLE, 'utf8') }, settings }, asked);
    assert.equal(endpoint.asked(), 1);
  } finally {
    endpoint.close();
  }
};

const inEditor = async ({ vsix, step, onFailure }, { files, settings, extensions = [] }, act) => {
  const server = await startCodeServer({ vsix, files, settings, extensions });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  try {
    await act({ server, browser, step });
  } finally {
    await browser.close();
    await server.stop();
  }
};

const work = async ({ server, browser: { page }, step }) => {
  let editor;
  await step('opens an article beside an extension that offers a model', async () => {
    const file = server.remote(join(server.workspace, NAME));
    editor = await openEditor(page, server.url([['openFile', file]]), NAME);
    await editor.status(/1 source\b/).waitFor({ timeout: 60_000 });
  });
  await step('asks nothing before its user has been told what is sent, and to whom', async () => {
    await page.keyboard.press('Control+Shift+m');
    await editor.run('Sourcier: Read This Article with the Second Reader');
    const told = page.locator('.monaco-dialog-box', { hasText: 'Have the second reader read this article?' });
    await told.waitFor({ timeout: 30_000 });
    assert.match(await told.textContent(), /are sent to VS Code marks-keepers/);
    assert.equal(await editor.problem(MARKED).count(), 0);
    await told.getByRole('button', { name: 'Send and read' }).click();
  });
  await step('marks what the model of VS Code marks', () => editor.problem(MARKED).waitFor({ timeout: 60_000 }));
};

const ARTICLE = 'pistes-cyclables.md';
const SAMPLE = join(ROOT, 'samples/fr', ARTICLE);
const ANSWER = '1 H statistic\n5 S causal\n9 H trend';

/** Gives the answer that was written by hand, whatever it is asked. */
const startEndpoint = async () => {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      asked++;
      const choices = [{ index: 0, message: { role: 'assistant', content: ANSWER }, finish_reason: 'stop' }];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ choices }));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked: () => asked,
    close: () => server.close().closeAllConnections(),
  };
};

/** What `check --answers` marks with the same answer, as the Problems panel tells the places. */
const onCommandLine = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-answers-'));
  try {
    const cli = (...args) => runCli(['check', ...args, ARTICLE], join(ROOT, 'samples/fr'));
    cli('--dry-run', folder);
    writeFileSync(join(folder, `${ARTICLE}.1.txt`), ANSWER);
    const { files } = JSON.parse(cli('--answers', folder, '--level', 'strict', '--format', 'json'));
    return files[0].findings
      .filter(({ markedBy }) => markedBy === 'reader')
      .map(({ cue }) => placeOf(readFileSync(SAMPLE, 'utf8').slice(0, cue.start).split('\n')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const placeOf = (lines) => `[Ln ${lines.length}, Col ${lines.at(-1).length + 1}]`;

const runCli = (args, cwd) => {
  try {
    return execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd, encoding: 'utf8' });
  } catch ({ status, stdout }) {
    assert.equal(status, 1);
    return stdout;
  }
};

const asked = async ({ server, browser: { page }, step }) => {
  const expected = onCommandLine();
  // One of the three has its source, which stands above what a reader says.
  assert.equal(expected.length, 2);
  await step('an endpoint marks in the editor what it marks on the command line, and nothing else', async () => {
    const file = server.remote(join(server.workspace, ARTICLE));
    const editor = await openEditor(page, server.url([['openFile', file]]), ARTICLE);
    await editor.status(/4 sources\b/).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+Shift+m');
    await editor.run('Sourcier: Read This Article with the Second Reader');
    const told = page.locator('.monaco-dialog-box', { hasText: 'Have the second reader read this article?' });
    await told.getByRole('button', { name: 'Send and read' }).click({ timeout: 30_000 });
    await editor.problem(MARKED).waitFor({ timeout: 60_000 });
    const marked = page.locator('.markers-panel .monaco-list-row', { hasText: MARKED });
    const places = (await marked.allTextContents()).map((words) => /\[Ln \d+, Col \d+\]/.exec(words)?.[0]);
    assert.deepEqual(places.toSorted(), expected.toSorted());
  });
};
