// What VS Code does for its Markdown server: it parses with markdown-it, and reads files.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';

const markdownIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => pathToFileURL(join(folder, name)).href);

const stat = (path) => {
  try {
    return { isDirectory: statSync(path).isDirectory() };
  } catch {
    return null;
  }
};

/** Answers to the server's requests, for the bench's client and the folder it works in. */
const answers = ({ client, dir }) => {
  const parser = new MarkdownIt({ html: true });
  const opened = (uri) =>
    [...client.docs.values()].find((one) => decodeURIComponent(one.uri) === decodeURIComponent(uri));
  return {
    'markdown/parse': ({ uri, text }) =>
      parser.parse(text ?? opened(uri)?.text ?? readFileSync(fileURLToPath(uri), 'utf8'), {}),
    'markdown/fs/readFile': ({ uri }) => [...readFileSync(fileURLToPath(uri))],
    'markdown/fs/readDirectory': ({ uri }) =>
      readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
        entry.name,
        { isDirectory: entry.isDirectory() },
      ]),
    'markdown/fs/stat': ({ uri }) => stat(fileURLToPath(uri)),
    'markdown/fs/watcher/create': () => null,
    'markdown/fs/watcher/delete': () => null,
    'markdown/findMarkdownFilesInWorkspace': () => markdownIn(dir),
  };
};

// biome-ignore lint/style/noDefaultExport: what lsp-bench.mjs loads.
export default answers;
