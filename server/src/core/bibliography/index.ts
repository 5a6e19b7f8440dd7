import type { FrontMatter } from '../front-matter/model.ts';
import type { Language } from '../language/lexicon.ts';
import { unquoted } from '../sources/declared.ts';
import type { Source } from '../sources/model.ts';
import { isRecord } from '../text/record.ts';
import { type CslPlace, fromCsl } from './csl.ts';
import { isBibliographyPath } from './endings.ts';
import type { Bibliographies, BibliographyFile, BibliographyPath, BibliographyProblem } from './model.ts';

/** The bibliography files that front matter names, each path once, in order. */
export const bibliographyPaths = ({ data, places }: FrontMatter, text: string): readonly BibliographyPath[] => {
  const named = data.bibliography;
  const entries: readonly (readonly [string, unknown])[] =
    typeof named === 'object' && named !== null
      ? Object.entries(named).map(([key, value]) => [`bibliography.${key}`, value] as const)
      : [['bibliography', named]];
  const found = new Map<string, BibliographyPath>();
  for (const [key, value] of entries) {
    const place = places.get(key) ?? places.get('bibliography');
    if (typeof value !== 'string' || value.trim() === '' || !place || found.has(value.trim())) continue;
    const path = value.trim();
    found.set(path, { path, span: unquoted(text, place.value), refused: refusalOf(path) });
  }
  return [...found.values()];
};

/** Absolute, of a home folder, or an address. */
const NOT_RELATIVE = /^(?:[\\/~]|[a-z][a-z\d+.-]*:)/i;

const refusalOf = (path: string): BibliographyProblem | null => {
  if (NOT_RELATIVE.test(path) || path.includes('\0')) return { code: 'relative' };
  return isBibliographyPath(path) ? null : { code: 'format' };
};

/** How reading each bibliography of an article went. */
export const bibliographyFiles = (
  paths: readonly BibliographyPath[],
  loaded: Bibliographies,
): readonly BibliographyFile[] =>
  paths.map(({ path, span, refused }) => {
    const problems = refused === null ? (loaded.get(path)?.problems ?? []) : [refused];
    return { path, span, isRead: loaded.has(path) && problems.every(leavesAll), problems };
  });

/** Whether every key of a file is known in spite of what is wrong with it. */
const leavesAll = (problem: BibliographyProblem): boolean =>
  problem.code === 'encoding' ||
  problem.code === 'empty' ||
  (problem.code === 'entries' && problem.first.fault !== 'syntax');

/** The sources under `references` in front matter, then those of its bibliographies, as Pandoc looks them up. */
export const bibliographySources = (
  {
    frontMatter,
    text,
    language,
  }: { readonly frontMatter: FrontMatter; readonly text: string; readonly language: Language },
  paths: readonly BibliographyPath[],
  loaded: Bibliographies,
): readonly Source[] => {
  const written = referencesIn(frontMatter, text, language);
  const read = paths.flatMap(({ path, span, refused }) => {
    const place: CslPlace = { whole: span, part: () => undefined };
    const items = refused === null ? (loaded.get(path)?.items ?? []) : [];
    return items.flatMap((item) => fromCsl(item, place, language) ?? []);
  });
  return [...written, ...firstOfEach(read, new Set(written.map(({ key }) => key)))];
};

const referencesIn = ({ data, places }: FrontMatter, text: string, language: Language): readonly Source[] => {
  const { references } = data;
  if (!Array.isArray(references)) return [];
  return references.flatMap((item: unknown, i): readonly Source[] => {
    const whole = places.get(`references.${i}`)?.value ?? places.get('references')?.value;
    if (!whole || !isRecord(item)) return [];
    const part: CslPlace['part'] = (key) => {
      const place = places.get(`references.${i}.${key}`)?.value;
      return place && unquoted(text, place);
    };
    const source = fromCsl(item, { whole, part }, language);
    return source === null ? [] : [source];
  });
};

/** A file's source is marked as kept elsewhere, and left out when its key is taken. */
const firstOfEach = (sources: readonly Source[], taken: Set<string | null>): readonly Source[] =>
  sources.flatMap((source) => {
    if (taken.has(source.key)) return [];
    taken.add(source.key);
    return [{ ...source, external: true as const }];
  });
