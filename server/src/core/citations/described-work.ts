import { squash } from '../language/fold.ts';
import { anyOfAll } from '../language/index.ts';
import { DIGIT, LETTER, LOWER, matchesIn } from '../language/patterns.ts';
import type { Passage, PassageCitation } from './passage.ts';

/**
 * Listed works that are described rather than named: the author's own, where only one entry is such a work ("mon audit",
 * "our survey"), and any whose entry holds the words of the description ("l'audit 50 sites mené en avril 2026",
 * "after having asked 300 bakers of Lyon in May").
 */
export const describedWorks = ({ shown, names }: Passage): readonly PassageCitation[] => [
  ...matchesIn(shown, OWN).flatMap(({ index, 0: name, 1: work = '' }) => found(index, name, names.byWork(work))),
  ...matchesIn(shown, DESCRIBED).flatMap(({ index, 0: name }) => found(index, name, names.byWords(name))),
  ...matchesIn(shown, DONE).flatMap(({ index, 0: all, 1: name = '' }) =>
    found(index + all.length - name.length, name, names.byWords(name)),
  ),
];

const found = (start: number, written: string, source: number | null): readonly PassageCitation[] => {
  if (source === null) return [];
  const span = { start, end: start + written.length };
  return [{ form: 'attribution', name: squash(written), span, whole: span, source, match: 'reordered' }];
};

const WORK = anyOfAll(({ citations }) => citations.works, 'iu').source;

const OWN = new RegExp(`(?<![${LETTER}])(?:mon|ma|mes|notre|nos|my|our)\\s+(?:[${LOWER}]+\\s+)?(${WORK})`, 'giu');

const DESCRIBED = new RegExp(
  `(?<![${LETTER}])(?:l'|(?:le|la|cet|cette|un|une|the|an?)\\s)${WORK}(?:\\s+[${LETTER}${DIGIT}'%-]+){4,9}`,
  'giu',
);

/** "j'ai audité 50 sites de …", "we asked 300 bakers of …": what was counted, after what the author did. */
const DONE = new RegExp(
  `(?<![${LETTER}])(?:ai|avons|avoir|ayant|we|i|having)\\s+[${LOWER}]{3,20}\\s+(\\d+(?:\\s+[${LETTER}${DIGIT}'%-]+){4,9})`,
  'giu',
);
