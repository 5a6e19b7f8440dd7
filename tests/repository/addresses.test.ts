import { expect, test } from 'vitest';
import manifest from '../../package.json';
import french from '../../package.nls.fr.json';
import english from '../../package.nls.json';
import { filesIn, read } from './files.ts';

const PAGES = [
  'README.md',
  'README.fr.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'action.yml',
  'package.json',
  'package.nls.json',
  'package.nls.fr.json',
  'l10n/bundle.l10n.fr.json',
  'server/src/core/settings/sourcierrc.schema.json',
  ...filesIn('docs', '.md'),
];

/** Where a team keeps its own copy: said once, in package.json, as "https://HOST/OWNER/NAME.git". */
const { homepage, repository, bugs } = manifest;

test('the repository is said once, and what else names it follows', () => {
  expect(repository.url).toBe(`${homepage}.git`);
  expect(bugs.url).toBe(`${homepage}/issues`);
});

/** A place where code is kept: a repository under its owner. */
const REPOSITORY =
  /https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/[\w.-]+\/[\w.-]+|(?<=uses: |repo: )\S+/g;

/** The steps of others that an example of a workflow takes. */
const OTHERS = /^(?:actions|github)\/[\w.-]+@/;

test.each(PAGES)('%s names no repository that is not this one', (path) => {
  const named = (read(path).match(REPOSITORY) ?? []).filter((name) => !OTHERS.test(name));
  const own = new URL(homepage);
  const isOwn = (name: string): boolean => name.startsWith(homepage) || name.startsWith(`${own.pathname.slice(1)}@`);
  expect(named.filter((name) => !isOwn(name))).toEqual([]);
});

test('settings lead to pages that come with the extension', () => {
  for (const words of [english, french]) expect(JSON.stringify(words)).not.toMatch(/\]\(https?:/);
});
