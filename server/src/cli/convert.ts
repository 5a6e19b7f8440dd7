import { toBibtex } from '../core/interop/bibtex.ts';
import { toCsl } from '../core/interop/csl.ts';
import { toLibrary } from '../core/interop/library.ts';
import { toList } from '../core/interop/list.ts';
import { type BibliographicReference, distinctReferences } from '../core/interop/reference.ts';
import { referencesIn, referencesOfArticle } from '../core/interop/references.ts';
import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import { findFiles } from '../project/find.ts';
import { problemOf } from '../project/problem.ts';
import { readDecoded } from '../project/read.ts';
import type { Run } from './arguments.ts';
import { deliver } from './deliver.ts';
import { CONVERTED } from './options.ts';
import { complain, tell } from './output.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

type Converted = (typeof CONVERTED)[number];

/** Forms that sources can be turned into. To add one: its file in `core/interop`, and a line here. */
const CONVERSIONS: Readonly<
  Record<Converted, (references: readonly BibliographicReference[], locale: Locale) => string>
> = {
  list: toList,
  library: toLibrary,
  csl: toCsl,
  bibtex: toBibtex,
};

/** Signs that a terminal obeys, from whoever wrote the sources; none of the forms needs them. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/**
 * Turns the sources of articles, libraries, BibTeX and CSL JSON (Zotero's exports among them) into another form. Entries
 * that cannot be read are told and left out.
 */
export const runConvert = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const say = phrase(CLI_WORDS, locale);
  const { paths, problems } = await findFiles(world.files, request.paths);
  tell(world, problems, locale);
  let isWhole = problems.length === 0;
  const references: BibliographicReference[] = [];
  for (const path of paths) {
    try {
      const { text, encoding } = await readDecoded(world.files, path);
      if (encoding === 'windows-1252') complain(world, path, say('encoding'));
      const read = isMarkdownPath(path) ? referencesOfArticle(text, locale) : referencesIn(path, text, locale);
      references.push(...read.references);
      if (read.line !== null) complain(world, path, say('badEntry', { line: read.line }));
      isWhole &&= read.line === null;
    } catch (error) {
      tell(world, [problemOf(path, error)], locale);
      isWhole = false;
    }
  }
  const to = CONVERTED.find((one) => one === request.to);
  if (references.length === 0 || to === undefined) {
    world.complain(`sourcier: ${say('noSources')}\n`);
    return 2;
  }
  const { output } = request;
  const report = CONVERSIONS[to](distinctReferences(references), locale).replace(CONTROL, '\uFFFD');
  // Other sources in the same form may be a library that a team keeps.
  const isOwn = (text: string): boolean => request.overwrite || text === report;
  const isWritten = await deliver(world, locale, { output, report, isOwn, inputs: paths });
  return isWritten && isWhole ? 0 : 2;
};
