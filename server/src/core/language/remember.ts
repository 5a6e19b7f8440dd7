/** Longer texts are not remembered: they are no sentence. In UTF-16 units. */
const LONGEST = 1_000;

/** How many answers are kept at least; twice as many at most. */
let kept = 400;

/** Keeps little more than the sentences of one article, for who reads each once. */
export const rememberLess = (): void => {
  kept = 60;
};

/**
 * Memoizes a function of short texts: while somebody writes, every sentence but one stands as it was. `work` must
 * depend on nothing but the text, and nobody may change what it gave.
 */
export const remembering = <Answer extends object | string | number | null>(
  work: (text: string) => Answer,
): ((text: string) => Answer) => {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const old = older.get(text);
    const own = detached(text);
    const answer = old === undefined ? work(own) : old;
    if (recent.size >= kept) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, answer);
    return answer;
  };
};

/** A copy with letters of its own: a piece that was cut out of an article would keep all of it in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1);
