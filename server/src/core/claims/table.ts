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

/** The language of tables, and what supports their cells. */
interface TableContext {
  readonly language: Language;
  readonly support: Support;
}

/**
 * The claims of tables of figures: a table has one source or none, so it is one claim, at its first figure, and never one
 * for each row or cell. What supports any of its cells supports it.
 * Strong are those with years: prices, plans and sizes have none, and are seldom figures about the world.
 */
export const tableClaims = (sentences: readonly Described[], context: TableContext): readonly Claim[] =>
  runs(sentences, ({ part }, before) => before?.part.kind === 'cell' && part.kind === 'cell')
    .filter(([first]) => first?.part.kind === 'cell')
    .filter((cells) => cells.filter(isFigure).length >= FIGURES)
    .flatMap((cells) => claimOf(cells, context));

const isFigure = ({ features }: Described): boolean => features.has('measured') && !features.has('question');

const claimOf = (cells: readonly Described[], { language, support }: TableContext): readonly Claim[] => {
  const first = cells.find(isFigure);
  const cue = first && cueOf(first.text, first.features, language, 'strong');
  if (!cue) return [];
  const { span } = first;
  const shown = shownOf(first.text, cue, language);
  const citations = new Set(cells.flatMap((cell) => support.get(cell.span.start) ?? []));
  const at = moved(shown.cue, span.start);
  const strength = cells.some(({ features }) => features.has('year')) ? 'strong' : 'likely';
  return [{ ...shown, span, kind: 'statistic', strength, isSure: true, cue: at, support: [...citations] }];
};
