// One journey of a writer through a real VS Code: see, read, complete, mend, save.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor } from './editor.mjs';
import { ROOT } from './install.mjs';
import { takePicture } from './pictures.mjs';

const NAME = 'pistes-cyclables.md';
const TEXT = readFileSync(join(ROOT, 'samples/fr', NAME), 'utf8');

/** Where words stand, as VS Code counts: from 1. */
const placeOf = (text, words) => {
  // The sample has French typography; the words here are typed with plain spaces.
  const offset = text.replaceAll('\u00A0', ' ').indexOf(words);
  assert.ok(offset >= 0, `the sample no longer says “${words}”`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
};

export const journey = async ({ vsix, screenshots, step, onFailure }) => {
  const server = await startCodeServer({ vsix, files: { [NAME]: TEXT } });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  const shot = async (name, selector) => {
    if (screenshots) await takePicture(browser.page, name, await around(browser.page, selector));
  };
  try {
    await travel({ server, browser, shot, step });
  } finally {
    await browser.close();
    await server.stop();
  }
};

/** The editor's width, and some lines around what the picture is of; or the whole window. */
const around = async (page, selector) => {
  if (selector === '.monaco-workbench') return { x: 0, y: 0, ...page.viewportSize() };
  const editor = await page.locator('.editor-instance').first().boundingBox();
  const { y, height } = await page.locator(selector).first().boundingBox();
  const top = Math.max(editor.y, y - 90);
  return { x: editor.x, y: top, width: editor.width, height: Math.min(800 - 30, y + height + 110) - top };
};

const travel = async ({ server, browser, shot, step }) => {
  const file = join(server.workspace, NAME);
  let editor;
  await step('opens a sample', async () => {
    editor = await openEditor(browser.page, server.url([['openFile', server.remote(file)]]), NAME);
  });
  await step('underlines what has no source', async () => {
    await editor.squiggle('warning');
    const { line, column } = placeOf(TEXT, '62 %');
    await editor.goto(line, column);
    // The two before it are in the front matter.
    await shot('squiggle', '.squiggly-warning >> nth=2');
  });
  await step('counts in the status bar, and a click lists the findings of the article', async () => {
    await editor.status(/\d sources · \d+ citations · \d+ without a source/).click();
    const found = browser.page.locator('.quick-input-list .monaco-list-row');
    await found.filter({ hasText: 'Obsevatoire' }).first().waitFor({ timeout: 20_000 });
    await found.filter({ hasText: 'All problems' }).first().click();
    await editor.problem('Figure without a source').waitFor({ timeout: 20_000 });
    await editor.problem('Obsevatoire').waitFor();
    await shot('problems', '.markers-panel');
    await browser.page.keyboard.press('Control+j');
  });
  await step('shows the reliability of a cited source', async () => {
    await browser.page.keyboard.press('Control+1');
    const { line, column } = placeOf(TEXT, 'La Gazette du Val)');
    await editor.goto(line, column + 3);
    const words = await editor.hover('Reliability');
    assert.match(words, /La Gazette du Val/);
    assert.match(words, /[●○]{10}/);
    assert.match(words, /\d\/10/);
    await shot('hover', '.monaco-hover:not(.hidden)');
    await browser.page.keyboard.press('Escape');
  });
  await step('replaces a misspelt name', () => replaceName(editor, shot));
  await step('completes a listed source and closes the bracket once', () => completeSource(editor, shot));
  await step('silences a finding with a comment on its own line', () => silence(editor));
  await step('saves exactly that', async () => {
    await editor.save();
    assert.equal(await onDisk(file), expected());
  });
  await step('cites a listed source for a claim, and takes it back in one step', () => citeClaim(editor, shot));
  await step('goes from a citation to its entry, and renames the source everywhere', () => renameSource(editor, file));
  await step('lists the sources in a view of their own', () => seeSources(editor));
  await step('sums up in a report, where a claim leads to its place', () => seeReport(editor, shot));
};

const replaceName = async (editor, shot) => {
  const { line, column } = placeOf(TEXT, 'Obsevatoire');
  await editor.goto(line, column + 2);
  await editor.squiggle('error');
  await editor.fix(
    'Replace by',
    () => editor.gone('Obsevatoire'),
    () => shot('quick-fix', '.action-widget'),
  );
};

const ADDED = 'Un chiffre de plus, 12 % (Source : Ville de Montbrèle (direction de la voirie))';

const completeSource = async (editor, shot) => {
  const { line } = placeOf(TEXT, '## Ce que disent');
  await editor.goto(line - 1, 1);
  await editor.type('\nUn chiffre de plus, 12 % (Source : V');
  await editor.page.locator('.suggest-widget.visible').waitFor({ timeout: 20_000 });
  await shot('completion', '.suggest-widget.visible');
  await editor.complete('Ville de Montbrèle');
  await editor.line(/12.%.\(Source.:.Ville.de.Montbrèle.\(direction.de.la.voirie\)\)/);
  // The cursor stays before the bracket that the editor closed by itself.
  await editor.page.keyboard.press('End');
  await editor.type('\n');
};

const CLAIM = 'Des experts estiment';

const silence = async (editor) => {
  // Two lines were added above.
  const { line, column } = placeOf(TEXT, CLAIM);
  await editor.goto(line + 2, column + 5);
  await editor.fix('Ignore here', () => editor.line(/sourcier-disable-next-line.unsourced-claim/));
};

const expected = () =>
  TEXT.replace('Obsevatoire', 'Observatoire')
    .replace('\n## Ce que disent', `\n${ADDED}\n\n## Ce que disent`)
    .replace(CLAIM, `<!-- sourcier-disable-next-line unsourced-claim -->\n${CLAIM}`);

const citeClaim = async (editor, shot) => {
  const { page } = editor;
  const { line, column } = placeOf(TEXT, '62 %');
  await editor.goto(line, column);
  const cited = /bout.en.bout.\(Source.:.Observatoire/;
  await editor.fix(
    'Cite “Observatoire',
    () => editor.line(cited),
    () => shot('cite', '.action-widget'),
  );
  await page.keyboard.press('Control+z');
  await page.locator('.view-line', { hasText: cited }).first().waitFor({ state: 'detached', timeout: 5000 });
  await editor.save();
};

const renameSource = async (editor, file) => {
  const { page } = editor;
  const saved = readFileSync(file, 'utf8');
  const { line, column } = placeOf(saved, 'La Gazette du Val');
  await editor.goto(line, column + 3);
  await page.keyboard.press('F12');
  const entry = placeOf(saved, '**La Gazette du Val**');
  await page.locator('.statusbar-item', { hasText: `Ln ${entry.line},` }).waitFor({ timeout: 10_000 });
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box.preview input, .rename-box input, .rename-input').first();
  await input.waitFor({ timeout: 10_000 });
  await input.fill('Le Courrier du Val');
  await page.keyboard.press('Enter');
  await editor.line(/Le.Courrier.du.Val/);
  await editor.save();
  assert.equal(await onDisk(file, saved), saved.replaceAll('La Gazette du Val', 'Le Courrier du Val'));
};

const seeSources = async ({ page, run }) => {
  await run('View: Show Sourcier');
  const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Observatoire' }).first();
  await row.waitFor({ timeout: 20_000 });
  assert.match(await row.textContent(), /\d\/10/);
  const places = page.locator('.pane-body .monaco-list-row', { hasText: /line \d+/ });
  await row.locator('.monaco-tl-twistie').click();
  await places.first().waitFor({ timeout: 10_000 });
};

const seeReport = async ({ page, run }, shot) => {
  await run('Sourcier: Open Coverage Report');
  const report = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  const claim = report.locator('button[data-start]', { hasText: '62 %' });
  await claim.waitFor({ timeout: 20_000 });
  await shot('report', '.monaco-workbench');
  await claim.click();
  const { line } = placeOf(TEXT, 'Selon les dernières études');
  await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor({ timeout: 10_000 });
};

/** The file once it has changed: the editor says saved a moment before the disk has it. */
const onDisk = async (file, before = TEXT) => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const text = readFileSync(file, 'utf8');
    if (text !== before) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the file on disk never changed');
};
