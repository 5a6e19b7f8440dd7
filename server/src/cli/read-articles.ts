import type { AnalysisContext } from '../core/analysis/analyse.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Verdicts } from '../core/reader/verdicts.ts';
import type { ClaimLevel } from '../core/rules/claim-options.ts';
import { isTooLong, matches } from '../core/settings/choice.ts';
import { readSettings, type Settings } from '../core/settings/settings.ts';
import type { TeamFile } from '../core/settings/team.ts';
import type { PartialDate } from '../core/sources/model.ts';
import type { Encoding } from '../core/text/encoding.ts';
import { createLibrary } from '../project/bibliographies.ts';
import type { Files } from '../project/files.ts';
import { realPathOf } from '../project/inside.ts';
import { pathFrom } from '../project/places.ts';
import { type Problem, problemOf } from '../project/problem.ts';
import { readDecoded } from '../project/read.ts';
import { createReader } from '../project/read-place.ts';
import { createTeams } from '../project/teams.ts';

/** A file, with all that reading it depends on. */
export interface ReadArticle {
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly context: AnalysisContext & { readonly settings: Settings };
}

/** Team files read beside the articles, and why files could not be read. */
export interface ReadRun {
  readonly problems: readonly Problem[];
  /** Settings files and libraries, each once. */
  readonly team: readonly TeamFile[];
}

/** Files to read, in data that can be handed to another thread. */
export interface ReadJob {
  readonly paths: readonly string[];
  readonly locale: Locale;
  readonly today: PartialDate;
  /** Documents that are no articles count as such. */
  readonly all: boolean;
  /** The level that goes before that of the settings; null where they decide. */
  readonly level: ClaimLevel | null;
  /** The text of the one path, where it comes from the standard input. */
  readonly input: string | null;
  /** A second reader's word on the articles that it may read. */
  readonly verdicts?: Verdicts | null;
}

/**
 * Reads files one by one with the settings and the library of their folders, and hands each to `take`. What cannot be
 * read is told, and the others are read.
 */
export const readArticles = async (
  files: Files,
  { paths, locale, today, all, level, input, verdicts }: ReadJob,
  take: (article: ReadArticle) => void | Promise<void>,
): Promise<ReadRun> => {
  const library = createLibrary(files);
  const read = createReader(files);
  const teams = createTeams({
    read: (place, within) => read(place, within, []),
    // A repository is a team's; beyond it stand other people's files.
    isTop: async (folder) => (await files.kindOf(`${folder}/.git`)) !== null,
  });
  const problems: Problem[] = [];
  const team = new Map<string, TeamFile>();
  for (const path of paths) {
    try {
      const { text, encoding } = input === null ? await readDecoded(files, path) : { text: input, encoding: UTF_8 };
      const real = await realPathOf(files, path).catch(() => path);
      const {
        section,
        library: sources,
        isIgnored,
        base,
        files: read,
      } = await teams.of(real, level === null ? undefined : { level });
      for (const file of read) team.set(file.file, file);
      const settings = readSettings(section, { locale, today, library: sources, isIgnored });
      const bibliographies = await library.of(path, text);
      const second = verdicts && settings.mayBeRead ? { verdicts } : {};
      const context = { settings, bibliographies, path: pathFrom(base, real), forced: all, ...second };
      const article = { path, text, encoding, context };
      problems.push(...shortcomings(article));
      await take(article);
    } catch (error) {
      problems.push(problemOf(path, error));
    }
  }
  return { problems, team: [...team.values()] };
};

/** Remarks on a file that was opened. */
const shortcomings = ({ path, text, encoding, context }: ReadArticle): readonly Problem[] => {
  const isLeftOut = !context.forced && matches(context.settings.exclude, context.path);
  return [
    ...(encoding === 'windows-1252' ? [{ code: 'encoding', path, detail: '' } as const] : []),
    ...(isTooLong(text) && !isLeftOut ? [{ code: 'too-long', path, detail: '' } as const] : []),
  ];
};

const UTF_8: Encoding = 'utf-8';
