import { parseArticle } from '../core/article/parse.ts';
import { fromCsl } from '../core/bibliography/csl.ts';
import { readBibliography } from '../core/bibliography/read.ts';
import { toBibtex } from '../core/interop/bibtex.ts';
import { toCsl } from '../core/interop/csl.ts';
import { toLibrary } from '../core/interop/library.ts';
import { toList } from '../core/interop/list.ts';
import { distinctReferences, type Reference, referenceKept, referenceOf } from '../core/interop/reference.ts';
import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { readLibrary } from '../core/library/read.ts';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import { findFiles } from '../project/find.ts';
import { problemOf } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import type { Run } from './arguments.ts';
import type { CONVERTED } from './options.ts';
import { complain, deliver, tell } from './output.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

/** What sources can be turned into. To add one: its file in `core/interop`, and a line here. */
const CONVERSIONS: Readonly<
  Record<(typeof CONVERTED)[number], (references: readonly Reference[], locale: Locale) => string>
> = {
  list: toList,
  library: toLibrary,
  csl: toCsl,
  bibtex: toBibtex,
};

/**
 * Turns the sources of articles, libraries, BibTeX and CSL JSON (Zotero's exports among them) into another form. Entries
 * that cannot be read are told and left out.
 */
export const runConvert = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const say = phrase(CLI_WORDS, locale);
  const { paths, problems } = await findFiles(world.files, request.paths);
  tell(world, problems, locale);
  let isWhole = problems.length === 0;
  const references: Reference[] = [];
  for (const path of paths) {
    try {
      const read = referencesIn(path, await readText(world.files, path));
      references.push(...read.references);
      if (read.line !== null) complain(world, path, say('badEntry', { line: read.line }));
      isWhole &&= read.line === null;
    } catch (error) {
      tell(world, [problemOf(path, error)], locale);
      isWhole = false;
    }
  }
  if (references.length === 0 || request.to === null) {
    world.complain(`sourcier: ${say('noSources')}\n`);
    return 2;
  }
  const isWritten = await deliver(
    world,
    request.output,
    locale,
    CONVERSIONS[request.to](distinctReferences(references), locale),
    '',
  );
  return isWritten && isWhole ? 0 : 2;
};

/** What a file holds, by its name's ending; `line` is where its first fault stands, null where it has none. */
const referencesIn = (
  path: string,
  text: string,
): { readonly references: readonly Reference[]; readonly line: number | null } => {
  if (isMarkdownPath(path)) {
    const references = parseArticle(text).sources.flatMap((source) => referenceOf(source) ?? []);
    return { references, line: null };
  }
  const library = /\.ya?ml$/i.test(path) ? readLibrary(path, text) : null;
  if (library !== null && library.sources.length > 0) {
    const [fault] = library.problems;
    return { references: library.sources.map(referenceKept), line: fault ? fault.range.start.line + 1 : null };
  }
  const { items, problem } = readBibliography(path, text);
  const references = items.flatMap((item) => {
    const source = fromCsl(item, { whole: NOWHERE, part: () => undefined }, 'fr');
    return source === null ? [] : (referenceOf(source) ?? []);
  });
  return { references, line: problem === null ? null : problem.code === 'entries' ? (problem.first.line ?? 1) : 1 };
};

const NOWHERE = { start: 0, end: 0 };
