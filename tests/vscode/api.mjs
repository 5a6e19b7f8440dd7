// Tests that need no screen, run inside VS Code through its own contract for extension tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { findingsOf } from './findings.mjs';
import { ROOT } from './install.mjs';

const SAMPLES = ['samples/fr/pistes-cyclables.md', 'samples/en/school-canteens.md'].map((path) => join(ROOT, path));
const README = '# A tool\n\nIt is 40% faster than the others, says everybody.\n';

export const api = async ({ step, onFailure }) => {
  const [fr, en] = SAMPLES.map((path) => readFileSync(path, 'utf8'));
  const server = await startCodeServer({
    files: { 'fr.md': fr, 'en.md': en, 'README.md': README },
    extra: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log, serverLog: server.log });
  try {
    const [frFindings, enFindings] = findingsOf(SAMPLES);
    writeFileSync(
      join(server.workspace, 'expected.json'),
      JSON.stringify({ 'fr.md': frFindings, 'en.md': enFindings }),
    );
    await runInside({
      browser,
      step,
      url: server.url([
        ['extensionDevelopmentPath', server.remote(ROOT)],
        ['extensionTestsPath', server.remote(join(ROOT, 'tests/vscode/api-tests.cjs'))],
      ]),
    });
  } finally {
    await browser.close();
    await server.stop();
  }
};

/** Opens VS Code on tests that report "✓ name" and "✗ name: reason" as they go, and counts each as a step. */
export const runInside = async ({ browser: { page }, url, step }) => {
  const results = [];
  const finished = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (_, words) => {
    const line = words.join(' ');
    if (/^[✓✗] /u.test(line)) results.push(line);
  });
  await page.goto(url);
  const code = await Promise.race([
    finished,
    new Promise((resolve) => setTimeout(resolve, 120_000, 'no end after two minutes')),
  ]);
  for (const line of results) {
    await step(line.slice(2).split(':')[0], () => {
      if (line.startsWith('✗')) throw new Error(line);
    });
  }
  await step('ends well', () => {
    if (code !== 0 || results.length === 0)
      throw new Error(`the tests inside VS Code ended with ${code} after ${results.length} results`);
  });
};
