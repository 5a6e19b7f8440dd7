// Publishing: the preview as readers see it, with the signs of sources, and clean copies of an article.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor, readWebview } from './editor.mjs';

const NAME = 'ferry.md';
const TEXT = `# The ferry

<!-- sourcier-disable-next-line uncited-source -->
The ferry crosses twelve times a day (Source: Harbour Office). According to Plain Gazette, it lost 38% of its passengers.

The new quay cost 4.2 million euros in 2024.

## Sources

1. **Harbour Office** - Report
   - Date: 2025-03-12
   - URL: https://example.org/harbour
   - Reliability: 8/10
2. **Plain Gazette** - Article
   - Date: 2025-04-01
   - URL: https://example.org/gazette
   - Reliability: 4/10
`;

export const publish = async ({ vsix, step, onFailure }) => {
  const server = await startCodeServer({ vsix, files: { [NAME]: TEXT, '.vscode/settings.json': '{}' } });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  try {
    const at = (name) => join(server.workspace, name);
    const url = server.url([['openFile', server.remote(at(NAME))]]);
    const editor = await openEditor(browser.page, url, NAME);
    await editor.status(/2 sources/).waitFor({ timeout: 60_000 });
    await preview({ step, editor, at });
    await copies({ step, editor, at });
  } finally {
    await browser.close();
    await server.stop();
  }
};

const preview = async ({ step, editor, at }) => {
  const { page } = editor;
  const shown = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  const citation = shown.locator('a.sourcier-citation', { hasText: 'Harbour Office' });
  const claim = shown.locator('.sourcier-claim');
  await step('shows in the preview how reliable the source of a citation is', async () => {
    await editor.run('Markdown: Open Preview to the Side');
    await readWebview(async () => {
      await citation.waitFor({ timeout: 60_000 });
      assert.equal(await citation.textContent(), 'Harbour Office●');
      assert.equal(await citation.getAttribute('title'), 'Harbour Office · Report · March 12, 2025 · 8/10');
      assert.equal(await shown.locator('a.sourcier-low').textContent(), 'Plain Gazette○');
      assert.match(await claim.first().getAttribute('title'), /4\.2 million/);
      assert.equal(await shown.locator('.sourcier-score').first().textContent(), '●●●●●●●●○○');
      const colour = await citation.locator('span').evaluate((sign) => getComputedStyle(sign).color);
      assert.equal(colour, 'rgb(11, 110, 99)');
    });
  });
  await step('leads from a citation to its entry', async () => {
    await readWebview(async () => {
      assert.equal(await citation.getAttribute('href'), '#sourcier-source-0');
      assert.equal(await shown.locator('#sourcier-source-0').textContent(), 'Harbour Office');
      await citation.click();
    });
    assert.equal(await page.locator('.tab', { hasText: NAME }).count(), 2);
  });
  await step('follows the text, and keeps its signs meanwhile', async () => {
    await editor.run('View: Focus First Editor Group');
    await page.keyboard.press('Control+End');
    await editor.type('\nThe quay closed for 40 days in 2023 (Source: Plain Gazette).');
    await shown.locator('a.sourcier-low').nth(1).waitFor({ timeout: 20_000 });
    await editor.run('File: Revert File');
    await page.locator('.tab.dirty').waitFor({ state: 'detached', timeout: 10_000 });
    assert.equal(readFileSync(at(NAME), 'utf8'), TEXT);
  });
  await step('has no mark after claims where its reader wants none', async () => {
    writeFileSync(at('.vscode/settings.json'), '{ "sourcier.preview.unsourcedClaims": false }');
    await claim.first().waitFor({ state: 'detached', timeout: 30_000 });
    await citation.waitFor();
  });
};

const copies = async ({ step, editor, at }) => {
  const { page } = editor;
  const take = async (label) => {
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    await row.click({ timeout: 20_000 });
  };
  const begin = async () => {
    await page.locator('.editor-instance .monaco-editor').first().click();
    await editor.run('Sourcier: Export for Publication');
  };
  await step('opens a clean copy with notes beside the article', async () => {
    await begin();
    await take('Turn them into notes');
    await take('Leave the list out');
    await take('Markdown, in a new editor');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor({ timeout: 20_000 });
    await editor.line(/twelve.times.a.day\[\^1\]\./);
    await editor.line(/\[\^1\]:.Harbour.Office/);
  });
  await step('saves a copy where the writer says, and leaves the article as it was', async () => {
    await begin();
    await take('Remove them');
    await take('Keep the list');
    await take('HTML for a CMS, in a file');
    const input = page.locator('.quick-input-widget:visible input').first();
    // The dialog fills in the folder first.
    for (let tries = 0; !/ferry\.copy\.html$/.test(await input.inputValue({ timeout: 20_000 })); tries++) {
      assert.ok(tries < 50, `offered: ${await input.inputValue()}`);
      await page.waitForTimeout(200);
    }
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'ferry.copy.html' }).waitFor({ timeout: 20_000 });
    const html = readFileSync(at('ferry.copy.html'), 'utf8');
    const begun = '<h1>The ferry</h1>\n<p>The ferry crosses twelve times a day. According to Plain Gazette, it lost';
    assert.equal(html.slice(0, begun.length), begun);
    assert.doesNotMatch(html, /<!--/);
    assert.equal(readFileSync(at(NAME), 'utf8'), TEXT);
  });
};
