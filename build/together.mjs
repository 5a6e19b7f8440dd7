// Runs scripts of package.json side by side, and shows what each said when it ends. usage: node build/together.mjs SCRIPT…
import { spawn } from 'node:child_process';

/** Resolves with whether the script went well. */
const run = (script) =>
  new Promise((resolve) => {
    const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('error', (error) => said.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      const how = code === 0 ? 'passed' : 'FAILED';
      process.stdout.write(`\n> ${script}: ${how}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });

const scripts = process.argv.slice(2);
const passed = await Promise.all(scripts.map(run));
const failed = scripts.filter((_, i) => !passed[i]);
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
