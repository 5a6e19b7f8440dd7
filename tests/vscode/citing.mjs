// Citing in a real VS Code: a new source by its address, and one from Zotero, of which a local server plays the part.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor } from './editor.mjs';

const NAME = 'rail.md';
const TEXT = `# Le rail

La ligne gagne 38 % de voyageurs (Source : Observatoire du rail).

Les quais ont coûté 12 millions d’euros.

Les retards ont baissé de 15 %.

## Sources

1. **Observatoire du rail** - Étude
   - Date : 04/06/2025
   - URL : https://rail.example/2025
   - Fiabilité : 9/10
`;
const ITEM = {
  id: 'gay2024',
  type: 'webpage',
  title: 'Les quais du Val',
  'container-title': 'La Gazette',
  URL: 'https://gazette.example/quais',
  issued: { 'date-parts': [[2024, 3, 9]] },
};

export const citing = async ({ vsix, step, onFailure }) => {
  const zotero = createServer((request, response) => {
    const items = /[?&]q=(?!quais)/.test(request.url) ? [] : [ITEM];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items }));
  });
  await new Promise((resolve) => zotero.listen(0, '127.0.0.1', resolve));
  const settings = { 'sourcier.zoteroUrl': `http://127.0.0.1:${zotero.address().port}` };
  const server = await startCodeServer({ vsix, files: { [NAME]: TEXT }, settings });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  try {
    await work({ server, browser, step });
  } finally {
    await browser.close();
    await server.stop();
    zotero.close().closeAllConnections();
  }
};

const work = async ({ server, browser: { page }, step }) => {
  const path = join(server.workspace, NAME);
  const row = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const input = page.locator('.quick-input-widget:visible input').first();
  let editor;
  await step('cites a source that Zotero has, and lists it', async () => {
    editor = await openEditor(page, server.url([['openFile', server.remote(path)]]), NAME);
    await editor.status(/1 source\b/).waitFor({ timeout: 60_000 });
    await editor.goto(5, 10);
    await editor.run('Sourcier: Insert a Citation');
    await row('Search in Zotero').click({ timeout: 20_000 });
    await row('La Gazette').waitFor({ timeout: 20_000 });
    await input.fill('quais');
    await row('Les quais du Val').click({ timeout: 20_000 });
    await editor.line('(Source : La Gazette)');
    await editor.save();
    const text = readFileSync(path, 'utf8');
    assert.match(text, /12 millions d’euros \(Source : La Gazette\)\./);
    assert.match(text, /2\. \*\*La Gazette\*\* - [^\n]*« Les quais du Val »\n {3}- Date : 09\/03\/2024\n/);
    assert.match(text, /- URL : https:\/\/gazette\.example\/quais/);
  });
  await step(
    'opens no page before its user has said so, and cites a new source by its address all the same',
    async () => {
      await editor.goto(7, 10);
      await editor.run('Sourcier: Cite a New Source');
      await input.waitFor();
      await input.fill('https://horaires.example/bilan');
      await page.keyboard.press('Enter');
      const asked = page.locator('.monaco-dialog-box', { hasText: 'Ask the page for its title' });
      await asked.getByRole('button', { name: 'Never ask' }).click({ timeout: 20_000 });
      await asked.waitFor({ state: 'detached' });
      await input.waitFor();
      await input.fill('Horaires ouverts');
      await page.keyboard.press('Enter');
      await editor.line('(Source : Horaires ouverts)');
      await editor.save();
      const text = readFileSync(path, 'utf8');
      assert.match(text, /15 % \(Source : Horaires ouverts\)\./);
      assert.match(text, /3\. \*\*Horaires ouverts\*\*\n {3}- Date :\n {3}- URL : https:\/\/horaires\.example\/bilan/);
    },
  );
  await step('takes both back, a step each', async () => {
    await page.keyboard.press('Control+1');
    for (let undo = 0; undo < 2; undo++) await page.keyboard.press('Control+z');
    await editor.save();
    assert.equal(readFileSync(path, 'utf8'), TEXT);
  });
};
