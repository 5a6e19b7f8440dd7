import type { AnalysisContext } from '../../core/analysis/analyse.ts';
import type { Loaded } from '../../core/bibliography/model.ts';
import type { Verdicts } from '../../core/reader/verdicts.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { lastDayOf } from '../../core/sources/dates.ts';
import type { PartialDate } from '../../core/sources/model.ts';
import { eachOnce } from '../../core/text/once.ts';

/** Names all that the findings of a file depend on: equal names, equal findings. */
export type Fingerprint = (text: string, context: AnalysisContext) => string;

/** Fingerprints of the findings of `program`; `hash` gives different texts different names. */
export const createFingerprint = (program: string, hash: (text: string) => string): Fingerprint => {
  const ofLibrary = eachOnce((library: Settings['library']) => hash(JSON.stringify(library)));
  const ofSettings = eachOnce((settings: AnalysisContext['settings']) =>
    hash(JSON.stringify(whatCounts(settings, ofLibrary))),
  );
  const ofLoaded = eachOnce((loaded: Loaded) => hash(JSON.stringify(loaded)));
  const ofVerdicts = eachOnce(({ model, lines }: Verdicts) => hash(JSON.stringify([model, ...lines])));
  return (text, { settings, bibliographies, path, forced, verdicts }) => {
    const named = [...bibliographies].map(([name, one]) => [name, ofLoaded(one)]);
    return hash(
      `${JSON.stringify([program, ofSettings(settings), path, forced, named, ...(verdicts ? [ofVerdicts(verdicts)] : [])])}\n${text}`,
    );
  };
};

/** The settings without those of how things are shown; of today only what it makes of the library. */
const whatCounts = (
  { lint, reading, include, exclude, textKinds, library }: AnalysisContext['settings'],
  ofLibrary: (library: Settings['library']) => string,
): unknown => {
  const { context, ...options } = lint;
  return [
    options,
    context?.reliability ?? null,
    [reading.scope, [...reading.forms]],
    include,
    exclude,
    textKinds,
    ofLibrary(library),
    staleIn(library, context?.today ?? null),
  ];
};

/**
 * Which ratings are out of date. Without this every article would have to be read anew each morning; that no rule asks
 * for the day but `stale-rating` is held by a test.
 */
const staleIn = (library: Settings['library'], today: PartialDate | null): unknown => {
  if (today === null) return null;
  return library.flatMap(({ rating }, i) =>
    rating?.expires && lastDayOf(rating.expires) < lastDayOf(today) ? [i] : [],
  );
};
