import { TEXT_KINDS, type TextKind } from '../../server/src/core/claims/text-kind/kind.ts';
import type { LabelledArticle } from './labelled.ts';

/** Lines that say how well kinds of text are told, and a table of them: a row for each kind as labelled, columns as told. */
export const confusions = (told: ReadonlyMap<LabelledArticle, TextKind>): readonly string[] => {
  const articles = [...told].filter(([{ file }]) => file.endsWith('.md'));
  if (articles.length === 0) return [];
  const share = (is: (labels: readonly TextKind[], kind: TextKind) => boolean): string =>
    (articles.filter(([{ kinds }, kind]) => is(kinds, kind)).length / articles.length).toFixed(2);
  const isReporting = share(([first], kind) => (first === 'reporting') === (kind === 'reporting'));
  const either = share((labels, kind) =>
    kind === 'reporting' ? labels.includes('reporting') : labels.some((label) => label !== 'reporting'),
  );
  const row = (label: TextKind): string => {
    const counts = TEXT_KINDS.map(
      (column) => articles.filter(([{ kinds }, kind]) => kinds[0] === label && kind === column).length,
    );
    return `  ${label.padEnd(12)}${counts.map((count) => String(count).padStart(11)).join('')}`;
  };
  return [
    `\nKinds of text of ${articles.length} articles: one of the labels ${share((labels, kind) => labels.includes(kind))}`,
    `reporting against the rest: by the first label ${isReporting}, by either ${either}`,
    `  ${'as labelled'.padEnd(12)}${TEXT_KINDS.map((kind) => kind.padStart(11)).join('')}`,
    ...TEXT_KINDS.map(row),
  ];
};
