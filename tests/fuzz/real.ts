import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { article } from '../bench/gen-articles.mjs';
import { IS_LONG } from './runs.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The Markdown files under a folder of the repository, as they are written. */
export const articlesIn = (path: string): readonly string[] =>
  readdirSync(folder(path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .sort()
    .map((name) => readFileSync(`${folder(path)}/${name}`, 'utf8'));

/** Kinds of writing that once were read otherwise with a memory than without one. */
export const FIXTURES: readonly string[] = [
  // A year that reads as one of a citation, and tables under headings that come later.
  'Effectifs DRH 2023.\n\nDes quais.\n\n| Poste | Part |\n|---|---|\n| 1 320 | 4,2 % dont |\n\n### par service (SPU)\n\n| Quai | Part |\n|---|---|\n| 18 % | x |\n',
  // Two figures for one thing.
  '# Le fret\n\nLe fret fluvial gagne de 10 à 30 % sur le transport des céréales.\n\nSur le transport des céréales, le fret fluvial gagne entre 15 et 30 %, dit la gazette.\n',
];

const CORPUS = '../shared/corpus/articles';

/** Articles that are kept beside the repository, for long runs alone: not everybody has them. */
const kept = (): readonly string[] => {
  if (existsSync(folder(CORPUS))) return articlesIn(CORPUS).filter((text) => text.length < 20_000);
  console.log(`fuzz: there is no ${CORPUS}, so real articles are left out`);
  return [];
};

/** Articles in the shapes of real ones. */
export const REAL: readonly string[] = [
  ...articlesIn('samples'),
  ...articlesIn('tests/articles'),
  ...(['fr', 'en'] as const).map((lang) => article({ scale: 0.5, lang, seed: 7 })),
  ...FIXTURES,
  ...(IS_LONG ? kept() : []),
];
