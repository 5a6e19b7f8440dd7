// A team's folder in a real VS Code: a library, a settings file, and articles that nobody has opened.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { openEditor } from './editor.mjs';
import { ROOT } from './install.mjs';
import { takePicture } from './pictures.mjs';

const NEWSROOM = join(ROOT, 'samples/newsroom');
const NAME = '04-bateliers.md';

const filesIn = (folder) =>
  Object.fromEntries(
    readdirSync(join(NEWSROOM, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [join(folder, name), readFileSync(join(NEWSROOM, folder, name), 'utf8')]),
  );

export const team = async ({ vsix, screenshots, step, onFailure }) => {
  const server = await startCodeServer({ vsix, files: { ...filesIn('.'), ...filesIn('articles') } });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  try {
    await work({ server, browser, screenshots, step });
  } finally {
    await browser.close();
    await server.stop();
  }
};

const work = async ({ server, browser, screenshots, step }) => {
  const { page } = browser;
  let editor;
  await step('opens an article that the library knows', async () => {
    const file = server.remote(join(server.workspace, 'articles', NAME));
    editor = await openEditor(page, server.url([['openFile', file]]), NAME);
    await editor.squiggle('warning');
  });
  await step('lists what is wrong in articles that are not open', async () => {
    await editor.status(/\d sources/).waitFor();
    await page.keyboard.press('Control+Shift+m');
    await editor.problem('03-ecluses.md').waitFor({ timeout: 30_000 });
    await editor.problem('“Gazette de Valburg” is not in the list').waitFor();
    if (screenshots) await takePicture(page, 'team');
    await page.keyboard.press('Control+j');
  });
  await step('says how the team rates a source', async () => {
    await page.keyboard.press('Control+1');
    await editor.goto(5, 75);
    const words = await editor.hover('The team rates it');
    assert.match(words, /5\/10/);
    assert.match(words, /partie prenante/);
    await page.keyboard.press('Escape');
  });
  await step('offers a source of the library, and lists it when it is taken', async () => {
    await editor.goto(4, 1);
    await editor.type('\nUn mot (Source : Valb');
    await editor.complete('Valbourg Water Board');
    await editor.line(/Un.mot.\(Source.:.Valbourg.Water.Board\)/);
    await page.keyboard.press('Control+End');
    await editor.line(/3\..\*\*Valbourg.Water.Board\*\*.-.Report/);
    await editor.line(/Fiabilité.:.8\/10/);
    await editor.save();
  });
  await step('lists the library beside the sources of the article, and cites what is dragged from it', () =>
    dragKept(editor, join(server.workspace, 'articles', NAME)),
  );
  await step('sorts the sources, and filters them by words', () => sortAndFilter(editor));
};

const rows = (page) => page.locator('.pane-body .monaco-list-row');

const dragKept = async ({ page, run, line, goto, save }, file) => {
  await run('View: Show Sourcier');
  const library = rows(page).filter({ hasText: 'library' });
  await library.waitFor({ timeout: 20_000 });
  await library.locator('.monaco-tl-twistie').click();
  const kept = rows(page).filter({ hasText: 'Musée de la batellerie' });
  await kept.waitFor({ timeout: 10_000 });
  assert.match(await kept.textContent(), /\d+\/10|unrated|not rated/);
  await page.keyboard.press('Control+1');
  await goto(1, 1);
  await kept.dragTo(page.locator('.view-line', { hasText: /Les.bateliers.ont.perdu/ }).first(), {
    targetPosition: { x: 120, y: 8 },
  });
  await line(/4\..\*\*Musée.de.la.batellerie\*\*/);
  await save();
  const text = readFileSync(file, 'utf8');
  assert.match(text, /en 2024 \(Source\s: Chambre des bateliers\) \(Source\s: Musée de la batellerie\)\./);
  assert.equal(text.match(/Musée de la batellerie/g).length, 2);
};

const offered = (page, title) => page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();

const sortAndFilter = async ({ page, run }) => {
  const first = async (name) => {
    await rows(page).first().filter({ hasText: name }).waitFor({ timeout: 10_000 });
  };
  await first('Le Quai libre');
  await run('Sourcier: Sort the Sources');
  await offered(page, 'By reliability').click();
  await first('Valbourg Water Board');
  await run('Sourcier: Filter the Sources');
  await offered(page, 'Never cited').waitFor({ timeout: 10_000 });
  await page.locator('.quick-input-widget:visible input').first().fill('CHAMBRE');
  await offered(page, 'With “CHAMBRE”').click();
  await first('Chambre des bateliers');
  await page.locator('.pane-body .message', { hasText: 'With “CHAMBRE” (1)' }).waitFor({ timeout: 10_000 });
  await run('Sourcier: Show All Sources');
  await first('Valbourg Water Board');
};
