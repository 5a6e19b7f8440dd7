// Writes dist/help.json, the pages that the extension opens in the editor: rules, without their examples, teams, editors.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule's page is its test as well: what comes after the explanations is for the latter. */
const explained = (page) => page.split(/^## Examples$/m)[0].trimEnd();

/** Gathers the pages of the repository at `root` by name. */
export const writeHelp = (root) => {
  const rules = join(root, 'tests/rules');
  const pages = readdirSync(rules)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name.slice(0, -3), explained(readFileSync(join(rules, name), 'utf8'))]);
  const others = ['teams', 'editors', 'second-reader'].map((name) => [
    name,
    readFileSync(join(root, 'docs', `${name}.md`), 'utf8'),
  ]);
  writeFileSync(join(root, 'dist/help.json'), `${JSON.stringify(Object.fromEntries([...others, ...pages]))}\n`);
};
