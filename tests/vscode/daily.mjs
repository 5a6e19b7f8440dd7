// A day's work: from finding to finding by key, ignoring and taking it back, a name changed in every article.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor } from './editor.mjs';

const article = (figures) => `# Le port

${figures}

## Sources

1. **Capitainerie** - Étude
   - Date : 04/06/2025
   - URL : https://port.example/2025
   - Fiabilité : 8/10
`;
const NAME = 'port.md';
const TEXT = article(`Le trafic a gagné 38 % en 2024 (Source : Capitainerie).

Les quais ont coûté 12 millions d’euros en 2023.

Le chantier a employé 640 personnes en 2024.`);
const OTHER = 'phare.md';
const OTHER_TEXT = article('Le phare a reçu 9 000 visiteurs en 2024 (Source : Capitainerie).');

export const daily = async ({ vsix, step, onFailure }) => {
  const server = await startCodeServer({ vsix, files: { [NAME]: TEXT, [OTHER]: OTHER_TEXT } });
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
  const at = (name) => join(server.workspace, name);
  let editor;
  await step('goes from finding to finding by key', async () => {
    editor = await openEditor(page, server.url([['openFile', server.remote(at(NAME))]]), NAME);
    await editor.status(/2 without a source/).waitFor({ timeout: 60_000 });
    await editor.goto(1, 1);
    for (const line of [5, 7]) {
      await page.keyboard.press('F8');
      await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor({ timeout: 10_000 });
    }
  });
  await step('ignores a sentence, and still when it is changed a little', () => ignore(editor, at));
  await step('lists what is ignored, and reports it again', async () => {
    await editor.run('Sourcier: Show What Is Ignored');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '640' }).first().click({ timeout: 10_000 });
    await editor.status(/2 without a source/).waitFor({ timeout: 20_000 });
    assert.doesNotMatch(settingsIn(at), /640/);
  });
  await step('says what kind of text the article is, and takes it back in one step', () => setKind(editor, at));
  await step('renames a source in every article, each for its writer to take or leave', () => rename(editor, at));
};

const settingsIn = (at) => {
  const path = at('.vscode/settings.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

const ignore = async (editor, at) => {
  const { page } = editor;
  await editor.goto(7, 30);
  await editor.fix('Ignore this sentence', () => editor.status(/1 without a source/).waitFor({ timeout: 10_000 }));
  const { 'sourcier.ignored': ignored } = JSON.parse(settingsIn(at));
  assert.equal(ignored.length, 1);
  assert.match(ignored[0].text, /640 personnes/);
  await editor.goto(7, 1);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await editor.type(', dit-on');
  await editor.save();
  assert.match(readFileSync(at(NAME), 'utf8'), /640 personnes en 2024, dit-on\./);
  await editor.status(/1 without a source/).waitFor({ timeout: 20_000 });
};

const setKind = async (editor, at) => {
  const { page } = editor;
  await editor.goto(7, 30);
  await editor.fix('Read this article as another kind of text', () =>
    page.locator('.quick-input-list .monaco-list-row', { hasText: 'as it is read now' }).first().waitFor(),
  );
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Notes' }).first().click();
  await editor.line('sourcier: {text: notes}');
  await editor.save();
  assert.match(readFileSync(at(NAME), 'utf8'), /^---\nsourcier: \{text: notes\}\n---\n\n# Le port\n/);
  await page.keyboard.press('Control+z');
  await editor.gone('sourcier: {text: notes}');
  await editor.save();
  assert.match(readFileSync(at(NAME), 'utf8'), /^# Le port\n/);
  await editor.status(/2 without a source/).waitFor({ timeout: 20_000 });
};

const rename = async (editor, at) => {
  const { page } = editor;
  await editor.goto(3, 50);
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box.preview input, .rename-box input, .rename-input').first();
  await input.waitFor({ timeout: 10_000 });
  await input.fill('Capitainerie du Val');
  await page.keyboard.press('Enter');
  const apply = page.getByRole('button', { name: 'Apply' }).first();
  await apply.waitFor({ timeout: 20_000 });
  // Those of this article are taken; of others each is to be taken, and none is by itself.
  const row = page.locator('.panel .monaco-list-row', { hasText: OTHER }).first();
  const other = row.locator('[role=checkbox], input').first();
  assert.equal(await other.getAttribute('aria-checked').then((said) => said ?? 'false'), 'false');
  await other.click();
  await apply.click();
  await editor.line('(Source : Capitainerie du Val)');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('s');
  await page.locator('.tab.dirty').first().waitFor({ state: 'detached', timeout: 10_000 });
  assert.equal(readFileSync(at(NAME), 'utf8').match(/Capitainerie du Val/g)?.length, 2);
  assert.equal(readFileSync(at(OTHER), 'utf8').match(/Capitainerie du Val/g)?.length, 2);
};
