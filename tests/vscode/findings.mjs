// What the command line finds, to hold every editor to it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** The findings of files as `sourcier check --format json` gives them, in English as the test editors speak it; one entry for each path. */
export const findingsOf = (paths) => {
  const args = [join(ROOT, 'dist/cli.js'), 'check', '--lang', 'en', '--format', 'json', ...paths];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status > 1) throw new Error(`the command line could not run: ${stderr}`);
  return JSON.parse(stdout).files.map(({ findings }, i) => {
    const text = readFileSync(paths[i], 'utf8');
    return findings.map((finding) => ({ ...finding, range: marked(text, finding) }));
  });
};

/** What an editor marks: the words that ask for a source, where a finding has them. */
const marked = (text, { range, cue }) =>
  cue ? { start: placeOf(text, cue.start), end: placeOf(text, cue.end) } : range;

const placeOf = (text, offset) => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
};
