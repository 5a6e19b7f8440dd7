import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { remembering } from '../language/remember.ts';
import type { Source } from '../sources/model.ts';
import { once } from '../text/once.ts';

/** Words that say what kind of work is meant, not which one. */
const UNTELLING = new Set(allOf(({ documents, smallWords }) => [...documents, ...smallWords].map(fold)));

/** Fewer telling words fit too many entries. */
const FEWEST = 2;

/** From this many on, one word in four may be the author's own: "l'audit 50 sites mené en avril 2026". */
const MANY = 4;

/** Finds the one source whose entry holds the telling words of a description; null when none or several do. */
export const describedAmong = (sources: readonly Source[]): ((description: string) => number | null) => {
  const entries = once(() => sources.map(wordsOf));
  return remembering((description) => {
    const wanted = tellingWords(description);
    if (wanted.length < FEWEST) return null;
    const allowed = wanted.length > MANY ? Math.floor(wanted.length / 4) : 0;
    const fitting = entries().flatMap((words, i) =>
      words !== null && wanted.filter((word) => !words.has(word)).length <= allowed ? [i] : [],
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  });
};

/** The words of an entry; null for a footnote, which nobody describes. */
const wordsOf = ({ name, aliases, date, shape }: Source): ReadonlySet<string> | null =>
  shape === 'note' ? null : new Set(fold([name, ...aliases, date?.text ?? ''].join(' ')).split(' '));

/** Finds the one source without an address whose entry holds the words that a page's address ends with; null as above. */
export const pageAmong = (sources: readonly Source[]): ((address: string) => number | null) => {
  const placeless = sources.map((source) => (source.url?.href ? { ...source, shape: 'note' as const } : source));
  const byWords = describedAmong(placeless);
  return (address) => {
    const step = LAST_STEP.exec(address)?.[1]?.replace(/[-_]+/g, ' ') ?? '';
    return step.split(' ').length < MANY ? null : byWords(step);
  };
};

/** "/blog/audit-of-50-sites": the last step of a path, without the ending of a file. */
const LAST_STEP = /\/([^/?#.]+)(?:\.\w+)?\/?(?:[?#].*)?$/;

/** Finds the one source whose name begins with a word for a work; null when none or several do. */
export const kindAmong = (sources: readonly Source[]): ((work: string) => number | null) =>
  remembering((work) => {
    const wanted = fold(work);
    const fitting = sources.flatMap(({ name, shape }, i) =>
      shape !== 'note' && fold(name).split(' ')[0] === wanted ? [i] : [],
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  });

const tellingWords = (description: string): readonly string[] => [
  ...new Set(
    fold(description)
      .split(' ')
      .filter((word) => word.length > 1 && !UNTELLING.has(word)),
  ),
];
