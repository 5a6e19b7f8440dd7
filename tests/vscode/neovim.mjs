// Neovim as a second client: the server must serve any editor.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf } from './findings.mjs';
import { CACHE, ROOT } from './install.mjs';

export const neovim = async ({ step }) => {
  const folder = join(CACHE, 'neovim');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'article.md');
  copyFileSync(join(ROOT, 'samples/fr/pistes-cyclables.md'), file);
  const [findings] = findingsOf([file]);
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(findings));
  const args = [
    '--headless',
    '-u',
    'NONE',
    '-i',
    'NONE',
    '-n',
    '-c',
    `luafile ${join(ROOT, 'tests/vscode/neovim.lua')}`,
    file,
  ];
  const env = {
    ...process.env,
    SOURCIER_NODE: process.execPath,
    SOURCIER_SERVER: join(ROOT, 'dist/server.js'),
    LANG: 'C.UTF-8',
  };
  const { status, stdout, stderr } = spawnSync('nvim', args, { cwd: folder, env, encoding: 'utf8', timeout: 60_000 });
  const lines = `${stdout}${stderr}`.split(/\r?\n/).filter((line) => /^(?:not )?ok - /.test(line));
  for (const line of lines) {
    await step(line.replace(/^(?:not )?ok - ([\w ,]+).*/, '$1'), () => {
      if (line.startsWith('not')) throw new Error(line);
    });
  }
  await step('ends well', () => {
    if (status !== 0 || lines.length === 0) throw new Error(`Neovim ended with ${status}:\n${stdout}${stderr}`);
  });
};
