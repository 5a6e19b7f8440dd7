/** Longer texts are not remembered: they are no sentence. In UTF-16 units. */
const LONGEST = 1_000;

/** How many answers are kept at least; twice as many at most. */
const KEPT = 4_000;

/**
 * The same function, which remembers what it last said of short texts: while somebody writes, every sentence but one
 * stands as it was. `work` must depend on nothing but the text, and nobody may change what it gave.
 */
export const remembering = <Answer extends object | string>(
  work: (text: string) => Answer,
): ((text: string) => Answer) => {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? work(text);
    if (recent.size >= KEPT) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
};
