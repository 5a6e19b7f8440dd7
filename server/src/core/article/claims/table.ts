import type { Article, Claim, Language } from '../model.ts';
import type { Described } from './features.ts';
import { cueOf } from './kind.ts';

/** So many measured figures make a table one of figures. */
const FIGURES = 3;

/** One claim for each table of figures: it stands at the first of them, and whatever supports any cell supports it. */
export const tableClaims = (
  sentences: readonly Described[],
  language: Language,
  support: Article['support'],
): readonly Claim[] =>
  tables(sentences).flatMap((cells) => {
    const figures = cells.filter(({ features }) => features.has('measured') && !features.has('question'));
    const [first] = figures;
    const cue = first && cueOf(first.text, first.features, language, 'strong');
    if (!cue || figures.length < FIGURES) return [];
    const { span } = first;
    const at = { start: span.start + cue.span.start, end: span.start + cue.span.end };
    const citations = new Set(cells.flatMap((cell) => support.get(cell.span.start) ?? []));
    return [{ span, kind: 'statistic' as const, strength: 'strong' as const, cue: at, support: [...citations] }];
  });

/** Runs of cells with no other text between them. */
const tables = (sentences: readonly Described[]): readonly (readonly Described[])[] => {
  const found: Described[][] = [];
  sentences.forEach((sentence, i) => {
    if (sentence.part.kind !== 'cell') return;
    if (sentences[i - 1]?.part.kind === 'cell') found.at(-1)?.push(sentence);
    else found.push([sentence]);
  });
  return found;
};
