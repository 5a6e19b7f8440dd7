// What a second reader is worth on the labelled articles, told by a reader that can be had everywhere: a rule of thumb.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A sentence with a digit and nothing that looks like a source. */
const FIGURE = /\d/;
const SOURCE = /source|selon|according|\[\^|https?:|\(\D*\d{4}\)/i;

const answer = (request) => {
  const sentences = [
    ...JSON.parse(request)
      .messages.at(-1)
      .content.matchAll(/^(\d+)\. (.*)$/gm),
  ];
  const marked = sentences.filter(([, , words]) => FIGURE.test(words) && !SOURCE.test(words));
  const content = marked.map(([, number]) => `${number} H statistic`).join('\n') || '0';
  return JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }] });
};

/** The scores of the rule and of Sourcier alone as a table in Markdown; a sentence where there are no labelled articles. */
export const readerTable = async (root) => {
  if (!existsSync(join(root, '../shared/corpus/labels'))) return 'There are no labelled articles here.';
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer(text)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const bench = ['build/run.mjs', 'tests/claims/reader-bench.ts', '--url', url, '--model', 'figures'];
  const { stdout } = await promisify(execFile)(process.execPath, bench, { cwd: root });
  server.close().closeAllConnections();
  const [head, ...rows] = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['reader', ...head.filter((cell) => cell !== '')]),
    row(Array(rows[0].length).fill('---')),
    ...rows.map(row),
  ].join('\n');
};
