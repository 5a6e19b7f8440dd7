import type { Support } from '../citations/citation.ts';
import type { Language } from '../language/lexicon.ts';
import { runs } from '../text/runs.ts';
import { moved } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { shownOf } from './cue.ts';
import type { Described } from './features.ts';
import { cueOf } from './kind.ts';

/** So many measured figures make a table one of figures. */
const FIGURES = 3;

/** A table with more rows of figures is one claim: marks under each of them would hide the rest. */
const ROWS = 8;

/** Where tables stand, and what supports their cells. */
interface TableContext {
  readonly text: string;
  readonly language: Language;
  readonly support: Support;
}

/**
 * The claims of tables of figures: an editor asks for the source of each row, so a row is one claim, at its first
 * figure, and never one for each cell; a long table is one claim. What supports any of its cells supports it.
 */
export const tableClaims = (sentences: readonly Described[], place: TableContext): readonly Claim[] =>
  runs(sentences, ({ part }, before) => before?.part.kind === 'cell' && part.kind === 'cell')
    .filter(([first]) => first?.part.kind === 'cell')
    .flatMap((cells) => claimsOf(cells, place));

const claimsOf = (cells: readonly Described[], place: TableContext): readonly Claim[] => {
  const isSameRow = ({ span }: Described, before: Described | undefined): boolean =>
    before !== undefined && !/[\r\n]/.test(place.text.slice(before.span.end, span.start));
  const rows = runs(cells, isSameRow).filter((row) => row.some(isFigure));
  const isTable = cells.filter(isFigure).length >= FIGURES;
  if (!isTable) return [];
  return (rows.length > ROWS ? [cells] : rows).flatMap((row) => claimOf(row, place));
};

const isFigure = ({ features }: Described): boolean => features.has('measured') && !features.has('question');

const claimOf = (cells: readonly Described[], { language, support }: TableContext): readonly Claim[] => {
  const first = cells.find(isFigure);
  const cue = first && cueOf(first.text, first.features, language, 'strong');
  if (!cue) return [];
  const { span } = first;
  const shown = shownOf(first.text, cue, language);
  const citations = new Set(cells.flatMap((cell) => support.get(cell.span.start) ?? []));
  const at = moved(shown.cue, span.start);
  return [{ ...shown, span, kind: 'statistic', strength: 'strong', isSure: true, cue: at, support: [...citations] }];
};
