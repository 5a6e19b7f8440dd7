// Writes dist/help.json, the pages that the extension opens in the editor: rules, without their examples, and docs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule's page is its test as well: what comes after the explanations is for the latter. */
const explained = (page) => page.split(/^## Examples$/m)[0].trimEnd();

/** Pictures come with the extension; samples and other documents are named, but do not. */
const packed = (page) => page.replace(/\[([^\]]*)\]\((?:\.\.\/)*(?:samples|decisions|evidence)\/[^)]*\)/g, '$1');

const pagesIn = (root, folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name.slice(0, -3), packed(readFileSync(join(root, folder, name), 'utf8'))]);

/** The order in which the README leads to the pages. */
const inOrder = (root, pages) => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const placeOf = ([name]) => readme.lastIndexOf(`](docs/${name}.md)`);
  return pages.sort((a, b) => placeOf(a) - placeOf(b));
};

/** Gathers the pages of the repository at `root` by name; those in French alone are under `fr/`. */
export const writeHelp = (root) => {
  const pages = [
    ...inOrder(root, pagesIn(root, 'docs')),
    ...pagesIn(root, 'docs/fr').map(([name, page]) => [`fr/${name}`, page]),
    ...pagesIn(root, 'tests/rules').map(([name, page]) => [name, explained(page)]),
  ];
  writeFileSync(join(root, 'dist/help.json'), `${JSON.stringify(Object.fromEntries(pages))}\n`);
};
