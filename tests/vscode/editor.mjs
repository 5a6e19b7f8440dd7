// What a writer does in VS Code, as steps that wait for what they cause.

const LONG = 60_000;

/** Waits for the editor of `name` and hands out the steps. */
export const openEditor = async (page, url, name) => {
  await page.goto(url, { timeout: LONG });
  await page.locator('.monaco-workbench').waitFor({ timeout: LONG });
  await page.locator('.tab.active', { hasText: name }).first().waitFor({ timeout: LONG });
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor({ timeout: LONG });
  return {
    page,
    goto: (line, column) => goTo(page, line, column),
    type: (text) => page.keyboard.type(text, { delay: 20 }),
    squiggle: (severity) => page.locator(`.squiggly-${severity}`).first().waitFor({ timeout: LONG }),
    problem: (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text }).first(),
    status: (text) => page.locator('.statusbar-item', { hasText: text }).first(),
    line: (pattern) => page.locator('.view-line', { hasText: pattern }).first().waitFor({ timeout: 10_000 }),
    hover: (text) => hover(page, text),
    complete: (label) => complete(page, label),
    fix: (title, done, shot) => fix(page, title, done, shot),
    gone: (text) => page.locator('.view-line', { hasText: text }).first().waitFor({ state: 'detached', timeout: 4000 }),
    save: () => save(page),
    run: (title) => run(page, title),
  };
};

/** Reads a webview. VS Code may put another frame in its place meanwhile; then it is read again. */
export const readWebview = async (read) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      if (attempt === 5 || !/detached|context was destroyed/.test(error.message)) throw error;
    }
  }
};

/** Runs a command by its title. */
const run = async (page, title) => {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:visible input').first();
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click({ timeout: 10_000 });
};

/** Goes to a place in the text. A box that is asked for while the focus still moves is closed again by that. */
const goTo = async (page, line, column) => {
  const input = page.locator('.quick-input-widget:visible input').first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+g');
    try {
      await input.fill(`:${line}:${column}`, { timeout: 10_000 });
      break;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
};

/** Opens the hover at the cursor and returns its words. VS Code closes one that it opened while the text was scrolled. */
const hover = async (page, text) => {
  const shown = page.locator('.monaco-hover:not(.hidden)', { hasText: text }).first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    try {
      await shown.waitFor({ timeout: 7000 });
      return (await shown.textContent()).replace(/\s+/g, ' ');
    } catch (error) {
      if (attempt === 3) throw error;
      await page.keyboard.press('Escape');
    }
  }
};

/** Takes an offer by the keyboard: under a mouse, late offers re-sort the list. */
const complete = async (page, label) => {
  await page
    .locator('.suggest-widget.visible .monaco-list-row', { hasText: label })
    .first()
    .waitFor({ timeout: 20_000 });
  const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused');
  for (let step = 0; !(await focused.textContent({ timeout: 5000 })).includes(label); step++) {
    if (step > 30) throw new Error(`“${label}” is offered but cannot be reached`);
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('Enter');
};

/** VS Code drops an open menu of fixes when fresh diagnostics arrive, so the whole gesture is tried again, never half of it. */
const fix = async (page, title, done, shot) => {
  for (let attempt = 1; ; attempt++) {
    try {
      await page.keyboard.press('Control+.');
      const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
      await row.waitFor({ timeout: 4000 });
      await shot?.();
      const focused = page.locator('.action-widget .monaco-list-row.focused');
      for (let step = 0; step < 10 && !(await focused.textContent()).includes(title); step++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await done();
      return;
    } catch (error) {
      if (attempt === 4) throw error;
      await page.keyboard.press('Escape');
      await page.waitForTimeout(500);
    }
  }
};

const save = async (page) => {
  await page.keyboard.press('Control+s');
  await page.locator('.tab.active:not(.dirty)').first().waitFor({ timeout: 10_000 });
};
