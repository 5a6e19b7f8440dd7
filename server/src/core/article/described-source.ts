import { fold } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { Source } from './model.ts';

/** Words that say what kind of work is meant, not which one. */
const UNTELLING = new Set(
  Object.values(lexicons).flatMap(({ documents, smallWords }) => [...documents, ...smallWords].map(fold)),
);
/** Fewer telling words fit too many entries. */
const FEWEST = 2;
/** From this many on, one word in four may be the author's own: "l'audit 50 sites mené en avril 2026". */
const MANY = 4;

/** The one source whose entry holds the telling words of a description, or null when none or several do. */
export const describedSource = (sources: readonly Source[], description: string): number | null => {
  const wanted = tellingWords(description);
  if (wanted.length < FEWEST) return null;
  const fitting = sources.flatMap((source, i) => {
    const words = new Set(fold([source.name, ...source.aliases, source.date?.text ?? ''].join(' ')).split(' '));
    const missing = wanted.filter((word) => !words.has(word)).length;
    const allowed = wanted.length > MANY ? Math.floor(wanted.length / 4) : 0;
    return source.shape !== 'note' && missing <= allowed ? [i] : [];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/** The one source whose name begins with a word for a work, or null when none or several do. */
export const sourceOfKind = (sources: readonly Source[], work: string): number | null => {
  const wanted = fold(work);
  const fitting = sources.flatMap(({ name, shape }, i) =>
    shape !== 'note' && fold(name).split(' ')[0] === wanted ? [i] : [],
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const tellingWords = (description: string): readonly string[] => [
  ...new Set(
    fold(description)
      .split(' ')
      .filter((word) => word.length > 1 && !UNTELLING.has(word)),
  ),
];
