// Tests the packed extension in real editors. usage: node tests/vscode/run.mjs [SUITE…] [--screenshots]
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { api } from './api.mjs';
import { citing } from './citing.mjs';
import { daily } from './daily.mjs';
import { first } from './first.mjs';
import { french } from './french.mjs';
import { CACHE, install, ROOT } from './install.mjs';
import { journey } from './journey.mjs';
import { moving } from './moving.mjs';
import { neovim } from './neovim.mjs';
import { publish } from './publish.mjs';
import { reader } from './reader.mjs';
import { team } from './team.mjs';
import { web } from './web.mjs';

const SUITES = { first, journey, moving, publish, team, citing, daily, french, api, reader, web, neovim };
const FAILURES = join(CACHE, 'failures');
/** A suite that takes longer hangs. */
const LIMIT_MS = 4 * 60_000;

const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = chosen.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}

install();
execFileSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
rmSync(FAILURES, { recursive: true, force: true });

let passed = 0;
let failed = 0;

const keepEvidence = async (name, { page, log, serverLog } = {}) => {
  mkdirSync(FAILURES, { recursive: true });
  const at = join(FAILURES, name.replace(/\W+/g, '-'));
  await page?.screenshot({ path: `${at}.png` }).catch(() => {});
  if (log) writeFileSync(`${at}.console.log`, log.join('\n'));
  if (serverLog && existsSync(serverLog)) copyFileSync(serverLog, `${at}.server.log`);
  console.log(`  what was seen: ${at}.*`);
};

const runSuite = async (suite, run) => {
  let evidence;
  const step = async (name, act) => {
    const start = performance.now();
    try {
      await act();
      passed++;
      console.log(`✓ ${suite}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      error.step = name;
      // At once: what a suite opened it closes when a step fails.
      await keepEvidence(`${suite}-${name}`, evidence);
      throw error;
    }
  };
  const onFailure = (seen) => {
    evidence = seen;
  };
  const options = {
    vsix: join(ROOT, 'dist/sourcier.vsix'),
    screenshots: words.includes('--screenshots'),
    step,
    onFailure,
  };
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(async () => {
      await keepEvidence(`${suite}-timeout`, evidence);
      reject(new Error(`not finished after ${LIMIT_MS / 60_000} minutes`));
    }, LIMIT_MS);
  });
  try {
    await Promise.race([run(options), limit]);
  } catch (error) {
    failed++;
    console.log(`✗ ${suite}: ${error.step ?? ''}\n${error.stack}`);
  } finally {
    clearTimeout(timer);
  }
};

for (const [name, run] of Object.entries(SUITES))
  if (chosen.length === 0 || chosen.includes(name)) await runSuite(name, run);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
