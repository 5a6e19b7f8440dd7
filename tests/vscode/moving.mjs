// The first minutes and a day's moves in a real VS Code: a new article, typing, renamed, deleted and switched files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor } from './editor.mjs';

const article = (score, name = 'Observatoire des moulins') =>
  `# Moulins\n\nLes moulins tournent encore (Source : ${name}).\n\n## Sources\n\n1. **${name}** - Étude\n   - Date : 2025\n   - URL : https://example.org/moulins\n   - Fiabilité : ${score}/10\n`;

export const moving = async ({ vsix, step, onFailure }) => {
  const files = { 'a.md': article(8), 'old/b.md': article(5), 'old/c.md': article(8) };
  const server = await startCodeServer({ vsix, files });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  const at = (...parts) => join(server.workspace, ...parts);
  try {
    const url = server.url([['openFile', server.remote(at('a.md'))]]);
    await begin({ step, editor: await openEditor(browser.page, url, 'a.md'), at });
  } finally {
    await browser.close();
    await server.stop();
  }
};

const begin = async ({ step, editor, at }) => {
  const { page } = editor;
  const problems = page.locator('.markers-panel .monaco-list-row');
  const problem = (text) => problems.filter({ hasText: text }).first();
  const gone = (text) => problem(text).waitFor({ state: 'detached', timeout: 45_000 });
  await step('compares articles, open or not', async () => {
    await editor.status(/1 source · 1 citation/).waitFor({ timeout: 120_000 });
    await page.keyboard.press('Control+Shift+m');
    await problem('b.md').waitFor({ timeout: 90_000 });
    await problem('a.md').waitFor({ timeout: 90_000 });
  });
  await step('follows a file that is new on the disk', () => appear({ at, problem, gone }));
  await step('follows a file that is renamed on the disk', async () => {
    renameSync(at('old', 'b.md'), at('old', 'z.md'));
    await problem('z.md').waitFor({ timeout: 45_000 });
    await gone('b.md');
  });
  await step('follows a folder that is deleted on the disk, and compares with it no more', async () => {
    rmSync(at('old'), { recursive: true });
    await gone('z.md');
    await gone('a.md');
  });
  await step('follows a branch that is switched', () => switchBranches({ at, problem, gone }));
  await step('follows an article that is renamed in the Explorer while it is open', async () => {
    writeFileSync(at('other.md'), article(6));
    await problem('other.md').waitFor({ timeout: 45_000 });
    await problem('a.md').waitFor({ timeout: 45_000 });
    await explore(page, 'a.md');
    await page.keyboard.press('F2');
    const input = page.locator('.explorer-folders-view .monaco-inputbox input').first();
    await input.waitFor();
    await input.fill('renamed.md');
    await page.keyboard.press('Enter');
    await problem('renamed.md').waitFor({ timeout: 45_000 });
    await gone('a.md');
    assert.ok(existsSync(at('renamed.md')) && !existsSync(at('a.md')));
  });
  await step('follows one that is deleted in the Explorer while it is open', async () => {
    await explore(page, 'other.md');
    await page.keyboard.press('Delete');
    const sure = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Delete|Move/ }).first();
    await sure.click({ timeout: 5000 }).catch(() => {});
    await gone('other.md');
    await gone('renamed.md');
    assert.ok(!existsSync(at('other.md')));
  });
  await step('opens a template in the language that is asked once, and finds nothing in it', () =>
    fresh(editor, problems),
  );
  await step('types prose as it is typed: Enter makes a new line', () => typing(editor));
};

const git = (cwd, ...words) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd, stdio: 'ignore' });

/** VS Code tells of the disk once its own watcher runs, seconds after a folder was opened: what is written before, it misses. */
const appear = async ({ at, problem, gone }) => {
  for (let score = 1; ; score++) {
    writeFileSync(at('new.md'), article(score));
    try {
      await problem('new.md').waitFor({ timeout: 8000 });
      break;
    } catch (error) {
      if (score === 5) throw error;
    }
  }
  rmSync(at('new.md'));
  await gone('new.md');
};

const switchBranches = async ({ at, problem, gone }) => {
  git(at(), 'init', '-q', '-b', 'main');
  git(at(), 'add', 'a.md');
  git(at(), 'commit', '-qm', 'one');
  git(at(), 'switch', '-qc', 'more');
  mkdirSync(at('2026'));
  writeFileSync(at('2026', 'd.md'), article(5));
  git(at(), 'add', '2026');
  git(at(), 'commit', '-qm', 'two');
  await problem('d.md').waitFor({ timeout: 45_000 });
  await problem('a.md').waitFor({ timeout: 45_000 });
  git(at(), 'switch', '-q', 'main');
  await gone('d.md');
  await gone('a.md');
  git(at(), 'switch', '-q', 'more');
  await problem('d.md').waitFor({ timeout: 45_000 });
  git(at(), 'switch', '-q', 'main');
  await gone('d.md');
};

/** Selects a file in the Explorer. */
const explore = async (page, name) => {
  await page.keyboard.press('Control+Shift+e');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().click();
  // One click opens the file and leaves the focus where it is.
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: name }).first().waitFor();
};

const fresh = async (editor, problems) => {
  const { page } = editor;
  await editor.run('Sourcier: New Article');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Français' }).first().click();
  await page.locator('.tab.active', { hasText: 'Untitled' }).first().waitFor();
  await editor.line(/Nom.de.la.source/);
  await editor.status(/1 source · 1 citation/).waitFor({ timeout: 45_000 });
  await page.waitForTimeout(1500);
  const own = (await problems.allTextContents()).filter((text) => text.includes('Untitled'));
  assert.deepEqual(own, []);
};

const typing = async (editor) => {
  const { page } = editor;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  const lines = ['', 'Selon la mairie', 'trois choses :', 'la source', 'un mot (Source : Nom de la source'];
  for (const words of lines) {
    await editor.type(words);
    await page.waitForTimeout(700);
    await page.keyboard.press('Enter');
  }
  await editor.type('Fin');
  await editor.line(/^Fin/);
};
