// VS Code in French: whatever Sourcier says is French.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor, readWebview } from './editor.mjs';
import { ROOT } from './install.mjs';

const NAME = 'pistes-cyclables.md';
const SAMPLE = readFileSync(join(ROOT, 'samples/fr', NAME), 'utf8');

export const french = async ({ vsix, step, onFailure }) => {
  const server = await startCodeServer({ vsix, files: { [NAME]: SAMPLE }, locale: 'fr' });
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
  const path = join(server.workspace, NAME);
  let editor;
  await step('counts and lists findings in French', async () => {
    editor = await openEditor(page, server.url([['openFile', server.remote(path)]]), NAME);
    await editor.status(/4 sources · 12 citations · \d+ sans source/).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+Shift+m');
    await editor.problem('Chiffre sans source').waitFor({ timeout: 20_000 });
    const rows = await page.locator('.markers-panel .monaco-list-row .marker-message').allTextContents();
    assert.ok(rows.length >= 5);
    for (const words of rows) assert.doesNotMatch(words, /\b(?:without|source is|the|not)\b/i);
  });
  await step('says in French how reliable a source is', async () => {
    await page.keyboard.press('Control+1');
    const { line, column } = placeOf(SAMPLE, 'Observatoire des mobilités douces)');
    await editor.goto(line, column + 3);
    assert.match(await editor.hover('Fiabilité'), /Fiabilité.*10/);
    await page.keyboard.press('Escape');
  });
  await step('offers fixes in French, and ignores a sentence', async () => {
    const { line, column } = placeOf(SAMPLE, 'des habitants des villes');
    await editor.goto(line, column);
    await editor.fix('Ignorer cette phrase', () =>
      page
        .locator('.notification-list-item', { hasText: 'Ce n’est plus signalé' })
        .first()
        .waitFor({ timeout: 10_000 }),
    );
    assert.match(readFileSync(join(server.workspace, '.vscode/settings.json'), 'utf8'), /des habitants des villes/);
  });
  await step('has its commands by French names', async () => {
    await editor.run('Insérer une citation de source');
    const list = page.locator('.quick-input-widget:visible');
    await list.getByText('Insérer une citation').first().waitFor({ timeout: 20_000 });
    await list.locator('.monaco-list-row', { hasText: 'Chercher dans Zotero' }).first().waitFor();
    await page.keyboard.press('Escape');
  });
  await step('opens a help page in French, with its pictures', async () => {
    await editor.run('Ouvrir une page d’aide');
    const input = page.locator('.quick-input-widget:visible input').first();
    await input.fill('Corrections rapides');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Corrections rapides' }).first().click();
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const widths = await readWebview(async () => {
      await preview.getByRole('heading', { name: 'Corrections rapides', exact: true }).waitFor({ timeout: 30_000 });
      // A page whose text stands is not yet one whose pictures do.
      await preview.locator('img').nth(1).waitFor({ timeout: 30_000 });
      return preview.locator('img').evaluateAll((pictures) =>
        Promise.all(
          pictures.map(async (picture) => {
            await picture.decode();
            return picture.naturalWidth;
          }),
        ),
      );
    });
    assert.equal(widths.length, 2);
    for (const width of widths) assert.ok(width > 400, `${width} px`);
  });
};

const placeOf = (text, words) => {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
};
