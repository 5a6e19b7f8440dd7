// The first minutes of somebody new in a real VS Code: a finding to practise on, a draft that is offered, a folder of drafts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor } from './editor.mjs';

const DRAFT = `# The covered markets

The market lost 31% of its stalls in six years. In 2024, 1,200 traders still sold there, against 4,000 in 1990.

The rent of a stall doubled between 2019 and 2024. The council closed two halls in March 2023.
`;

export const first = async ({ vsix, step, onFailure }) => {
  const server = await startCodeServer({ vsix, files: { 'notes.md': DRAFT, 'drafts/hall.md': DRAFT } });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  const open = (name) =>
    openEditor(
      browser.page,
      server.url([['openFile', server.remote(join(server.workspace, name))]]),
      name.split('/').at(-1),
    );
  try {
    await begin({ open, step, workspace: server.workspace });
  } finally {
    await browser.close();
    await server.stop();
  }
};

const begin = async ({ open, step, workspace }) => {
  let editor = await open('notes.md');
  const said = (text) => editor.page.locator('.notification-list-item', { hasText: text }).first();
  const answer = (text, button) => said(text).locator('.monaco-button', { hasText: button }).first().click();
  await step('offers to check a draft that looks like an article, and checks it', async () => {
    await said('“notes.md” looks like an article').waitFor({ timeout: 120_000 });
    await editor.status('Sourcier: not checked').waitFor();
    await answer('looks like an article', 'Check It');
    await editor.squiggle('warning');
  });
  await step('opens an article to practise on, whose one finding a quick fix mends', async () => {
    await editor.run('Sourcier: Practise on an Article');
    await editor.line(/The.evening.bus.carried/);
    await editor.squiggle('warning');
    await editor.fix('Cite “Transport Notebook”', () => editor.line(/^\(Source:.Transport.Notebook\)\.$/));
    await said('Mended').waitFor({ timeout: 20_000 });
    await editor.run('View: Revert and Close Editor');
  });
  await step('checks a draft again that it was told to check, and asks no more', async () => {
    editor = await open('notes.md');
    await editor.squiggle('warning');
    assert.equal(await said('looks like an article').count(), 0);
  });
  await step('has a folder of drafts always checked, in its settings', async () => {
    editor = await open('drafts/hall.md');
    await said('“hall.md” looks like an article').waitFor({ timeout: 60_000 });
    await answer('looks like an article', 'Always in This Folder');
    await editor.squiggle('warning');
    const settings = join(workspace, '.vscode/settings.json');
    for (let tries = 0; tries < 50 && !existsSync(settings); tries++) await editor.page.waitForTimeout(100);
    assert.deepEqual(JSON.parse(readFileSync(settings, 'utf8')), { 'sourcier.include': ['drafts/**'] });
  });
};
