import { toBibtex } from '../core/interop/bibtex.ts';
import { toCsl } from '../core/interop/csl.ts';
import { toLibrary } from '../core/interop/library.ts';
import { toList } from '../core/interop/list.ts';
import { type BibliographicReference, distinctReferences } from '../core/interop/reference.ts';
import { referencesIn, referencesOfArticle } from '../core/interop/references.ts';
import type { Locale } from '../core/language/locale.ts';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import { findFiles } from '../project/find.ts';
import { problemOf } from '../project/problem.ts';
import { readDecoded } from '../project/read.ts';
import type { Run } from './arguments.ts';
import { deliver } from './deliver.ts';
import { CONVERTED } from './options.ts';
import { complain, tell } from './output.ts';
import type { ExitCode, Shell } from './world.ts';

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
export const runConvert = async (shell: Shell, request: Run): Promise<ExitCode> => {
  const { say } = shell;
  const { paths, problems } = await findFiles(shell.files, request.paths);
  tell(shell, problems);
  let isWhole = problems.length === 0;
  const references: BibliographicReference[] = [];
  for (const path of paths) {
    try {
      const { text, encoding } = await readDecoded(shell.files, path);
      if (encoding === 'windows-1252') complain(shell, path, say('encoding'));
      const read = isMarkdownPath(path)
        ? referencesOfArticle(text, shell.locale)
        : referencesIn(path, text, shell.locale);
      references.push(...read.references);
      if (read.line !== null) complain(shell, path, say('badEntry', { line: read.line }));
      isWhole &&= read.line === null;
    } catch (error) {
      tell(shell, [problemOf(path, error)]);
      isWhole = false;
    }
  }
  const to = CONVERTED.find((one) => one === request.to);
  if (references.length === 0 || to === undefined) {
    shell.complain(`sourcier: ${say('noSources')}\n`);
    return 2;
  }
  const { output } = request;
  const report = CONVERSIONS[to](distinctReferences(references), shell.locale).replace(CONTROL, '\uFFFD');
  // Other sources in the same form may be a library that a team keeps.
  const isOwn = (text: string): boolean => request.overwrite || text === report;
  const isWritten = await deliver(shell, { output, report, isOwn, inputs: paths });
  return isWritten && isWhole ? 0 : 2;
};
