// A second reader among the language models that VS Code itself offers: asked by command, after its user's consent.
import assert from 'node:assert/strict';
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

export const reader = async ({ vsix, step, onFailure }) => {
  const server = await startCodeServer({ vsix, files: { [NAME]: TEXT }, settings: SETTINGS, extensions: [MODELS] });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  try {
    await work({ server, browser, step });
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
